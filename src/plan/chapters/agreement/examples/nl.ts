import type { Texts } from './en';

export const texts: Texts = {
  small: {
    director: 'Hans Veldkamp (directeur bedrijfsvoering)',
    mailbox:
      'De herinneringen staan in de gedeelde agenda ‘ICT-datums’, niet in die van één persoon',
    leave: {
      risk: 'Anneke Dijkhuis en Bram Verhey zijn in dezelfde week afwezig',
      action: 'Tot eind april gaan ze nooit tegelijk met verlof',
    },
    board: { question: 'Krijgen de commissarissen een beheerde iPad?' },
    validPlace: 'SharePoint-site ‘ICT-hulp’, pagina ‘Ondersteuningsplan’',
    changes: {
      draft: 'Stappen en contactpersonen afgestemd met Elderbeek',
      approved: 'Piketnummer toegevoegd; voor wissen is voortaan dubbele goedkeuring nodig',
    },
  },

  medium: {
    signers: {
      management: 'Peter Groothuis (IT-directeur)',
      security: 'Yasmin Bouzid (informatiebeveiliging)',
    },
    privacy:
      'Een pagina met afbeeldingen laat zien wat IT op een privételefoon wel en niet kan zien',
    monthEnd: 'In de laatste week van de maand begint op geen enkele vestiging een fase',
    drivers: 'Schrijven uitzendchauffeurs hun eigen telefoon in, of lenen ze er een?',
    spares: 'Wie betaalt de reservetelefoons op de vestigingen?',
    validPlace: 'Serviceportaal, ‘Onze diensten’, pagina ‘Ondersteuning Intune’',
    changes: {
      depots: 'Inloopbalie op het hoofdkantoor en servicetijden op zaterdag toegevoegd',
      comments: 'Opmerkingen van de servicedesk verwerkt; call verplaatst naar 13:00 uur',
    },
  },

  large: {
    signers: {
      management: 'Tobias Lindqvist (CIO)',
      security: 'Esther Vermeulen (informatiebeveiliging)',
    },
    councils: 'De ondernemingsraden krijgen de berichten te zien vóór de gebruikers',
    closed: {
      question: 'Wie helpt er als beide teams van laag 2 gesloten zijn?',
      decision: 'De piketengineer, alleen bij major incidents en verloren apparaten',
    },
    research: 'Doen de Linux-werkstations van de onderzoeksafdeling mee in de eerste fase?',
    validPlace: 'MijnIT, ‘Plannen’, pagina ‘Ondersteuning Intune’',
    changes: {
      regions: 'Taken van de twee teams van laag 2 per regio verdeeld',
      closed: 'Piketengineer toegevoegd voor de uren waarop beide teams van laag 2 gesloten zijn',
    },
  },
};

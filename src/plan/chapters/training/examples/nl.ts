import type { Texts } from './en';

export const texts: Texts = {
  small: {
    trainers:
      'Soraya Haddad (Elderbeek ICT); Anneke Dijkhuis voor alles wat specifiek is voor Lindeveer',
    teamMust:
      'Op beide platforms een apparaat inschrijven met de gebruikersinstructie, en een melding zo overdragen dat Elderbeek direct aan de slag kan',
    partnerMust:
      'De instellingen en naamgeving van onze tenant kennen, en een apparaat wissen met dubbele goedkeuring',
    sessions: {
      team: 'ICT-team: onze apparaten ondersteunen',
      partner: 'Engineers van Elderbeek: zo is Lindeveer ingericht',
      room: 'Vergaderzaal, hoofdkantoor',
      online: 'Teams-vergadering; de link staat in de uitnodiging',
    },
    ownLab:
      'De vervaldatum van het Apple MDM-pushcertificaat opzoeken, en het postvak achter het bijbehorende account',
    materials: 'SharePoint-site ‘ICT-hulp’, bibliotheek ‘Intune-training’',
  },

  medium: {
    trainers:
      'Marloes Wiersma (endpointteam), Kevin Postma en Samira el Idrissi (teamleiders servicedesk)',
    must: {
      trainers:
        'Zelfstandig de sessie geven en de oefeningen begeleiden (de twee teamleiders tellen hier mee, niet bij laag 1)',
      tier1:
        'Een zakelijk apparaat van een privéapparaat onderscheiden en het juiste artikel kiezen',
      tier2:
        'Toewijzingen van een werkend en een niet-werkend apparaat vergelijken, en aangeven welk systeem het beheert',
      tier3: 'Een workload binnen 30 minuten terugzetten als een fase misloopt',
    },
    coManagement: 'Co-beheer: welk systeem beheert wat',
    sessions: {
      endpoint: 'Endpointteam: oorzaken achterhalen en wijzigingen terugdraaien',
      leads: 'Werkplekbeheer en teamleiders servicedesk',
      deskA: 'Servicedesk, groep A (8 personen)',
      deskB: 'Servicedesk, groep B (8 personen)',
      catchUp: 'Inhaalsessie voor wie dienst had of ziek was',
      room: 'Trainingsruimte 2, hoofdkantoor',
      online: 'Teams-vergadering; de link staat in de uitnodiging',
    },
    ownLab:
      'Werkgegevens van een privételefoon verwijderen (buiten gebruik stellen) en controleren of privéfoto’s blijven staan',
    materials: 'Team ‘ICT-ondersteuning’, kanaal ‘Intune-training’, tabblad ‘Bestanden’',
  },

  large: {
    trainers:
      'Joris Rietveld en drie endpointengineers; tien teamleiders van Quillon en twee van laag 2',
    must: {
      trainers:
        'Zelfstandig de sessie geven (de twaalf teamleiders tellen hier mee, niet bij hun laag)',
      tier1:
        'Elk platform inschrijven aan de hand van het artikel, en een melding zo overdragen dat laag 2 direct kan beginnen',
      tier2:
        'Logboeken van alle vijf platforms lezen, en schriftelijk overdragen aan de andere regio',
      tier3: 'Beleid terugdraaien, en ’s nachts een kritieke case bij Microsoft openen',
    },
    sessions: {
      engineers: 'Endpoint-engineering en piketengineers',
      leadsWest: 'Teamleiders Europa en Amerika',
      leadsEast: 'Teamleiders Azië-Pacific',
      europe: 'Werkplekbeheer Europa en Amerika',
      asia: 'Werkplekbeheer Azië-Pacific',
      desk: (group) => `Servicedesk, groep ${group}`,
      online: 'Teams-vergadering; de link staat in de uitnodiging',
      gdansk: 'Vestiging van Quillon in Gdańsk',
      cebu: 'Vestiging van Quillon in Cebu',
      merida: 'Vestiging van Quillon in Mérida',
    },
    ownLab: 'Een Linux-werkstation inschrijven en de nalevingsstatus aflezen',
    materials:
      'Team ‘Intune-ondersteuning’, kanaal ‘Training’; de deelnemers van Quillon hebben toegang',
  },
};

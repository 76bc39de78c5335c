import type { ExampleMessages } from '../en/examples';

/** The words of the worked examples. Companies, people, addresses and numbers are made up. */
export const examples: ExampleMessages = {
  small: {
    organisation: 'Woonstichting Lindeveer',
    ownerRole: 'hoofd ICT',
    zone: 'Europe/Amsterdam',
    language: 'nl',
    people: {
      owner: 'Anneke Dijkhuis',
      colleague: 'Bram Verhey',
      engineer: 'Soraya Haddad (Elderbeek ICT)',
    },
    tiers: {
      pages: 'Hulppagina’s op het intranet',
      pagesOwner: 'Bram Verhey houdt de pagina’s bij en controleert ze vóór elke fase',
      lostDevice: 'Een apparaat is verloren of gestolen: meteen bellen, niet mailen',
      team: 'ICT-team (Anneke Dijkhuis en Bram Verhey)',
      teamAbsent: 'Het hele ICT-team is afwezig: de telefoon is doorgeschakeld naar de partner',
      partner: 'Elderbeek ICT',
      partnerContact:
        'Supportnummer van Elderbeek: 085 000 0120; buiten de servicetijden van Elderbeek het piketnummer: 0800 000 0123',
      partnerAlso:
        'Verloren apparaten vergrendelen buiten onze servicetijden; voor wissen is ook akkoord nodig van Anneke Dijkhuis of het hoofd Financiën',
      microsoft: 'Microsoft-ondersteuning',
      microsoftContact:
        'Intune-beheercentrum, ‘Help en ondersteuning’; de engineers van Elderbeek hebben daarvoor de juiste rol',
    },
    intake: {
      portal: 'intranet.example.org/apparaten',
      ticket: 'ict-hulp@example.org',
      phone: 'Toestel 200, van buiten 085 000 0200',
      walkIn: 'ICT-kamer, begane grond, 09:00–10:00 uur',
      duty: 'Piketnummer van Elderbeek: 0800 000 0123',
    },
    vendorStep:
      'Opent een case bij Microsoft als het aan de dienst of het product lijkt te liggen, en geeft laag 1 het casenummer en het tijdstip van de volgende update',
    bridgePlace: 'Microsoft Teams, kanaal ‘Intune-rollout’',
    contractReview: 'Serviceoverleg met Elderbeek',
    articlePlace: 'SharePoint-site ‘ICT-hulp’, bibliotheek ‘Zo lossen we het op’',
    majorLead:
      'Anneke Dijkhuis; bij afwezigheid Bram Verhey, samen met de piketengineer van Elderbeek',
    majorPlace: 'Teams-kanaal ‘Alle medewerkers’ en een mededeling bij de receptie',
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
    feedbackPlace: 'Teams-kanaal ‘Intune-rollout’; samen doorgenomen in het trendoverleg',
  },

  medium: {
    organisation: 'Noorderkade Logistiek',
    ownerRole: 'servicemanager ICT',
    zone: 'Europe/Amsterdam',
    language: 'nl',
    people: {
      owner: 'Judith Brouwer',
      desk: 'Kevin Postma',
      secondLead: 'Samira el Idrissi',
      workplace: 'Jeroen Hoekstra',
      endpoint: 'Marloes Wiersma',
    },
    regions: { offices: 'Hoofdkantoor en vestigingen noord', depots: 'Vestigingen zuid' },
    tiers: {
      pages: 'Hulppagina’s in het serviceportaal',
      pagesOwner: 'Beheer van de pagina’s: Samira el Idrissi, servicedesk',
      desk: 'Servicedesk',
      wrongAuthority:
        'Het apparaat is al overgezet naar Intune, maar staat nog vermeld als beheerd door Configuration Manager',
      workplace: 'Werkplekbeheer',
      workplaceContact:
        'Toestel 5510; voor vragen die kunnen wachten het Teams-kanaal ‘Apparaatondersteuning’',
      clientHealth: 'De Configuration Manager-client controleren en herstellen',
      endpoint: 'Endpointteam',
      endpointContact:
        'Toestel 5520; buiten de servicetijden de pikettelefoon, 06 0000 5552, alleen voor de servicedesk en de meldkamer',
      workloads:
        'Workloads overzetten van Configuration Manager naar Intune\nBuiten de servicetijden piketdienst met één engineer, alleen voor major incidents',
      microsoft: 'Microsoft-ondersteuning',
      microsoftContact:
        'Intune-beheercentrum, ‘Help en ondersteuning’; alleen het endpointteam heeft daarvoor de juiste rol',
    },
    intake: {
      portal: 'service.example.com/apparaten',
      ticket: 'service.example.com/melden',
      phone: 'Toestel 5500, van buiten 085 000 5500',
      chat: 'Teams-app ‘Servicedesk’',
      walkIn: 'Hoofdkantoor, begane grond, maandag t/m vrijdag 08:00–12:00 uur',
      duty: 'Meldkamer Beveiliging, 085 000 5559 (vergrendelt het apparaat en licht de servicedesk in)',
    },
    managedBy: '‘Beheerd door’ en ‘Eigendom’, zoals vermeld in Problemen oplossen + ondersteuning',
    fixReturn:
      'Op privéapparaten voert de gebruiker de stappen zelf uit; de ondersteuner kijkt alleen mee.\nNiemand vraagt naar de toegangscode.',
    bridgePlace: 'Microsoft Teams, vergadering ‘Intune-bridge’',
    articlePlace: 'Kennisbank in het serviceportaal, categorie ‘Apparaten’',
    majorLead: 'Dienstdoende major-incidentmanager; bij Intune samen met Marloes Wiersma',
    majorPlace: 'Statuspagina in het serviceportaal; sms aan de locatiemanagers',
    depotStep:
      'Een ochtend meelopen in het distributiecentrum Westerdam als chauffeurs hun telefoon inschrijven',
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
      endpoint: 'Endpointteam: hoofdoorzaken en terugdraaien',
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
    feedbackPlace:
      'Team ‘ICT-ondersteuning’, kanaal ‘Intune-feedback’; label ‘intune-rollout’ op meldingen',
  },

  large: {
    organisation: 'Halvorne Groep',
    ownerRole: 'directeur Workplace Services',
    people: {
      owner: 'Marieke van Aalst',
      provider: 'Carlos Medina (servicemanager bij Quillon)',
      europe: 'Femke Aarts (Rotterdam)',
      asia: 'Lim Wei Jie (Singapore)',
      endpoint: 'Joris Rietveld',
      gdansk: 'Teamleider van de groep (Quillon Gdańsk)',
      cebu: 'Teamleider van de groep (Quillon Cebu)',
      merida: 'Teamleider van de groep (Quillon Mérida)',
    },
    regions: { europe: 'Europa', asia: 'Azië-Pacific', americas: 'Noord- en Zuid-Amerika' },
    tiers: {
      portal: 'Selfserviceportaal ‘MijnIT’',
      portalOwner: 'Quillon beheert de pagina’s; werkplekbeheer keurt elke wijziging goed',
      desk: 'Servicedesk van Quillon Services',
      deskTrigger:
        'Een apparaat moet worden gewist: de servicedesk mag het vergrendelen, maar niet wissen of buiten gebruik stellen\nEr is een major incident of een verloren apparaat buiten de servicetijden van beide teams van laag 2: direct naar het endpointpiket',
      europe: 'Werkplekbeheer Europa en Amerika',
      europeContact:
        'Toestel 77200; team ‘Intune-ondersteuning’, kanaal ‘Laag 2 Europa en Amerika’',
      europeAlso:
        'In twee diensten werken; de late dienst (13:00–22:00 uur) bedient Noord- en Zuid-Amerika tot 16:00 uur New Yorkse tijd',
      asia: 'Werkplekbeheer Azië-Pacific',
      asiaContact: 'Toestel 78200; team ‘Intune-ondersteuning’, kanaal ‘Laag 2 Azië-Pacific’',
      asiaAlso:
        'Om 07:30 uur de openstaande spoedmeldingen overnemen op basis van de schriftelijke overdracht van de late dienst',
      endpoint: 'Endpoint-engineering',
      endpointContact: 'Toestel 77300; team ‘Intune-ondersteuning’, kanaal ‘Laag 3’',
      otherSupplier:
        'De fout zit in een apparaat, VPN of app van een andere leverancier: eerst daar een case openen',
      duty: 'Endpointpiket (zes regionale engineers bij toerbeurt)',
      dutyContact: 'Pikettelefoon, toestel 77999',
      dutyLimit:
        'Inzet buiten de servicetijden van Endpoint-engineering, alleen bij major incidents en verloren apparaten\n’s Nachts wijzigingen alleen terugdraaien, geen nieuwe doorvoeren',
      microsoft: 'Microsoft-ondersteuning (Unified-contract)',
      microsoftContact:
        'Intune-beheercentrum, ‘Help en ondersteuning’; kritieke cases telefonisch, het nummer staat in het runbook',
    },
    intake: {
      portal: 'mijnit.example.com',
      ticket: 'mijnit.example.com/melden',
      chat: 'Teams-app ‘MijnIT’',
      europe: 'Europa: toestel 77000 (van buiten: het nummer op de personeelspas)',
      asia: 'Azië-Pacific: toestel 78000 (van buiten: het nummer op de personeelspas)',
      americas:
        'Noord- en Zuid-Amerika: toestel 79000 (van buiten: het nummer op de personeelspas)',
    },
    reachable: 'regio, en wanneer de gebruiker bereikbaar is (lokale tijd)',
    vendorStep:
      'Opent een case bij Microsoft als het aan de dienst of het product lijkt te liggen, en zet het casenummer in het ticket; wijst voor kritieke cases een contactpersoon aan die dag en nacht bereikbaar is',
    fixReturn:
      'Laag 2 en 3 schrijven de stappen in het Engels; de servicedesk licht ze toe in de taal van de gebruiker.',
    bridgePlace: 'Teams-vergadering ‘Intune-bridge’',
    contractMeeting: 'Serviceoverleg met Quillon',
    contractActivity: 'Contract met Quillon beheren',
    articlePlace:
      'Kennisbank van MijnIT, categorie ‘Apparaten’; eerst in het Engels, binnen 5 dagen in de andere talen',
    majorLead:
      'Dienstdoende major-incidentmanager van de regio; technische leiding: Joris Rietveld, buiten zijn werktijden het endpointpiket',
    majorPlace: 'Statuspagina van MijnIT en het bandje op de drie telefoonlijnen',
    accessStep:
      'Controleren of de medewerkers van Quillon met de beperkte rol voor laag 1 zich bij onze tenant kunnen aanmelden',
    trainers:
      'Joris Rietveld en drie endpointengineers; tien teamleiders van Quillon en twee van laag 2',
    must: {
      trainers:
        'Zelfstandig de sessie geven (de 12 teamleiders tellen hier mee, niet bij hun laag)',
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
    feedbackPlace:
      'Team ‘Intune-ondersteuning’, kanaal ‘Feedback’; label ‘intune-rollout’ op meldingen',
  },
};

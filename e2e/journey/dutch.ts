import type { Expected } from './answers.ts';

/** The journey in Dutch. */
export const dutch: Expected = {
  texts: {
    scope: {
      organisation: 'Coöperatie De Brug | Zuid',
      planOwner: 'Maaike *de Wit*',
      ownerRole: 'Hoofd [werkplek]',
      version: '0.3 | versie_b',
      'regions.region': '# Noord-Brabant',
    },
    teams: {
      'tiers.team': 'Werkplek | noord',
      'tiers.contact': 'Wachtrij `WPL-2`',
      'tiers.ownResponsibilities': '- Beheert reservetoestellen\n- Wisselt simkaarten',
      'tiers.ownTrigger': 'Een directeur heeft er last van\nDe pers vraagt <waarom>',
      'activities.ownActivity': 'Het *café*-uur leiden',
    },
    process: {
      'intake.address': 'hulp@debrug.example',
      'steps.ownAction': 'Bouwt het profiel opnieuw op\nVraagt een collega mee te kijken',
      'steps.ownHandover': 'Foto van het label\nGebouw & verdieping',
      ownFixReturn: 'De oplossing wordt getoond\nEen week meekijken',
      bridgePlace: 'Zaal 4.12 ~ brug',
      'meetings.ownMeeting': 'Wijzigingsoverleg | noord',
      articlePlace: 'Wiki > Werkplek',
      majorLead: 'Incidentmanager van dienst',
      majorPlace: 'status.debrug.example',
    },
    training: {
      trainers: 'Maaike de Wit, Daan Hoekstra',
      'audiences.mustDo': 'Een bericht opstellen\nDe juiste lijst vinden',
      'agenda.ownItem': 'Een *verloren* telefoon naspelen',
      'sessions.session': 'Voorjaarssessie_1',
      'sessions.place': 'Aula | B',
      'sessions.trainer': 'Daan Hoekstra',
      ownLabs: 'Een simkaart vervangen\nEen eSIM overzetten',
      materialsPlace: 'Gedeelde schijf \\training',
    },
    involvement: {
      'involvement.ownStep': 'Het [magazijn] bezoeken',
      'involvement.owner': 'Sanne Bakker',
      feedbackPlace: 'Kanaal #intune-feedback',
    },
  },
  fileName: 'support-plan-coöperatie-de-brug-zuid-2027-03-15.nl.md',
  facts: {
    title: 'Ondersteuningsplan voor Intune: Coöperatie De Brug | Zuid',
    organisation: 'Coöperatie De Brug | Zuid',
    version: '0.3 | versie_b',
    status: 'Goedgekeurd',
    language: 'nl',
    date: '2027-03-15',
  },
  title: 'Ondersteuningsplan voor Intune: Coöperatie De Brug | Zuid',
  summary: {
    heading: 'Samenvatting',
    paragraphs: [
      'Dit plan legt vast wie de uitrol van Microsoft Intune bij Coöperatie De Brug | Zuid ondersteunt en hoe dat gebeurt. De apparaten worden beheerd met Intune en Configuration Manager (co-beheer). Het plan geldt voor 2.350 gebruikers en 3.120 apparaten. Het gaat om apparaten met Windows en Android. De pilot begint op 10 mei 2027. De uitrol zelf begint op 21 juni 2027. Op 17 december 2027 moet de laatste fase klaar zijn.',
      'De ondersteuning bestaat uit laag 2. In totaal werken er 14 medewerkers in de ondersteuning. Gebruikers krijgen hulp in het Engels en Nederlands. Van melding tot oplossing telt het proces 1 stap. Het contact met de gebruiker loopt via laag 1 tot het ticket is gesloten. De lagen bespreken problemen en trends op vaste momenten: Wijzigingsoverleg | noord.',
      'Er is 1 trainingssessie voor 6 supportmedewerkers. Een trainingssessie duurt 50 minuten. Aan de pilot doen 11 supportmedewerkers mee. Alle vragen zijn beantwoord.',
    ],
  },
  says: {
    scope: {
      '': {
        organisation: 'Ondersteuningsplan voor Intune: Coöperatie De Brug | Zuid',
        'planOwner, ownerRole': 'Eigenaar: Maaike *de Wit*, Hoofd [werkplek]',
        status: 'Goedgekeurd',
        version: 'Versie 0.3 | versie_b',
        planDate: '15 maart 2027',
      },
      '1 Reikwijdte en eigenaar': {
        product: 'Product: Intune en Configuration Manager (co-beheer)',
        platforms: 'Platforms: Windows, Android',
        ownership: 'Eigendom van de apparaten: Van de organisatie',
        users: 'Gebruikers: 2.350',
        devices: 'Apparaten: 3.120',
        languages: 'Talen waarin gebruikers hulp krijgen: Engels, Nederlands',
        shape: 'Opzet van het team: Uitbesteed, dag en nacht',
        'helpDays, helpFrom, helpUntil, planZone':
          'Servicetijden: ma, do, 06:30–21:15 uur (Europe/Berlin)',
        'regions.region': 'Regio: # Noord-Brabant',
        'regions.zone': 'Tijdzone: Europe/Amsterdam',
        'regions.regionUsers': 'Gebruikers in deze regio: 1.240',
        'regions.regionLanguages': 'Talen van de gebruikers: Koreaans',
        kickoff: 'Kick-off: 5 april 2027',
        pilotStart: 'Start van de pilot: 10 mei 2027',
        firstWave: 'Eerste dag van de uitrol: 21 juni 2027',
        rolloutEnd: 'Einde van de uitrol: 17 december 2027',
      },
    },
    teams: {
      '2 Teams en lagen': {
        'tiers.level': 'Laag: Laag 2',
        'tiers.team': 'Team: Werkplek | noord',
        'tiers.people': 'Aantal medewerkers: 14',
        'tiers.coverage, tiers.days, tiers.from, tiers.until, tiers.zone':
          'Servicetijden: ma, wo, do, 07:30–18:45 uur (Europe/Lisbon)',
        'tiers.tierLanguages': 'Talen: Chinees (traditioneel), Koreaans',
        'tiers.escalatesTo': 'Escaleert naar: Laag 3',
      },
      '2.1 Laag 2: Werkplek | noord': {
        'tiers.channels': 'Bereikbaar via: Ticket, E-mail',
        'tiers.contact': 'Contact voor de laag eronder: Wachtrij `WPL-2`',
        'tiers.responsibilities, tiers.ownResponsibilities':
          'Taken: Logboeken van apparaten en apps lezen / Scherm overnemen met Remote Help (Externe hulp) / - Beheert reservetoestellen / - Wisselt simkaarten',
        'tiers.triggers, tiers.ownTrigger':
          'Redenen om te escaleren: Er zijn rechten nodig die deze laag niet heeft / Gegevens lopen mogelijk gevaar / Een directeur heeft er last van / De pers vraagt <waarom>',
        'tiers.timeLimit': 'Tijdslimiet tot escalatie: 1 uur en 35 minuten',
      },
      '2.2 Wie doet wat (RACI)': {
        'activities.activity, activities.ownActivity': 'Activiteit: Het *café*-uur leiden',
        'activities.responsible': 'Uitvoerend (R): Laag 2, Securityteam',
        'activities.accountable': 'Eindverantwoordelijk (A): Projectleider uitrol',
        'activities.consulted': 'Geraadpleegd (C): Identityteam',
        'activities.informed': 'Geïnformeerd (I): Communicatie, IT-management',
      },
    },
    process: {
      '3.1 Hoe meldingen binnenkomen': {
        'intake.channel': 'Kanaal: E-mail',
        'intake.address': 'Adres of nummer: hulp@debrug.example',
        'intake.uses': 'Bedoeld voor: Hulp bij inschrijving, Verloren of gestolen apparaat',
        contactOwner: 'Contact met de gebruiker: Laag 1',
      },
      '3.2 Van melding tot oplossing': {
        'steps.actor, steps.action, steps.ownAction':
          'Laag 3: Bouwt het profiel opnieuw op\nVraagt een collega mee te kijken',
        'steps.to': 'Geeft door aan: Laag 2',
        'steps.limit': 'Tijdslimiet: 25 uur',
        'steps.handover, steps.ownHandover':
          'Overdracht: apparaatnaam en serienummer / vermoedelijke oorzaak / Foto van het label / Gebouw & verdieping',
        'fixReturn, ownFixReturn':
          'Hoe de oplossing terugkomt: De oplossing gaat terug langs dezelfde lagen als het ticket. / Een ticket wordt pas gesloten als er een kennisartikel is. / De oplossing wordt getoond / Een week meekijken',
      },
      '3.3 Gezamenlijke call (bridge call)': {
        'bridge, bridgePlace': 'Waar de call plaatsvindt: Zaal 4.12 ~ brug',
        bridgeAt: 'Begintijd op werkdagen: 09:15 uur (Asia/Taipei)',
        bridgeLength: 'Duur van de call: 20 minuten',
        bridgeAttendees: 'Deelnemers aan de call: Laag 1, Teamleiders (trainers)',
        bridgeExit:
          'Wanneer de call stopt: Het aantal nieuwe tickets blijft een week lang laag / Voor elk veelvoorkomend probleem is er een artikel',
        bridgeEnd: 'Laatste dag van de call: 30 september 2027',
      },
      '3.4 Overleg over problemen en trends': {
        timesZone: 'Alle tijden gelden in deze tijdzone: Asia/Taipei.',
        'meetings.meeting, meetings.ownMeeting': 'Overleg: Wijzigingsoverleg | noord',
        'meetings.frequency, meetings.meetingDays, meetings.at':
          'Wanneer: Wekelijks op dinsdag en vrijdag om 16:40 uur',
        'meetings.length': 'Duur: 1 uur en 15 minuten',
        'meetings.attendees': 'Deelnemers: Laag 3, Planeigenaar',
        'meetings.chair': 'Voorzitter: Identityteam',
        'meetings.topics': 'Onderwerpen: te schrijven artikelen, servicestatus',
      },
      '3.5 Kennisartikelen': {
        articleWhen:
          'Aanleiding voor een artikel: Er is een nieuwe oplossing gevonden / Een major incident is afgesloten',
        articleAuthor: 'Wie artikelen schrijft: Laag 2',
        articleReviewer: 'Wie artikelen controleert: Securityteam',
        articleDays: 'Werkdagen tot publicatie: 3 dagen',
        articlePlace: 'Waar de artikelen staan: Wiki > Werkplek',
      },
      '3.6 Major incidents': {
        majorTriggers:
          'Criteria voor een major incident: Veel gebruikers kunnen niet werken / Een Apple-certificaat of -token is verlopen',
        majorDeclares: 'Wie het incident uitroept: IT-management',
        majorLead: 'Wie het incident leidt: Incidentmanager van dienst',
        majorUpdate: 'Tijd tussen updates: 45 minuten',
        majorPlace: 'Waar de updates verschijnen: status.debrug.example',
      },
    },
    training: {
      '4.1 Aanpak': {
        model: 'Trainingsmodel: Gemengd (de teamleiders trainen laag 1, laag 3 traint de rest)',
        trainers: 'Trainers: Maaike de Wit, Daan Hoekstra',
      },
      '4.2 Wie leert wat': {
        'audiences.audience': 'Doelgroep: Communicatie',
        'audiences.audienceSize': 'Aantal deelnemers: 6',
        'audiences.depth':
          'Te bereiken niveau: Leest logboeken en vindt wat afwijkt van een apparaat dat wel werkt',
        'audiences.mustDo': 'Moet kunnen: Een bericht opstellen\nDe juiste lijst vinden',
      },
      '4.3 Agenda': {
        'agenda.item, agenda.ownItem': 'Agendapunt: Een *verloren* telefoon naspelen',
        'agenda.minutes': 'Duur: 50 minuten',
        'agenda.form': 'Werkvorm: Praktijkoefening',
      },
      '4.4 Sessies': {
        'sessions.session': 'Sessie: Voorjaarssessie_1',
        'sessions.sessionFor': 'Voor wie: Laag 1, Teamleiders (trainers)',
        'sessions.sessionDate': 'Datum: 3 mei 2027',
        'sessions.start, sessions.sessionZone': 'Tijd: 13:30–14:20 uur (America/Toronto)',
        'sessions.format': 'Sessievorm: Hybride',
        'sessions.place': 'Locatie of link: Aula | B',
        'sessions.trainer': 'Trainer: Daan Hoekstra',
        'sessions.sessionLanguage': 'Taal: Chinees (traditioneel)',
      },
      '4.5 Praktijkoefeningen en materiaal': {
        'labs, ownLabs':
          'Praktijkoefeningen: Een Windows-apparaat inschrijven / Een BitLocker-herstelsleutel verstrekken na een identiteitscontrole / Een simkaart vervangen / Een eSIM overzetten',
        materials: 'Materiaal: Dit ondersteuningsplan / Testapparaten',
        materialsPlace: 'Waar het materiaal staat: Gedeelde schijf \\training',
      },
      '4.6 Toetsing en herhaling': {
        checks:
          'Toetsing van de training: Nagaan of iedereen de praktijkoefeningen afrondt / De eerste tickets van elke deelnemer nabespreken',
        refresh: 'Tijd tussen opfristrainingen: 18 maanden',
      },
    },
    involvement: {
      '5.1 Stappen': {
        'involvement.phase': 'Latere fasen',
        'involvement.step, involvement.ownStep, involvement.owner, involvement.due':
          'Het [magazijn] bezoeken. Actiehouder: Sanne Bakker. Uiterlijk: 8 oktober 2027.',
      },
      '5.2 Deelname aan de pilot': {
        pilotSeats: 'Supportmedewerkers in de pilot: 11',
        ownDevices: 'Zelf ingeschreven apparaten: macOS, Linux',
      },
      '5.3 Feedback': {
        feedbackChannels: 'Kanalen voor feedback: Teams-kanaal, Label op tickets',
        feedbackPlace: 'Waar feedback terechtkomt: Kanaal #intune-feedback',
        feedbackFrequency: 'Bespreking van de feedback: Na elke fase',
      },
    },
  },
  open: { heading: 'Nog open', none: 'Er staat niets meer open: alle vragen zijn beantwoord.' },
};

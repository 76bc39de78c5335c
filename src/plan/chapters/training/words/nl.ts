import type { TrainingWords } from './en';
import { pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('nl');

export const words: TrainingWords = {
  title: {
    name: 'Training',
    lead: 'Wie wat leert, wanneer en van wie, en hoe u weet of het heeft gewerkt.',
  },

  groups: {
    approach: 'Aanpak',
    audiences: 'Wie leert wat',
    agenda: 'Agenda',
    sessions: 'Sessies',
    practice: 'Praktijkoefeningen en materiaal',
    proof: 'Toetsing en herhaling',
  },

  questions: {
    model: {
      label: 'Trainingsmodel',
      help: 'Train-de-trainer kost twee rondes. Directe training kost er één, maar dan moet laag 3 elke sessie zelf geven.',
      why: 'Bij twee rondes moet de eerste op tijd klaar zijn, zodat de trainers de tweede kunnen voorbereiden.',
    },
    trainers: {
      label: 'Trainers',
      help: 'De namen van wie de training geeft.',
      example: 'S. Bakker en de teamleiders van laag 1 en 2',
    },
    audiences: {
      label: 'Doelgroepen',
      help: 'Eén item per groep die hetzelfde leert.',
      why: 'De training moet bij de laag passen, want wie alleen kennisartikelen nodig heeft, haakt af bij het ontwerpen van beleid.',
    },
    audience: { label: 'Doelgroep', help: 'De laag of het team dat de training volgt.' },
    audienceSize: { label: 'Aantal deelnemers', help: 'Hoeveel medewerkers u moet trainen.' },
    depth: {
      label: 'Te bereiken niveau',
      help: 'Wat deze groep voor het werk nodig heeft, en niet meer dan dat.',
    },
    mustDo: {
      label: 'Moet kunnen',
      help: 'Wat de deelnemers na afloop kunnen, zo concreet dat u het kunt waarnemen.',
      example: 'Een gebruiker telefonisch door de inschrijving loodsen',
    },
    agenda: {
      label: 'Agendapunten',
      help: 'Een agendapunt is voor iedereen, tenzij u aangeeft voor wie. Microsoft adviseert 2 tot 3 uur per sessie.',
      why: 'De planner berekent de begintijden uit de duur van de punten, zodat ze altijd kloppen.',
    },
    item: { label: 'Agendapunt', help: 'Waar dit deel van de sessie over gaat.' },
    ownItem: {
      label: 'Naam van het agendapunt',
      help: 'Een paar woorden, zoals op een dia.',
      example: 'Rondleiding door het ticketformulier',
    },
    minutes: { label: 'Duur', help: 'Inclusief de vragen tijdens dit deel.' },
    form: {
      label: 'Werkvorm',
      help: 'Van zelf oefenen leren deelnemers het meest, dus geef praktijkoefeningen de meeste tijd.',
    },
    itemFor: { label: 'Bedoeld voor', help: 'Laat dit leeg als iedereen dit deel volgt.' },
    sessions: { label: 'Sessies', help: 'Eén item per datum.' },
    session: {
      label: 'Sessie',
      help: 'Een naam waarmee u de sessies uit elkaar houdt.',
      example: 'Servicedesk, groep A',
    },
    sessionFor: { label: 'Voor wie', help: 'Wie u uitnodigt.' },
    sessionDate: {
      label: 'Datum',
      help: 'Vóór de eerste dag van de uitrol. Wie al tijdens de pilot gebruikers helpt, traint u vóór de pilot.',
    },
    start: { label: 'Begint om', help: 'De planner berekent de eindtijd uit de agenda.' },
    sessionZone: { label: 'Tijdzone', help: 'De tijdzone van de deelnemers.' },
    format: { label: 'Sessievorm', help: 'Oefenen met apparaten gaat het best in één ruimte.' },
    place: { label: 'Locatie of link', help: 'Waar de sessie plaatsvindt.', example: 'Zaal 2.14' },
    trainer: { label: 'Trainer', help: 'Wie deze sessie geeft.', example: 'S. de Boer' },
    sessionLanguage: { label: 'Taal', help: 'De taal die er gesproken wordt.' },
    labs: {
      label: 'Praktijkoefeningen',
      help: 'Wat iedereen zelf oefent. Begin met het inschrijven van een apparaat van elk platform.',
      why: 'Wie zelf een telefoon heeft ingeschreven, kan een melder erdoorheen loodsen. Met alleen een presentatie lukt dat niet.',
    },
    ownLabs: {
      label: 'Andere praktijkoefeningen',
      help: 'Alles wat niet in de lijst staat.',
      example: 'Afdrukken vanaf een beheerde telefoon',
    },
    materials: { label: 'Materiaal', help: 'Wat klaar moet zijn vóór de eerste sessie.' },
    materialsPlace: {
      label: 'Waar het materiaal staat',
      help: 'Een plek waar elke supportmedewerker bij kan.',
      example: 'Teams, kanaal ‘Intune-training’, Bestanden',
    },
    checks: {
      label: 'Toetsing van de training',
      help: 'Zo ontdekt u eerder dan de gebruikers wat nog niet goed gaat.',
    },
    refresh: {
      label: 'Tijd tussen opfristrainingen',
      help: 'Gerekend vanaf de eerste sessie.',
    },
  },

  choices: {
    trainingModel: {
      trainTheTrainer:
        'Train-de-trainer (laag 3 traint de teamleiders, de teamleiders trainen hun teams)',
      direct: 'Directe training (laag 3 traint iedereen)',
      mixed: 'Gemengd (de teamleiders trainen laag 1, laag 3 traint de rest)',
    },
    depth: {
      aware: 'Weet wat er verandert en wie het aanspreekpunt is',
      runbook: 'Lost bekende problemen op met artikelen',
      investigate: 'Leest logboeken en vindt wat afwijkt van een apparaat dat wel werkt',
      engineer: 'Wijzigt instellingen en achterhaalt onderliggende oorzaken',
    },
    agendaItem: {
      planReview: 'Ondersteuningsplan doornemen',
      intuneOverview: 'Overzicht van Intune',
      sides: 'Configuration Manager of Intune: welk systeem stelt wat in',
      troubleshooting: 'Veelvoorkomende problemen oplossen',
      logs: 'Logboeken lezen en apparaten vergelijken',
      cases: 'Twee lastige tickets nabespreken',
      vendorCase: 'Een case openen bij Microsoft',
      tools: 'Hulpmiddelen en bronnen',
      questions: 'Vragen en antwoorden',
      break: 'Pauze',
      labs: 'Praktijkoefeningen',
      own: 'Iets anders',
    },
    form: {
      lecture: 'Theorie',
      demo: 'Demonstratie',
      lab: 'Praktijkoefening',
      discussion: 'Discussie',
    },
    sessionFormat: { onSite: 'Op locatie', online: 'Online', hybrid: 'Hybride' },
    lab: {
      enrolWindows: 'Een Windows-apparaat inschrijven',
      enrolMacos: 'Een Mac inschrijven',
      enrolIos: 'Een iPhone of iPad inschrijven',
      enrolAndroid: 'Een Android-apparaat inschrijven',
      findUser: 'Gebruiker en apparaat opzoeken in ‘Problemen oplossen + ondersteuning’',
      readCompliance: 'Uitzoeken waarom een apparaat niet aan het nalevingsbeleid voldoet',
      collectDiagnostics: 'Diagnostische gegevens van een Windows-apparaat verzamelen',
      portalLogs: 'Logboeken versturen vanuit de Bedrijfsportal-app en de incident-id noteren',
      lostDevice:
        'Een verloren apparaat vergrendelen en dan kiezen: buiten gebruik stellen of wissen',
      recoveryKey: 'Een BitLocker-herstelsleutel verstrekken na een identiteitscontrole',
      remoteHelp: 'Een gebruiker helpen met Remote Help (Externe hulp)',
      writeHandover: 'Een overdracht schrijven die geen vragen openlaat',
    },
    material: {
      supportPlan: 'Dit ondersteuningsplan',
      slides: 'Presentatie',
      labGuide: 'Handleiding bij de praktijkoefeningen',
      runbook: 'Aanpak van veelvoorkomende problemen',
      articles: 'Kennisartikelen',
      testAccounts: 'Testaccounts',
      testDevices: 'Testapparaten',
      recording: 'Opname van de sessie',
    },
    check: {
      labDone: 'Nagaan of iedereen de praktijkoefeningen afrondt',
      quiz: 'Een korte toets afnemen',
      shadowing: 'Meekijken bij echte tickets',
      caseReview: 'De eerste tickets van elke deelnemer nabespreken',
      escalationWatch: 'Bijhouden wat er wordt geëscaleerd en waarom',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      training: (sessions, people, length) =>
        `Er ${choose(people.count, 'wordt', 'worden')} ${people.shown} ${choose(people.count, 'supportmedewerker', 'supportmedewerkers')} getraind in ${sessions.shown} ${choose(sessions.count, 'sessie', 'sessies')}${length && ` van ${length}`}.`,
      between: (shortest, longest) => `${shortest} tot ${longest}`,
    },
    fromStart:
      'De begintijden geven aan hoelang de sessie dan al bezig is; 00:00 is het begin van de sessie.',
    fromSessions: 'De begintijden zijn de kloktijden van de sessies.',
    fromEach:
      'De begintijden zijn kloktijden, omdat alle sessies van een doelgroep op hetzelfde tijdstip beginnen.',
    attends: (times) =>
      `Onder elke doelgroep staat wanneer een agendapunt begint; bij een streepje volgt die groep het punt niet. ${times}`,
    total: 'Totaal',
    time: 'Tijd',
    sameFor: (party) => ['Deze sessies zijn allemaal bedoeld voor ', party, '.'],
    sameTime: (time) => ['De tijd is steeds ', time, '.'],
    sameFormat: (format) => ['Elke sessie is ', format, '.'],
    sameTrainer: (trainer) => ['Trainer van al deze sessies: ', trainer, '.'],
    sameLanguage: (language) => ['De voertaal is steeds ', language, '.'],
    until: '–',
  },
};

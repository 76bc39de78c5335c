import type { TrainingWords } from './en';
import { pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('nl');

export const words: TrainingWords = {
  title: {
    name: 'Training',
    lead: 'Wie wat leert, wanneer en van wie, en hoe u weet dat het heeft gewerkt.',
  },

  groups: {
    approach: 'Aanpak',
    audiences: 'Wie leert wat',
    agenda: 'Agenda',
    sessions: 'Sessies',
    practice: 'Praktijkoefeningen en materiaal',
    proof: 'Toetsen of het heeft gewerkt',
  },

  questions: {
    model: {
      label: 'Trainingsmodel',
      help: 'Train de trainer kost twee rondes. Direct kost er één, maar dan is het endpointteam bij elke sessie nodig.',
      why: 'Bij twee rondes moet de eerste op tijd klaar zijn voor de tweede.',
    },
    trainers: {
      label: 'Trainers',
      help: 'Namen.',
      example: 'S. Bakker en de teamleiders van laag 1 en 2',
    },
    audiences: {
      label: 'Doelgroepen',
      help: 'Eén item per groep die hetzelfde leert.',
      why: 'De training moet bij de laag passen: wie alleen het runbook nodig heeft, haakt af bij het ontwerpen van beleid.',
    },
    audience: { label: 'Doelgroep', help: 'De laag die of het team dat leert.' },
    audienceSize: { label: 'Aantal deelnemers', help: 'Hoeveel mensen u moet trainen.' },
    depth: {
      label: 'Te bereiken niveau',
      help: 'Zo ver als de laag moet kunnen gaan, en niet verder.',
    },
    mustDo: {
      label: 'Moet kunnen',
      help: 'Wat ze na afloop kunnen, zo concreet dat u het kunt waarnemen.',
      example: 'Een gebruiker telefonisch door de inschrijving loodsen',
    },
    agenda: {
      label: 'Agendapunten',
      help: 'Dezelfde agenda voor elke sessie. Microsoft adviseert 2 tot 3 uur.',
      why: 'De begintijden worden uit de duur berekend en kloppen dus altijd.',
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
      help: 'Van praktijk leren mensen het meest: geef die de meeste tijd.',
    },
    sessions: { label: 'Sessies', help: 'Eén item per datum.' },
    session: {
      label: 'Sessie',
      help: 'Een naam waarmee u de sessies uit elkaar houdt.',
      example: 'Servicedesk, groep A',
    },
    sessionFor: { label: 'Voor', help: 'Wie u uitnodigt.' },
    sessionDate: { label: 'Datum', help: 'Vóór de start van de eerste productiefase.' },
    start: { label: 'Begint om', help: 'De eindtijd volgt uit de agenda.' },
    sessionZone: { label: 'Tijdzone', help: 'De tijdzone van de deelnemers.' },
    format: { label: 'Vorm', help: 'Oefenen met apparaten gaat het best in één ruimte.' },
    place: { label: 'Locatie of link', help: 'Een ruimte of een link.', example: 'Zaal 2.14' },
    trainer: { label: 'Trainer', help: 'Wie deze sessie geeft.', example: 'S. de Boer' },
    sessionLanguage: { label: 'Taal', help: 'De taal die er gesproken wordt.' },
    labs: {
      label: 'Praktijkoefeningen',
      help: 'Wat iedereen zelf oefent. Begin met het inschrijven van een apparaat van elk platform.',
      why: 'Wie zelf een telefoon heeft ingeschreven, kan anderen erdoorheen loodsen. Wie alleen een presentatie heeft gezien, kan dat niet.',
    },
    ownLabs: {
      label: 'Andere praktijkoefeningen',
      help: 'Alles wat niet in de lijst staat.',
      example: 'Afdrukken vanaf een beheerde telefoon',
    },
    materials: { label: 'Materiaal', help: 'Wat klaar moet zijn vóór de eerste sessie.' },
    materialsPlace: {
      label: 'Waar het materiaal staat',
      help: 'Waar elke ondersteuner erbij kan.',
      example: 'Teams, kanaal ‘Intune-training’, Bestanden',
    },
    checks: {
      label: 'Hoe de training wordt getoetst',
      help: 'Zo ontdekt u eerder dan de gebruikers wat nog niet goed gaat.',
    },
    refresh: { label: 'Opfristraining elke', help: 'Gerekend vanaf de eerste sessie.' },
  },

  choices: {
    trainingModel: {
      trainTheTrainer:
        'Train de trainer (laag 3 traint de teamleiders, de teamleiders trainen hun teams)',
      direct: 'Directe training (laag 3 traint iedereen)',
      mixed: 'Gemengd (de teamleiders trainen laag 1, laag 3 traint de rest)',
    },
    depth: {
      aware: 'Weet wat er verandert en wie het aanspreekpunt is',
      runbook: 'Lost bekende problemen op met het runbook',
      investigate: 'Leest logboeken en vindt wat afwijkt van een apparaat dat wel werkt',
      engineer: 'Wijzigt instellingen en achterhaalt hoofdoorzaken',
    },
    agendaItem: {
      planReview: 'Ondersteuningsplan doornemen',
      intuneOverview: 'Overzicht van Intune',
      troubleshooting: 'Veelvoorkomende problemen oplossen',
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
      findUser: 'Een gebruiker en apparaat opzoeken in Problemen oplossen + ondersteuning',
      readCompliance: 'Uitzoeken waarom een apparaat niet aan het nalevingsbeleid voldoet',
      collectDiagnostics: 'Diagnostische gegevens van een Windows-apparaat verzamelen',
      portalLogs: 'Logboeken versturen vanuit Bedrijfsportal en de incident-id noteren',
      lostDevice:
        'Een verloren apparaat vergrendelen en dan kiezen: buiten gebruik stellen of wissen',
      recoveryKey: 'Een BitLocker-herstelsleutel verstrekken na een identiteitscontrole',
      remoteHelp: 'Een gebruiker helpen met Remote Help',
      writeHandover: 'Een overdracht schrijven die geen vragen openlaat',
    },
    material: {
      supportPlan: 'Dit ondersteuningsplan',
      slides: 'Presentatie',
      labGuide: 'Handleiding bij de praktijkoefeningen',
      runbook: 'Runbook met veelvoorkomende problemen',
      articles: 'Kennisartikelen',
      testAccounts: 'Testaccounts',
      testDevices: 'Testapparaten',
      recording: 'Opname van de sessie',
    },
    check: {
      labDone: 'Nagaan of iedereen de praktijkoefeningen afrondt',
      quiz: 'Een korte toets afnemen',
      shadowing: 'Meekijken bij echte meldingen',
      caseReview: 'De eerste meldingen van elke deelnemer nabespreken',
      escalationWatch: 'Bijhouden wat er wordt geëscaleerd en waarom',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      training: ({ count, shown }, people) =>
        `Er ${choose(count, `is ${shown} trainingssessie`, `zijn ${shown} trainingssessies`)} voor ${people.shown} ${choose(people.count, 'ondersteuner', 'ondersteuners')}.`,
      agenda: (length) => `De agenda beslaat ${length}.`,
    },
    fromStart: 'De begintijden tellen vanaf het begin van de sessie (00:00).',
    fromSessions: 'De begintijden zijn die van de sessies.',
    total: 'Totaal',
    time: 'Tijd',
  },

  /** What the check finds, and why it matters. */
  findings: {
    trainedTooLate: {
      title: (session) => `De sessie ‘${session}’ valt na de start van de eerste productiefase.`,
      reason: 'De deelnemers zouden gebruikers ondersteunen voordat ze zelf zijn getraind.',
    },
    untrained: {
      title: (party) => `Er is geen trainingssessie voor deze laag: ${party}.`,
      reason: 'De laag krijgt vanaf de eerste dag meldingen.',
    },
    agendaLength: {
      title: (length) => `De agenda beslaat ${length}.`,
      reason: 'Microsoft adviseert per sessie 2 tot 3 uur theorie en praktijk.',
    },
  },
};

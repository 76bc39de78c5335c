import type { ProcessWords } from './en';
import { pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('nl');

export const words: ProcessWords = {
  title: {
    name: 'Ondersteuningsproces',
    lead: 'Waar een melding binnenkomt, hoe die omhooggaat en hoe de oplossing terugkomt.',
  },

  groups: {
    intake: 'Hoe meldingen binnenkomen',
    workflow: 'Van melding tot oplossing',
    bridge: 'Gezamenlijke bridge-vergadering',
    meetings: 'Overleg over problemen en trends',
    knowledge: 'Kennisartikelen',
    major: 'Major incidents',
  },

  questions: {
    intake: {
      label: 'Meldkanalen',
      help: 'Alle manieren waarop gebruikers een probleem mogen melden.',
      why: 'Elk extra kanaal is een extra plek waar een melding kan zoekraken. Meestal zijn er twee genoeg.',
    },
    channel: { label: 'Kanaal', help: 'Hoe de gebruiker u bereikt.' },
    address: {
      label: 'Adres of nummer',
      help: 'Webadres, telefoonnummer of plek waar gebruikers terechtkunnen.',
      example: 'https://hulp.example.com',
    },
    uses: { label: 'Bedoeld voor', help: 'Waar dit kanaal voor bedoeld is.' },
    contactOwner: {
      label: 'Wie het contact met de gebruiker houdt',
      help: 'Eén partij houdt contact met de gebruiker, van de melding tot de afsluiting.',
      why: 'Als elke laag de gebruiker zelf benadert, moet die het probleem drie keer uitleggen.',
    },
    steps: {
      label: 'Stappen',
      help: 'Van de melding tot de bevestigde oplossing, op volgorde.',
      why: 'Bij elke stap omhoog komt er informatie bij. De oplossing gaat langs dezelfde weg terug.',
    },
    actor: { label: 'Wie', help: 'Wie deze stap uitvoert.' },
    action: {
      label: 'Wat er gebeurt',
      help: 'Wat deze partij doet voordat de melding verdergaat.',
    },
    ownAction: {
      label: 'De stap in uw eigen woorden',
      help: 'Eén zin.',
      example: 'Leent de gebruiker een reservelaptop zolang de melding openstaat',
    },
    to: { label: 'Geeft door aan', help: 'Wie het na deze stap overneemt.' },
    limit: {
      label: 'Tijdslimiet',
      help: 'Hoelang deze stap mag duren voordat de melding naar de volgende laag gaat.',
    },
    handover: {
      label: 'Overdracht',
      help: 'Wat de volgende partij krijgt, zonder erom te hoeven vragen.',
    },
    ownHandover: {
      label: 'Aanvulling op de overdracht',
      help: 'Alles wat niet in de lijst staat.',
      example: 'Wanneer de gebruiker bereikbaar is',
    },
    fixReturn: {
      label: 'De weg terug van de oplossing',
      help: 'Wat er moet gebeuren tussen het vinden van de oplossing en het sluiten van de melding.',
      why: 'Een oplossing die een laag overslaat, moet de volgende keer opnieuw worden gevonden.',
    },
    ownFixReturn: {
      label: 'Eigen afspraak over de weg terug',
      help: 'Alles wat niet in de lijst staat.',
      example: 'Laag 2 belt mee als de oplossing meer dan tien minuten vraagt',
    },
    bridge: {
      label: 'Gezamenlijke bridge-vergadering in de eerste productiefasen',
      help: 'Alle lagen in één vergadering terwijl de eerste gebruikers hun apparaten inschrijven.',
      why: 'De lagen leren van elkaar en oorzaken worden sneller gevonden, vooral in het begin.',
    },
    bridgePlace: {
      label: 'Waar de vergadering plaatsvindt',
      help: 'Een link of een ruimte.',
      example: 'Teams-kanaal ‘Intune-bridge’',
    },
    bridgeAt: { label: 'Begint elke werkdag om', help: 'Op elke werkdag van de eerste fasen.' },
    bridgeLength: { label: 'Duur', help: 'Hoelang de vergadering openblijft.' },
    bridgeAttendees: { label: 'Deelnemers', help: 'Eén persoon per partij is genoeg.' },
    bridgeExit: { label: 'Criteria om te stoppen', help: 'Wat u wilt zien voordat u ermee stopt.' },
    bridgeEnd: { label: 'Uiterlijke einddatum', help: 'De dag waarop u stopt of opnieuw beslist.' },
    timesZone: {
      label: 'Tijdzone van bridge-vergadering en overleggen',
      help: 'De tijden van de bridge-vergadering en de overleggen gelden in deze zone.',
    },
    meetings: {
      label: 'Overleggen',
      help: 'Waar de lagen problemen en trends met elkaar bespreken.',
      why: 'Een patroon dat in week één opvalt, leidt tot betere berichten en artikelen in week twee.',
    },
    meeting: {
      label: 'Overleg',
      help: 'Waarvoor het overleg dient; lengte en onderwerpen kiest u hieronder.',
    },
    ownMeeting: {
      label: 'Naam van het overleg',
      help: 'Zoals het in de uitnodiging staat.',
      example: 'Overdracht aan beheer',
    },
    frequency: {
      label: 'Hoe vaak',
      help: 'In de eerste fasen raden wij dagelijks aan; later is wekelijks genoeg.',
    },
    meetingDays: { label: 'Dagen', help: 'Laat dit leeg als de dag wisselt.' },
    at: { label: 'Begint om', help: 'In de tijdzone die hierboven staat.' },
    length: { label: 'Duur', help: 'Ons voorstel: 15 minuten voor een stand-up, 30 voor trends.' },
    attendees: { label: 'Deelnemers', help: 'Van elke partij is één persoon genoeg.' },
    chair: { label: 'Voorzitter', help: 'Leidt het overleg en legt de afspraken vast.' },
    topics: { label: 'Onderwerpen', help: 'Elke keer dezelfde, in deze volgorde.' },
    articleWhen: {
      label: 'Er wordt een artikel geschreven wanneer',
      help: 'Het moment waarop iemand moet gaan schrijven.',
    },
    articleAuthor: {
      label: 'Geschreven door',
      help: 'Meestal degene die de melding heeft opgelost.',
    },
    articleReviewer: {
      label: 'Gecontroleerd door',
      help: 'Leest het artikel voordat het wordt gepubliceerd.',
    },
    articleDays: {
      label: 'Gepubliceerd binnen (werkdagen)',
      help: 'Werkdagen van de oplossing tot het gepubliceerde artikel.',
    },
    articlePlace: {
      label: 'Waar de artikelen staan',
      help: 'Waar laag 1 het eerst kijkt.',
      example: 'Kennisbank, rubriek Intune',
    },
    majorTriggers: {
      label: 'Criteria voor een major incident',
      help: 'Feiten die van een melding een major incident maken.',
      why: 'In het eerste uur wil niemand degene zijn die de knoop doorhakt. Doe dat dus nu.',
    },
    majorDeclares: {
      label: 'Uitgeroepen door',
      help: 'Mag dit besluiten zonder eerst te overleggen.',
    },
    majorLead: {
      label: 'Onder leiding van',
      help: 'Eén persoon. Een vervanger vult u één keer in, onder ‘Mensen en teams’.',
      example: 'J. Visser',
    },
    majorUpdate: {
      label: 'Tijd tussen updates aan gebruikers',
      help: 'Ook als er niets nieuws te melden is.',
    },
    majorPlace: {
      label: 'Waar de updates verschijnen',
      help: 'Waar gebruikers en laag 1 kijken.',
      example: 'Statuspagina op het intranet',
    },
  },

  choices: {
    intakeUse: {
      anything: 'Alles',
      enrolment: 'Hulp bij inschrijving',
      urgent: 'Spoed (werk ligt stil)',
      lostDevice: 'Verloren of gestolen apparaat',
      howTo: 'Gebruiksvragen',
      outOfHours: 'Meldingen buiten de servicetijden',
    },
    stepAction: {
      report: 'Meldt het probleem',
      firstChecks: 'Voert de eerste controles uit; escaleert als die geen oplossing bieden',
      investigate:
        'Onderzoekt logboeken en toewijzingen; escaleert met bevindingen als oplossen niet lukt',
      findCause: 'Achterhaalt de hoofdoorzaak en geeft de oplossing door aan de laag eronder',
      vendorCase: 'Opent een case bij Microsoft',
      returnFix: 'Geeft de oplossing door aan de laag eronder',
      resolve:
        'Neemt contact op met de gebruiker, voert de oplossing uit en controleert of die werkt',
      own: 'Iets anders',
    },
    handover: {
      errorText: 'exacte foutmelding',
      screenshots: 'screenshots',
      userName: 'user principal name',
      device: 'apparaatnaam en serienummer',
      platformVersion: 'platform en versie',
      enrolmentType: 'type inschrijving',
      since: 'begin van het probleem (en of het ooit heeft gewerkt)',
      affected: 'aantal getroffen gebruikers',
      lastCheckIn: 'laatste check-in',
      incidentId: 'incident-id uit Bedrijfsportal',
      checksDone: 'uitgevoerde controles met resultaat',
      logs: 'verzamelde logboeken',
      suspectedCause: 'vermoedelijke oorzaak',
      tenant: 'tenantgegevens',
      fixSteps: 'stappen van de oplossing',
      article: 'kennisartikel',
    },
    fixReturn: {
      samePath: 'De oplossing gaat terug langs dezelfde lagen als de melding.',
      tested: 'De laag die heeft geëscaleerd, test de oplossing op het betrokken apparaat.',
      written: 'De stappen worden in de melding vastgelegd, niet telefonisch doorgegeven.',
      articleFirst: 'Een melding wordt pas gesloten als er een kennisartikel is.',
      userConfirms: 'Een melding wordt pas gesloten als de gebruiker bevestigt dat het werkt.',
      trendLogged: 'De oorzaak wordt vastgelegd voor het trendoverleg.',
    },
    yesNo: { yes: 'Ja', no: 'Nee' },
    bridgeExit: {
      fewCases: 'Het aantal nieuwe meldingen blijft een week lang laag',
      knownOnly: 'Er komen alleen nog bekende problemen binnen',
      firstLineSolves: 'Laag 1 lost de meeste meldingen zelf op',
      articlesThere: 'Voor elk veelvoorkomend probleem is er een artikel',
      phaseDone: 'De eerste productiefasen zijn afgerond',
    },
    meeting: {
      standUp: 'Stand-up',
      trends: 'Trendoverleg',
      waveReview: 'Fase-evaluatie',
      vendorReview: 'Bespreking van cases bij Microsoft',
      own: 'Ander overleg',
    },
    topic: {
      openCases: 'openstaande meldingen en cases',
      newIssues: 'nieuwe problemen',
      trends: 'trends',
      articles: 'te schrijven artikelen',
      serviceHealth: 'servicestatus',
      userFeedback: 'feedback van gebruikers',
      nextWave: 'volgende productiefase',
      expiries: 'certificaten en tokens die bijna verlopen',
    },
    articleWhen: {
      newFix: 'er een nieuwe oplossing is gevonden',
      secondTime: 'een probleem voor de tweede keer binnenkomt',
      beforeWave: 'er een productiefase gaat beginnen',
      afterMajor: 'een major incident is afgesloten',
    },
    majorTrigger: {
      manyUsers: 'Veel gebruikers kunnen niet werken',
      enrolmentStopped: 'Inschrijven lukt voor een heel platform niet meer',
      siteDown: 'Een hele vestiging is getroffen',
      expired: 'Een Apple-certificaat of -token is verlopen',
      wrongPolicy: 'Er is verkeerd beleid of een verkeerde app uitgerold',
      dataLoss: 'Er zijn apparaten gewist of gegevens verloren gegaan',
      serviceIncident: 'Microsoft meldt een incident in de servicestatus',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      steps: ({ count, shown }) =>
        `Van melding tot oplossing telt het proces ${shown} ${choose(count, 'stap', 'stappen')}.`,
      contact: (party) => `Contact met de gebruiker tot de melding is gesloten: ${party}.`,
      meetings: (meetings) => `Overleg over problemen en trends: ${meetings}.`,
    },
    passes: (to) => ['Geeft door aan: ', to],
    limit: (limit) => ['Tijdslimiet: ', limit],
    noBridge: 'In de eerste productiefasen is er geen gezamenlijke bridge-vergadering.',
    when: 'Wanneer',
    rhythm: (parts) => parts.flatMap((part, index) => (index ? [', ', part] : [part])),
    inZone: (zone) => ['Alle tijden gelden in deze tijdzone: ', zone, '.'],
    diagram: 'Escalatiepad',
    reports: 'meldt',
    escalates: 'escaleert',
    fix: 'oplossing',
  },

  /** What the check finds, and why it matters. */
  findings: {
    unstaffedParty: {
      title: (party) => `Het proces rekent op een laag die niet in het plan staat: ${party}.`,
      reason: 'Voor een stap, een overleg of een beslissing is er dan niemand.',
    },
    noReturn: {
      title: 'Geen enkele stap brengt de oplossing terug naar de gebruiker.',
      reason:
        'In de laatste stap hoort de gebruiker bericht te krijgen en wordt gecontroleerd of het werkt.',
    },
    bridgeTooEarly: {
      title: 'De bridge-vergadering stopt voordat de eerste productiefase begint.',
      reason: 'De vergadering is juist bedoeld voor de eerste productiefasen.',
    },
  },
};

import type { ProcessWords } from './en';
import { pluralIn } from '../../../../i18n/forms/plural';
import { inSentence } from '../../../words/parties/nl';

const choose = pluralIn('nl');

export const words: ProcessWords = {
  title: {
    name: 'Ondersteuningsproces',
    lead: 'Waar een melding binnenkomt, hoe een ticket wordt doorgezet en hoe de oplossing bij de gebruiker terugkomt.',
  },

  groups: {
    intake: 'Hoe meldingen binnenkomen',
    workflow: 'Van melding tot oplossing',
    bridge: 'Gezamenlijke call (bridge call)',
    meetings: 'Overleg over problemen en trends',
    standing: 'Contact buiten de overleggen',
    knowledge: 'Kennisartikelen',
    major: 'Major incidents',
  },

  questions: {
    intake: {
      label: 'Meldkanalen',
      help: 'Alle manieren waarop gebruikers een probleem mogen melden.',
      why: 'In elk extra kanaal kan een melding zoekraken. Met twee kanalen redt u het meestal.',
    },
    channel: { label: 'Kanaal', help: 'Hoe de gebruiker u bereikt.' },
    address: {
      label: 'Adres of nummer',
      help: 'Webadres, telefoonnummer of plek waar gebruikers terechtkunnen.',
      example: 'https://hulp.example.com',
    },
    uses: { label: 'Bedoeld voor', help: 'Waarmee gebruikers hier terechtkunnen.' },
    contactOwner: {
      label: 'Contact met de gebruiker',
      help: 'Eén partij houdt de gebruiker op de hoogte, van de melding tot het ticket is gesloten.',
      why: 'Als elke laag de gebruiker zelf benadert, moet die het probleem drie keer uitleggen.',
    },
    steps: {
      label: 'Stappen',
      help: 'Van de melding tot de bevestigde oplossing, op volgorde.',
      why: 'Elke laag vult het ticket aan, zodat de volgende niet opnieuw hoeft te beginnen. De oplossing gaat langs dezelfde weg terug.',
    },
    actor: { label: 'Wie', help: 'Wie deze stap uitvoert.' },
    action: {
      label: 'Wat er gebeurt',
      help: 'Wat deze partij doet voordat het ticket verdergaat.',
    },
    ownAction: {
      label: 'De stap in uw eigen woorden',
      help: 'Beschrijf de stap in één zin.',
      example: 'Leent een reservelaptop uit aan de gebruiker zolang het ticket openstaat',
    },
    to: { label: 'Geeft door aan', help: 'Wie het na deze stap overneemt.' },
    limit: {
      label: 'Tijdslimiet',
      help: 'Hoelang deze stap mag duren voordat het ticket naar de volgende partij gaat.',
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
    onlyIf: { label: 'Voorwaarde', help: 'Laat dit leeg als de stap altijd nodig is.' },
    ownIf: {
      label: 'Voorwaarde in uw eigen woorden',
      help: 'Eén korte regel die met ‘Alleen’ begint.',
      example: 'Alleen bij apparaten van externe medewerkers',
    },
    fixReturn: {
      label: 'Hoe de oplossing terugkomt',
      help: 'Wat er gebeurt tussen het vinden van de oplossing en het sluiten van het ticket.',
      why: 'Als de oplossing een laag overslaat, moet die laag er de volgende keer opnieuw naar zoeken.',
    },
    ownFixReturn: {
      label: 'Andere afspraken over de oplossing',
      help: 'Alles wat niet in de lijst staat.',
      example: 'Laag 2 sluit aan bij het gesprek als het uitvoeren langer dan tien minuten duurt',
    },
    bridge: {
      label: 'Gezamenlijke call in de eerste fasen',
      help: 'Alle lagen zitten in één call terwijl de eerste gebruikers hun apparaten inschrijven.',
      why: 'De lagen leren van elkaar en vinden oorzaken sneller, vooral in het begin.',
    },
    bridgePlace: {
      label: 'Waar de call plaatsvindt',
      help: 'Een link of een ruimte.',
      example: 'Teams-vergadering ‘Intune-call’',
    },
    bridgeAt: {
      label: 'Begintijd op werkdagen',
      help: 'De call begint op elke werkdag van de eerste fasen op dit tijdstip.',
    },
    bridgeUntil: { label: 'Call open tot', help: 'Tot hoe laat de call op werkdagen openblijft.' },
    bridgeLength: { label: 'Duur van de call', help: 'Hoelang de call openblijft.' },
    bridgeAttendees: {
      label: 'Deelnemers aan de call',
      help: 'Van elke partij is één persoon genoeg.',
    },
    bridgeExit: {
      label: 'Wanneer de call stopt',
      help: 'Waaraan u ziet dat de call niet meer nodig is.',
    },
    bridgeEnd: {
      label: 'Laatste dag van de call',
      help: 'De dag waarop u uiterlijk stopt of opnieuw beslist.',
    },
    timesZone: {
      label: 'Tijdzone van call en overleggen',
      help: 'De tijden van de call en de overleggen gelden in deze tijdzone.',
    },
    meetings: {
      label: 'Overleggen',
      help: 'Waar de lagen problemen en trends met elkaar bespreken.',
      why: 'Als u in week één een patroon ziet, kunt u de berichten en artikelen voor week twee verbeteren.',
    },
    meeting: {
      label: 'Overleg',
      help: 'Waarvoor het overleg dient. De duur en de onderwerpen bepaalt u zelf.',
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
    length: {
      label: 'Duur',
      help: 'Ons voorstel: 15 minuten voor een stand-up en 30 minuten voor het trendoverleg.',
    },
    attendees: { label: 'Deelnemers', help: 'Van elke partij is één persoon genoeg.' },
    chair: { label: 'Voorzitter', help: 'Wie het overleg leidt en de afspraken vastlegt.' },
    topics: { label: 'Onderwerpen', help: 'Elke keer dezelfde, in deze volgorde.' },
    standing: {
      label: 'Kanaal tussen de lagen',
      help: 'Waar supportmedewerkers elkaar op elk moment iets kunnen vragen of laten weten. Dit kanaal is niet bedoeld voor gebruikers.',
      why: 'Microsoft adviseert om alle lagen doorlopend op de hoogte te houden van problemen en trends, niet alleen tijdens overleggen.',
      example: 'Teams-kanaal ‘Intune-support’',
    },
    standingBy: {
      label: 'Wie het kanaal bijhoudt',
      help: 'Wie vragen beantwoordt en belangrijk nieuws doorgeeft.',
    },
    standingDays: {
      label: 'Bijgehouden op',
      help: 'De dagen waarop zeker iemand de berichten leest.',
    },
    standingFrom: { label: 'Bijgehouden vanaf', help: 'In de tijdzone van de overleggen.' },
    standingUntil: { label: 'Bijgehouden tot', help: 'In de tijdzone van de overleggen.' },
    standingTopics: {
      label: 'Wat in het kanaal hoort',
      help: 'Nieuws dat de andere lagen vóór het volgende overleg nodig hebben.',
    },
    articleWhen: {
      label: 'Aanleiding voor een artikel',
      help: 'Wanneer iemand een artikel moet schrijven.',
    },
    articleAuthor: {
      label: 'Wie artikelen schrijft',
      help: 'Meestal de laag die de oplossing vindt.',
    },
    articleReviewer: {
      label: 'Wie artikelen controleert',
      help: 'Wie het artikel leest voordat het wordt gepubliceerd.',
    },
    articleDays: {
      label: 'Werkdagen tot publicatie',
      help: 'Hoeveel werkdagen er tussen de oplossing en het gepubliceerde artikel mogen zitten.',
    },
    articlePlace: {
      label: 'Waar de artikelen staan',
      help: 'Waar laag 1 het eerst kijkt.',
      example: 'Kennisbank, rubriek Intune',
    },
    majorTriggers: {
      label: 'Criteria voor een major incident',
      help: 'Waaraan u ziet dat een probleem een major incident is.',
      why: 'In het eerste uur wil niemand degene zijn die de knoop doorhakt. Spreek het daarom nu al af.',
    },
    majorDeclares: {
      label: 'Wie het incident uitroept',
      help: 'Wie dit mag besluiten zonder eerst te overleggen.',
    },
    majorLead: {
      label: 'Wie het incident leidt',
      help: 'Eén persoon. Een vervanger vult u één keer in, onder ‘Personen en teams’.',
      example: 'J. Visser',
    },
    majorUpdate: {
      label: 'Tijd tussen updates',
      help: 'Gebruikers krijgen een update, ook als er niets nieuws te melden is.',
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
      firstChecks: 'Voert de eerste controles uit en escaleert als die geen oplossing bieden',
      investigate:
        'Onderzoekt logboeken en toewijzingen, en escaleert met de bevindingen als oplossen niet lukt',
      findCause:
        'Achterhaalt de onderliggende oorzaak en geeft de oplossing door aan de laag eronder',
      vendorCase: 'Opent een case bij Microsoft',
      returnFix: 'Geeft de oplossing door aan de laag eronder',
      resolve:
        'Neemt contact op met de gebruiker, voert de oplossing uit en controleert of die werkt',
      own: 'Iets anders',
    },
    handover: {
      errorText: 'exacte foutmelding',
      screenshots: 'screenshots',
      userName: 'gebruikersnaam (UPN)',
      device: 'apparaatnaam en serienummer',
      platformVersion: 'platform en versie',
      enrolmentType: 'type inschrijving',
      since: 'begin van het probleem (en of het ooit heeft gewerkt)',
      affected: 'aantal getroffen gebruikers',
      lastCheckIn: 'laatste check-in',
      incidentId: 'incident-id uit de Bedrijfsportal-app',
      checksDone: 'uitgevoerde controles met resultaat',
      logs: 'verzamelde logboeken',
      suspectedCause: 'vermoedelijke oorzaak',
      tenant: 'tenantgegevens',
      fixSteps: 'stappen van de oplossing',
      article: 'kennisartikel',
    },
    onlyIf: {
      several: 'Alleen als meerdere gebruikers het probleem melden',
      urgent: 'Alleen bij prioriteit 1',
      outOfHours: 'Alleen buiten de servicetijden',
      supplierFault: 'Alleen als het aan de dienst of het product lijkt te liggen',
      personal: 'Alleen bij privéapparaten',
      own: 'Een andere voorwaarde',
    },
    fixReturn: {
      samePath: 'De oplossing gaat terug langs dezelfde lagen als het ticket.',
      tested: 'De laag die heeft geëscaleerd, test de oplossing op het betrokken apparaat.',
      written: 'De stappen worden in het ticket vastgelegd, niet telefonisch doorgegeven.',
      articleFirst: 'Een ticket wordt pas gesloten als er een kennisartikel is.',
      userConfirms: 'Een ticket wordt pas gesloten als de gebruiker bevestigt dat het werkt.',
      trendLogged: 'De oorzaak wordt vastgelegd voor het trendoverleg.',
    },
    bridge: {
      yes: 'Ja, op een vast tijdstip',
      allDay: 'Ja, de hele dag',
      no: 'Nee',
    },
    bridgeExit: {
      fewCases: 'Het aantal nieuwe tickets blijft een week lang laag',
      knownOnly: 'Er komen alleen nog bekende problemen binnen',
      firstLineSolves: 'Laag 1 lost de meeste tickets zelf op',
      articlesThere: 'Voor elk veelvoorkomend probleem is er een artikel',
      phaseDone: 'De eerste fasen van de uitrol zijn afgerond',
    },
    meeting: {
      standUp: 'Stand-up',
      trends: 'Trendoverleg',
      waveReview: 'Fase-evaluatie',
      vendorReview: 'Bespreking van cases bij Microsoft',
      own: 'Ander overleg',
    },
    topic: {
      openCases: 'openstaande tickets en cases',
      newIssues: 'nieuwe problemen',
      trends: 'trends',
      articles: 'te schrijven artikelen',
      serviceHealth: 'servicestatus',
      userFeedback: 'feedback van gebruikers',
      nextWave: 'volgende fase',
      expiries: 'certificaten en tokens die bijna verlopen',
    },
    articleWhen: {
      newFix: 'Er is een nieuwe oplossing gevonden',
      secondTime: 'Een probleem komt voor de tweede keer binnen',
      beforeWave: 'Er begint binnenkort een nieuwe fase van de uitrol',
      afterMajor: 'Een major incident is afgesloten',
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
    watched: 'Wanneer het wordt bijgehouden',
    contact: (party) =>
      `Het contact met de gebruiker loopt via ${inSentence(party)} tot het ticket is gesloten.`,
    step: 'Stap',
    limit: (limit) => ['Tijdslimiet: ', limit],
    sameAs: (step) => `Hetzelfde als bij stap ${step}`,
    moreThan: (step, more) => [`Alles van stap ${step}, en daarbij: `, more],
    published: 'Artikel gepubliceerd binnen',
    workdays: ({ count, shown }) => `${shown} ${choose(count, 'werkdag', 'werkdagen')}`,
    allDay: (from, until, zone) => [
      'In de eerste fasen van de uitrol is de call elke werkdag ',
      ...(until === null
        ? ['de hele dag open, vanaf ', from]
        : ['open van ', from, ' tot ', until]),
      ' uur',
      ...(zone === undefined ? [] : [' (', zone, ')']),
      '.',
    ],
    noBridge: 'In de eerste fasen van de uitrol is er geen gezamenlijke call.',
    when: 'Wanneer',
    rhythm: (frequency, at, days) => [
      frequency,
      ...(days ? [days.often === 'afterPhase' ? ', op de eerstvolgende ' : ' op ', days.said] : []),
      ' om ',
      at,
      ' uur',
    ],
    inZone: (zone) => ['Tijdzone van de overleggen: ', zone, '.'],
    diagram: 'Escalatiepad',
    reports: 'meldt',
    escalates: 'escaleert',
    fix: 'oplossing',
    sameChair: (party) => ['Alle overleggen worden voorgezeten door ', party, '.'],
    sameLength: (length) => ['Elk overleg duurt ', length, '.'],
  },
};

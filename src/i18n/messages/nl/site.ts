import { inText } from '../../forms/inText.ts';
import { pluralIn } from '../../forms/plural.ts';
import type { SiteMessages } from '../en/site';

const choose = pluralIn('nl');

export const site: SiteMessages = {
  name: 'Gids ondersteuningsplan',
  skip: 'Naar de inhoud',
  nav: {
    label: 'Hoofdmenu',
    guide: 'Gids',
    plans: 'Uitgewerkte plannen',
    planner: 'Planner',
    search: 'Zoeken',
    languages: 'Taal',
    menu: 'Zoeken en taal',
  },
  theme: {
    system: 'Weergave: zoals op dit apparaat',
    light: 'Weergave: licht',
    dark: 'Weergave: donker',
  },
  footer: {
    independent:
      'Een onafhankelijk project, niet verbonden aan Microsoft en niet door Microsoft goedgekeurd.',
    trademarks:
      'Microsoft, Intune, Configuration Manager en Windows zijn handelsmerken van de Microsoft-groep.',
    privacy: 'Uw antwoorden blijven in uw browser. Geen cookies, geen account, geen tracking.',
    licence: 'Vrij te gebruiken onder de MIT-licentie.',
  },
  questions: {
    teams: {
      short: 'Teams',
      question: 'Welke teams bieden ondersteuning?',
      note: 'De lagen, van selfservice tot Microsoft, met hun servicetijden en de mensen erachter.',
    },
    duties: {
      short: 'Taken',
      question: 'Waarvoor is elke laag verantwoordelijk?',
      note: 'Taken, rechten, grenzen en het moment waarop een ticket wordt doorgezet.',
    },
    process: {
      short: 'Proces',
      question: 'Hoe wordt een ticket afgehandeld?',
      note: 'De weg van melding naar oplossing en terug naar de gebruiker, en wat er bij elke stap wordt overgedragen.',
    },
    training: {
      short: 'Training',
      question: 'Hoe worden de supportmedewerkers getraind?',
      note: 'Twee tot drie uur theorie en praktijk, op het niveau van elke laag.',
    },
    involvement: {
      short: 'Vroeg erbij',
      question: 'Wanneer doen de supportmedewerkers mee?',
      note: 'Al bij de planning en de pilot, niet pas op de ochtend van de uitrol.',
    },
  },
  home: {
    title: 'Bepaal wie er helpt, voordat iemand hulp nodig heeft.',
    description:
      'Een uitrol van Microsoft Intune slaagt alleen met goede ondersteuning. Lees wat werkt, beantwoord tien vragen en u hebt een eerste concept van een ondersteuningsplan waarmee uw servicedesk uit de voeten kan.',
    lead: 'Een uitrol van Microsoft Intune slaagt alleen met goede ondersteuning.',
    choose: 'Geef aan hoe u die regelt en u ziet het plan meteen veranderen.',
    shape: 'Zo is onze ondersteuning georganiseerd',
    users: 'Zoveel gebruikers helpen we',
    usersCount: (users) => `${users} gebruikers`,
    start: 'Hiermee beginnen',
    readPlan: (organisation) => `Lees het plan van ${organisation}`,
    read: 'Lees de gids',
    time: 'Reken op ongeveer vier minuten voor tien antwoorden en een eerste concept; dat is onze schatting. Wat u typt, blijft in deze browser.',
    check: 'Controleer het zelf',
    questions: 'Een ondersteuningsplan in vijf vragen',
    readAbout: (question) => `Lezen: ${question}`,
    answer: 'Invullen',
    readShort: 'Lezen',
    answerIt: (question) => `Invullen: ${question}`,
    promises: 'Waar u op kunt rekenen',
    local: {
      title: 'Blijft in uw browser',
      text: 'De planner verstuurt niets van wat u typt. Het beveiligingsbeleid van de pagina blokkeert bovendien verzoeken van scripts (fetch, WebSocket, beacons), formulieren en achtergrondprocessen, en laat geen afbeeldingen van andere sites toe. Geen enkel beleid kan voorkomen dat een pagina een ander adres opent of via WebRTC verbinding maakt; de planner doet geen van beide om uw antwoorden te versturen.',
      check:
        'Zelf controleren? Open de planner, druk op F12 en kies Netwerk. Wacht tot er niets meer in de lijst verschijnt en typ dan iets: de lijst verandert niet.',
    },
    languages: {
      title: 'Eén plan, meerdere talen',
      text: 'Vul het plan in het Nederlands in en download het in het Koreaans. Wat u uit een lijst kiest, is dan vertaald; wat u zelf typt, kunt u in de planner vertalen.',
    },
    file: {
      title: 'Een eigen bestand',
      text: 'Opent u het Markdown-bestand weer in de planner, dan staat elk antwoord op zijn plaats. U kunt het plan ook meenemen als Word-bestand, webpagina, pdf, agendabestand of tabel voor Excel. Alles wordt in uw browser gemaakt.',
    },
  },
  sheet: {
    label: 'Het plan bij uw keuze',
    example: 'Een uitgewerkt plan',
    kind: 'Ondersteuningsplan voor Intune',
    organisation: 'Uw organisatie',
    title: (users) => `Wie ondersteunt ${users} gebruikers?`,
    limit: (time) => `Wat laag 1 niet binnen ${time} oplost, gaat naar de volgende laag.`,
    dot: '1 stip = 10 mensen',
    nobody: 'geen bezetting',
    contract: 'volgens contract',
    without: (doer) => `${doer} doet dit erbij`,
    follows: 'Wat hieruit volgt',
    training: 'Training',
    sessions: ({ count, shown }) => `${shown} ${choose(count, 'sessie', 'sessies')}`,
    sessionLength: ({ count }, length) => (count === 1 ? length : `${length} per sessie`),
    meetings: 'Overleg',
    meeting: (name, often) => `${inText(name)} (${inText(often)})`,
    call: 'Gezamenlijke call',
    calls: { no: 'geen', yes: 'eens per dag', allDay: 'de hele dag open' },
    pilot: 'Pilot',
    seats: ({ shown }) => `van wie ${shown} uit het supportteam`,
    rollout: 'Uitrol',
    phases: ({ count, shown }) => `${shown} ${choose(count, 'fase', 'fasen')}, inclusief pilot`,
    largest: (users) => `hoogstens ${users} gebruikers per fase`,
    response: (time) => `eerste reactie binnen ${time}`,
    resolution: (time) => `opgelost binnen ${time}`,
    check: 'Controle',
    noRisk: 'Geen risico’s gevonden.',
    change: 'Wijziging',
    was: 'was {text}',
    newTeam: 'nieuw team',
    changed: 'Gewijzigd: {names}.',
    join: ', ',
  },
  examples: {
    title: 'Uitgewerkte plannen',
    text: 'Lees eerst een uitgewerkt plan, of vul het lege plan met de hand in. Elk plan is als pagina te lezen en als Markdown-bestand te downloaden.',
    blank: { title: 'Leeg plan', note: 'Alle koppen en tabellen, nog niets ingevuld' },
    small: { title: 'Ongeveer 250 gebruikers', note: 'Twee IT’ers en een externe partner' },
    medium: {
      title: '5.000 gebruikers',
      note: 'Een servicedesk, werkplekbeheer en een endpointteam',
    },
    large: { title: '40.000 gebruikers', note: 'Laag 1 uitbesteed, 24/7, drie regio’s' },
  },
  readyPlan: {
    title: {
      blank: 'Een leeg ondersteuningsplan',
      small: 'Een uitgewerkt plan: ongeveer 250 gebruikers',
      medium: 'Een uitgewerkt plan: 5.000 gebruikers',
      large: 'Een uitgewerkt plan: 40.000 gebruikers',
    },
    about: {
      blank:
        'Alle koppen en tabellen van een ondersteuningsplan, met ruimte om te schrijven. Druk het plan af of vul het bestand in met een teksteditor.',
      small:
        'Zo regelt een woonstichting met twee IT’ers en een externe partner de ondersteuning van haar uitrol.',
      medium:
        'Zo regelt een logistiek bedrijf met co-beheer de ondersteuning van zijn uitrol: een servicedesk, werkplekbeheer en een endpointteam.',
      large:
        'Zo regelt een internationaal concern de ondersteuning van zijn uitrol in drie regio’s, met een uitbestede eerste lijn die dag en nacht bereikbaar is.',
    },
    invented: 'De organisatie, de mensen en alle datums zijn verzonnen.',
    reading: (minutes) => `Leestijd: ongeveer ${minutes} minuten.`,
    download: 'Downloaden',
    start: 'Begin met deze opzet',
    startNote:
      'De planner maakt een nieuw plan met de keuzes en aantallen van dit plan, gemarkeerd als voorbeeld tot u ze bevestigt. Namen, contactgegevens, locaties en datums gaan niet mee. Plannen die u al hebt, blijven bewaard.',
    fill: 'Hier invullen',
    fillNote:
      'De planner stelt dezelfde vragen en schrijft het plan voor u, in elk van de vier talen. Wat u met de hand in het bestand schrijft, leest de planner niet: die opent het bestand als leeg plan.',
  },
  planner: {
    title: 'Planner',
    description:
      'Met tien antwoorden hebt u een eerste concept van een ondersteuningsplan (supportplan) voor uw uitrol van Microsoft Intune. Uw antwoorden blijven in uw browser.',
    loading: 'De planner wordt geopend…',
    failed:
      'De planner kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw. Plannen die in deze browser zijn opgeslagen, blijven bewaard.',
    noScript:
      'De planner stelt per hoofdstuk vragen en maakt van uw antwoorden een ondersteuningsplan. Hij werkt in uw browser en heeft JavaScript nodig, dat hier is uitgeschakeld. De plannen hieronder werken ook zonder.',
  },
  guide: {
    title: 'Gids',
    description:
      'Wie ondersteunt een uitrol van Microsoft Intune, waarvoor is elke laag verantwoordelijk, hoe wordt een ticket afgehandeld, en hoe worden supportmedewerkers getraind en erbij betrokken?',
    groups: {
      start: 'Begin',
      questions: 'De vijf vragen',
      rollout: 'De uitrol',
      reference: 'Naslag',
    },
    whole: {
      title: 'De hele gids',
      description:
        'Alle pagina’s van de gids in één document, om af te drukken of als pdf op te slaan.',
      contents: 'Inhoud',
      print: 'Afdrukken of opslaan als pdf',
    },
    asMarkdown: 'Deze pagina als Markdown',
    inMarkdown:
      'Elke link leidt naar een pagina in Markdown. Vervang ‘.md’ aan het eind van het adres door een schuine streep om de webpagina te openen.',
    pages: 'Pagina’s van de gids',
    current: (title) => `Gids: ${title}`,
    onThisPage: 'Op deze pagina',
    stale: 'De Engelse pagina is gewijzigd nadat deze vertaling is gemaakt.',
    staleLink: 'Lees de actuele Engelse pagina',
    sources: 'Bronnen',
    source: (number) => `Bron ${number}`,
    undated: 'zonder datum',
    checked: (date) => `gecontroleerd op ${date}`,
    reading: (minutes) => `Leestijd: ongeveer ${minutes} ${choose(minutes, 'minuut', 'minuten')}`,
    reviewed: (date) => `Laatst nagekeken op ${date}`,
    previous: 'Vorige',
    next: 'Volgende',
    turn: 'Vorige en volgende pagina',
    door: 'Zet dit in uw plan',
    doorChapter: (chapter, questions, minutes) =>
      `${chapter} · ${questions} vragen · ongeveer ${minutes} minuten`,
    doorButton: 'Beantwoorden in de planner',
    inPlan: 'Beantwoord dit in uw plan',
    copy: {
      copy: 'Kopiëren',
      copied: 'Gekopieerd',
      linked: 'Link gekopieerd',
      failed: 'Kopiëren lukt niet; selecteer de tekst zelf',
    },
    issues: {
      platform: 'Platform',
      tier: 'Begint bij',
      any: 'Alle',
      shown: (shown, all) => `${shown} van de ${all} problemen getoond`,
      everywhere: 'alle platforms',
      onScreen: 'Op het scherm:',
      escalate: 'Doorzetten naar:',
      from: 'Bron:',
      checks: {
        securityProcess: 'Volg de procedure voor verloren of gestolen apparaten.',
        dateList: 'Controleer de vervaldatums in de tabel onder deze lijst.',
      },
    },
    glossary: { also: (terms) => `Ook: ${terms.join(', ')}` },
    status: {
      page: 'Pagina',
      current: 'actueel',
      behind: 'ouder dan de Engelse pagina',
      uncompared: 'nog niet met de Engelse pagina vergeleken',
      missing: 'ontbreekt',
    },
    table: 'Tabel, horizontaal te scrollen',
    rules: { kind: 'Soort', rule: 'De controle let op', why: 'Waarom, en wat u doet' },
    oneThing: 'Als u maar één ding doet',
    callouts: {
      note: 'Opmerking',
      advice: 'Ons advies',
      assumption: 'Onze aanname',
      risk: 'Risico',
      example: 'Voorbeeld',
    },
  },
  diagrams: {
    tier: (number) => `Laag ${number}`,
    ladder: {
      caption: 'Elke hogere laag krijgt minder tickets, weet meer en kost meer per ticket.',
      tiers: [
        {
          team: 'Selfservice',
          duty: 'Gebruikers helpen zichzelf met instructies en eenvoudige stappen',
        },
        {
          team: 'Servicedesk',
          duty: 'Eerste contact, bekende problemen, houdt de gebruiker op de hoogte',
        },
        { team: 'Werkplekbeheer', duty: 'Logboeken, toewijzingen, opnieuw inschrijven' },
        {
          team: 'Endpointteam',
          duty: 'Onderliggende oorzaak, beleid, certificaten, tenantinstellingen',
        },
        { team: 'Microsoft en andere leveranciers', duty: 'Fouten in de dienst of het product' },
      ],
    },
    escalation: {
      caption:
        'Doorgetrokken pijlen: doorzetten, met bij elke stap meer informatie. Onderbroken pijlen: de oplossing, die laag 3 tegelijk aan laag 2 en laag 1 doorgeeft.',
      user: 'Gebruiker',
      up: 'Doorzetten met meer informatie',
      back: 'Oplossing en kennisartikel',
      teams: ['Servicedesk', 'Werkplek\u00ADbeheer', 'Endpoint\u00ADteam', 'Microsoft'],
      text: 'De gebruiker meldt het probleem bij laag 1. Laag 1 zet het door naar laag 2, laag 2 naar laag 3 en laag 3 naar Microsoft; elke laag voegt informatie toe. Laag 3 geeft de oplossing en een kennisartikel tegelijk door aan laag 2 en laag 1, en laag 1 laat het de gebruiker weten.',
    },
    chain: {
      caption: 'De kennis wordt in twee rondes doorgegeven. Vragen en echte tickets komen terug.',
      up: 'Geeft training',
      back: 'Vragen en echte tickets',
      steps: [
        { title: 'Endpointteam', note: 'Kent het ontwerp' },
        { title: 'Teamleiders', note: 'Ronde 1: leren en voorbereiden' },
        { title: 'Supportteams', note: 'Ronde 2: leren van hun teamleider' },
      ],
      text: 'Het endpointteam traint de teamleiders. De teamleiders trainen hun eigen team. Vragen en echte tickets gaan van de teams terug naar de teamleiders en van hen naar het endpointteam.',
    },
    timeline: {
      caption:
        'De weken zijn teruggeteld vanaf de eerste dag van de uitrol. Dit schema is ons advies voor een uitrol bij een paar duizend gebruikers.',
      weeksBefore: (weeks) => (weeks === 1 ? '1 week vooraf' : `${weeks} weken vooraf`),
      start: 'Eerste dag van de uitrol',
      moments: [
        {
          title: 'Planning',
          note: 'Schuift aan bij het uitroloverleg; beslist mee over lagen en proces',
        },
        { title: 'Testfase', note: 'Test met de eigen rol; schrijft de eerste kennisartikelen' },
        {
          title: 'Pilot',
          note: 'Heeft de eigen apparaten al ingeschreven; neemt elke pilotmelding aan',
        },
        {
          title: 'Eerste fasen',
          note: 'Gezamenlijke call en dagelijks overleg; praat mee over de volgende fase',
        },
      ],
    },
  },
  search: {
    title: 'Zoeken',
    description: 'Doorzoek de gids.',
    label: 'Doorzoek de gids',
    submit: 'Zoeken',
    close: 'Sluiten',
    hint: 'Probeer een foutmelding, een taak of een team.',
    noScript:
      'Zoeken werkt met JavaScript, dat hier is uitgeschakeld. Dit zijn alle pagina’s van de gids:',
    wholeText: 'Zoeken in de volledige tekst',
    failed:
      'De zoekfunctie kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.',
    said: {
      none: 'Niets gevonden voor ‘{query}’. Probeer minder woorden, een ander woord of alleen de foutcode.',
      one: '1 resultaat gevonden',
      other: 'De {count} beste resultaten',
      meant: 'Bedoelde u ‘{heading}’?',
    },
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    text: 'Misschien klopt het adres niet, of is de pagina verplaatst. Vanaf hier komt u overal op deze site:',
    home: 'Startpagina',
  },
};

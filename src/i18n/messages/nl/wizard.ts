import type { WizardMessages } from '../en/wizard';

/** The counts of a large plan have four figures. */
const numbers = new Intl.NumberFormat('nl-NL');
const plural = new Intl.PluralRules('nl');
const choose = (count: number, one: string, other: string) =>
  plural.select(count) === 'one' ? one : other;
const counted = (count: number, one: string, other: string) =>
  `${count} ${choose(count, one, other)}`;

/** Everything the planner says, but for the names of chapters, questions and choices. */
export const wizard: WizardMessages = {
  bar: {
    menu: 'Menu van het plan',
    label: 'Uw plan',
    untitled: 'Naamloos plan',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    plans: 'Alle plannen',
    open: 'Bestand openen',
    download: 'Downloaden',
    preview: 'Voorvertoning',
  },

  saving: {
    empty: 'Er is nog niets om op te slaan.',
    pending: 'Bezig met opslaan…',
    saved: (time, day) =>
      `Opgeslagen ${day ? `op ${day} ` : ''}om ${time}, alleen in deze browser.`,
    memory:
      'Wijzigingen worden niet op deze computer opgeslagen. Sluit u deze pagina, dan gaan ze verloren.',
    journal: 'Voorlopig bewaard in een kleinere opslagruimte van deze browser.',
    journalHelp:
      'Uw wijzigingen blijven in een kleinere opslagruimte van deze browser bewaard tot het opslaan weer lukt. Download het plan voor de zekerheid.',
    readOnly: 'Alleen-lezen; vanaf deze pagina wordt niets opgeslagen.',
    lostBefore: 'Wat u het laatst hebt getypt, staat niet in het opgeslagen plan.',
    onlyHere: 'Dit plan staat nu alleen nog op deze pagina.',
    failed: 'Het plan kon niet in deze browser worden opgeslagen.',
    failedHelp:
      'Zolang deze pagina open is, gaat er niets verloren. Download het plan nu; u kunt het bestand later weer openen.',
    failedAction: 'Plan downloaden',
    retry: 'Opnieuw proberen op te slaan',
    copyNever: 'Laatste kopie als bestand: nog geen.',
    copyAt: (when) => `Laatste kopie als bestand: ${when}.`,
  },

  tabs: {
    label: 'Onderdelen van de planner',
    chapters: 'Hoofdstukken',
    answer: 'Invullen',
    preview: 'Voorvertoning',
  },

  nav: {
    overview: 'Overzicht',
    review: 'Antwoorden controleren',
    words: 'Te vertalen teksten',
    versions: 'Versies en wijzigingen',
  },

  progress: {
    answered: (answered, all) =>
      `${numbers.format(answered)} van ${numbers.format(all)} beantwoord`,
    toConfirm: (count) => `${numbers.format(count)} te bevestigen`,
    next: 'Volgende open vraag',
    nextKey: 'Volgende open vraag (Ctrl+↓)',
    noneOpen: 'Er staan geen vragen meer open.',
  },

  questions: {
    title: 'Alle vragen',
  },

  chapter: {
    guide: 'Lees meer in de gids',
    why: 'Waarom we dit vragen',
    helpWithExample: (help, example) => `${help} Bijvoorbeeld: ${example}`,
    optional: '(optioneel)',
    choose: 'Maak een keuze',
    clear: 'Dit antwoord wissen',
    zone: (city, offset) => `${city}, ${offset}`,
    unit: {
      people: 'personen',
      devices: 'apparaten',
      percent: '%',
      minutes: 'minuten',
      days: 'dagen',
      months: 'maanden',
    },
    room: (left) => `Nog ${counted(left, 'teken', 'tekens')} over`,
    over: (over) => `${counted(over, 'teken', 'tekens')} te veel`,
  },

  list: {
    entry: (list, place) => `${list}, item ${place}`,
    of: (action, entry) => `${action}: ${entry}`,
  },

  /** Answers that the user has not made their own yet. */
  confirm: {
    source: { proposed: 'Voorstel', example: 'Uit het voorbeeld' },
    why: 'Waarom dit?',
    one: 'Bevestigen',
    done: (count) => `${counted(count, 'antwoord', 'antwoorden')} bevestigd.`,
  },

  errors: {
    prefix: 'Fout: ',
    badZone: (label) =>
      `${label}: deze tijdzone is onbekend; kies er een uit de lijst of vul een plaats in, bijvoorbeeld Amsterdam`,
  },

  preview: {
    title: 'Voorvertoning',
    loading: 'De voorvertoning wordt gemaakt…',
  },

  download: {
    title: 'Het plan downloaden of delen',
    close: 'Sluiten',
    saved: 'Het bestand staat bij uw downloads.',
    failed:
      'Het document kon niet worden gemaakt. Download alleen de antwoorden, dan hebt u die in elk geval.',
    answersOnly: 'Alleen de antwoorden downloaden',
    answersNote:
      'Dit bestand bevat de antwoorden van een ondersteuningsplan, maar niet het document zelf. Open het bestand in de planner om verder te gaan.',
    answersSaved:
      'Een bestand met al uw antwoorden staat bij uw downloads. Het document zelf staat er niet in; open het bestand hier om verder te gaan.',
  },

  openFile: {
    label: 'Een planbestand openen',
  },

  registers: {
    people: 'personen',
    teams: 'teams',
    places: 'regio’s',
    full: (what) => `Er kunnen geen ${what} meer bij. Kies een naam die er al in staat.`,
    none: (what) => `Er staan nog geen ${what} in het plan.`,
    add: (chapter) => `Voeg ze toe onder ‘${chapter}’`,
    upgraded:
      'Dit plan komt uit een eerdere versie. Personen en teams staan nu één keer in het plan, onder ‘Personen en teams’; elke naam staat nog waar die stond.',
  },

  news: {
    recovered: (count) =>
      `Sommige wijzigingen konden niet in een opgeslagen plan worden verwerkt. Ze zijn bewaard als ${counted(count, 'hersteld plan', 'herstelde plannen')} onder ‘Alle plannen’.`,
    unreadable:
      'Het laatst geopende plan kan hier niet worden gelezen. Het blijft ongewijzigd staan; onder ‘Alle plannen’ kunt u het als bestand opslaan.',
    unavailable:
      'De plannen in deze browser kunnen op dit moment niet worden geopend. Ze blijven ongewijzigd staan; laad de pagina opnieuw om het nog eens te proberen.',
    noLanguage:
      'Zonder verbinding met deze site kan de pagina in de andere taal niet worden geopend. Wat u hebt getypt, blijft hier staan.',
  },

  missing: {
    part: {
      menu: 'Het menu van het plan kon niet worden geladen.',
      overview: 'Het overzicht kon niet worden geladen.',
      file: 'Het onderdeel dat bestanden opent, kon niet worden geladen.',
      chapter: 'De teksten van dit hoofdstuk konden niet worden geladen.',
      lists: 'De tabellen van dit hoofdstuk konden niet worden geladen.',
      questions: 'De lijst met vragen kon niet worden geladen.',
      translations: 'De te vertalen teksten konden niet worden geladen.',
      preview: 'De voorvertoning kon niet worden geladen.',
      review: 'De controle van uw antwoorden kon niet worden geladen.',
      versions: 'De versies van dit plan konden niet worden geladen.',
      unsaved: 'De vraag over uw niet-opgeslagen plan kon niet worden geladen.',
      plans: 'De lijst met uw plannen kon niet worden geladen.',
      words: 'De teksten in deze taal konden niet worden geladen.',
      print: 'De afdrukfunctie kon niet worden geladen.',
      writer: 'Het onderdeel dat het document maakt, kon niet worden geladen.',
      example: 'Het voorbeeld kon niet worden geladen.',
      lock: 'De melding over het andere tabblad kon niet worden geladen.',
      proposals: 'De regels voor voorstellen konden niet worden geladen.',
    },
    offline:
      'Er is geen verbinding met deze site. Zodra de verbinding terug is, gaat het laden vanzelf verder.',
    failed:
      'De verbinding werkt wel, maar dit onderdeel is niet te laden. Probeer het opnieuw; helpt dat niet, download dan het plan en laad de pagina opnieuw.',
    retry: 'Opnieuw proberen',
    loading: 'Bezig met laden…',
  },

  broken: {
    view: 'Dit deel van de planner kan niet worden getoond',
    preview: 'De voorvertoning kan niet worden getoond',
    planner: 'De planner kan niet worden getoond',
    text: 'Bij het weergeven ging er iets mis. Uw antwoorden zijn er nog; u kunt ze nu downloaden en het bestand later weer openen.',
    download: 'Plan downloaden',
    retry: 'Opnieuw proberen',
  },

  general: {
    sentenceGap: ' ',
    undone: 'Ongedaan gemaakt.',
    redone: 'Opnieuw uitgevoerd.',
    notUndone:
      'Dit is later opnieuw gewijzigd; de eerdere wijziging kan hier niet meer ongedaan worden gemaakt.',
    dismiss: 'Dit bericht sluiten',
  },
};

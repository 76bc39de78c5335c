import type { WizardMessages } from '../en/wizard';
import { hints } from './hints';

const plural = new Intl.PluralRules('nl');
const choose = (count: number, one: string, other: string) =>
  plural.select(count) === 'one' ? one : other;
const counted = (count: number, one: string, other: string) =>
  `${count} ${choose(count, one, other)}`;

/** Everything the planner says, but for the names of chapters, questions and choices. */
export const wizard: WizardMessages = {
  hints,

  bar: {
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
    saved: (time) => `Alleen opgeslagen in deze browser, ${time}.`,
    memory:
      'Wijzigingen worden niet op deze computer opgeslagen. Sluit u deze pagina, dan zijn ze weg.',
    journal: 'Voorlopig bewaard in een kleinere opslag van deze browser.',
    journalHelp:
      'Uw wijzigingen blijven in een kleinere opslag van deze browser bewaard tot opslaan weer lukt. Download het plan voor de zekerheid.',
    readOnly: 'Alleen-lezen; op deze pagina wordt niets opgeslagen.',
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
    label: 'Hoofdstukken van uw plan',
    overview: 'Overzicht',
    yourPlan: 'Uw plan',
    before: 'Voordat u het uitdeelt',
    review: 'Antwoorden controleren',
  },

  status: {
    notStarted: 'Niet begonnen',
    inProgress: 'Bezig',
    complete: 'Compleet',
    findings: 'Compleet, met aandachtspunten',
  },

  overview: {
    title: 'Uw ondersteuningsplan',
    lead: 'U mag de vragen in elke volgorde beantwoorden en stoppen wanneer u wilt. Het plan laat zien wat er nog ontbreekt, en u kunt het altijd downloaden.',
    start: 'Hoe wilt u beginnen?',
    blank: 'Beginnen met een leeg plan',
    blankNote: 'U vult alles zelf in. Bij lijsten ziet u wat de gids voorstelt.',
    example: 'Beginnen met een uitgewerkt voorbeeld',
    exampleNote: 'Een compleet plan dat u aanpast aan uw eigen situatie.',
    examples: {
      small: 'Ongeveer 250 gebruikers: twee IT’ers en een externe partner',
      medium: 'Ongeveer 5.000 gebruikers: drie lagen, co-beheer',
      large: 'Ongeveer 40.000 gebruikers: laag 1 uitbesteed, 24 uur per dag, drie regio’s',
    },
    openFile: 'Een planbestand openen',
    openFileNote: 'Een Markdown-bestand dat u hier hebt gedownload. Al uw antwoorden komen terug.',
    chapters: 'Hoofdstukken',
    size: (questions, minutes) =>
      `${counted(questions, 'vraag', 'vragen')}, ongeveer ${counted(minutes, 'minuut', 'minuten')}`,
    total: (questions, minutes) =>
      `In totaal ${counted(questions, 'vraag', 'vragen')}, ongeveer ${counted(minutes, 'minuut', 'minuten')}. De tijden zijn onze schatting.`,
    allQuestions: 'Eerst alle vragen lezen',
    continue: (chapter) => `Verder met ${chapter}`,
  },

  questions: {
    title: 'Alle vragen',
    lead: 'Om vóór een overleg te lezen of af te drukken. U hoeft hier niets in te vullen.',
    optional: 'optioneel',
    only: (question) => `alleen bij bepaalde antwoorden op ‘${question}’`,
    print: 'Afdrukken',
  },

  chapter: {
    guide: 'Lees erover in de gids',
    why: 'Waarom we dit vragen',
    example: (example) => `Bijvoorbeeld: ${example}`,
    optional: '(optioneel)',
    choose: 'Maak een keuze',
    clear: 'Dit antwoord wissen',
    unit: {
      people: 'mensen',
      devices: 'apparaten',
      minutes: 'minuten',
      days: 'dagen',
      months: 'maanden',
    },
    room: (left) => `Nog ${counted(left, 'teken', 'tekens')} over`,
    over: (over) => `${counted(over, 'teken', 'tekens')} te veel`,
    back: 'Terug',
    continue: 'Doorgaan',
    toReview: 'Terug naar de controle',
    toNext: (chapter) => `Volgende: ${chapter}`,
    gaps: (count) =>
      `In dit hoofdstuk ${choose(count, 'is', 'zijn')} nog ${counted(count, 'vraag', 'vragen')} niet beantwoord. U kunt verdergaan; het plan laat zien wat er ontbreekt.`,
    noGaps: 'Alle vragen in dit hoofdstuk zijn beantwoord.',
  },

  list: {
    add: (list) => `Toevoegen aan ‘${list}’`,
    full: (max) => `De lijst is vol: er passen ${max} items in.`,
    empty: 'Deze lijst is nog leeg.',
    suggestion: (count) =>
      `De gids stelt ${counted(count, 'item', 'items')} voor om mee te beginnen:`,
    use: 'Voorstel overnemen',
    entry: (list, place) => `${list}, nr. ${place}`,
    gaps: (count) => (count === 0 ? 'compleet' : `${count} open`),
    duplicate: 'Dupliceren',
    up: 'Omhoog',
    down: 'Omlaag',
    remove: 'Verwijderen',
    of: (action, entry) => `${action}: ${entry}`,
    removed: (entry) => `Verwijderd: ${entry}.`,
    added: (entry) => `Toegevoegd: ${entry}.`,
    moved: (entry, place) => `${entry} staat nu op plaats ${place}.`,
  },

  errors: {
    prefix: 'Fout: ',
    title: 'Er klopt iets niet',
    notANumber: (label) => `${label}: vul een heel getal in, bijvoorbeeld 12`,
    tooLarge: (label, max) => `${label}: vul een getal in van maximaal ${max}`,
    tooLong: (label, over) => `${label}: maak de tekst ${counted(over, 'teken', 'tekens')} korter`,
    badDate: (label) => `${label}: vul dag, maand en jaar in van een bestaande datum`,
    badTime: (label) => `${label}: vul uren en minuten in`,
  },

  preview: {
    title: 'Voorvertoning',
    language: 'Taal van het document',
    loading: 'De voorvertoning wordt gemaakt…',
    failed:
      'De voorvertoning kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw; uw antwoorden blijven bewaard.',
    table: 'Tabel, horizontaal te scrollen',
    goTo: (question) => `Naar de vraag: ${question}`,
  },

  review: {
    title: 'Controleer uw antwoorden',
    lead: 'U kunt het plan altijd downloaden. Bekijk wat hier bovenaan staat voordat de servicedesk het plan krijgt.',
    findings: 'Aandachtspunten',
    noFindings: 'De controle heeft geen risico’s of tips opgeleverd.',
    gaps: (count) =>
      `${counted(count, 'vraag heeft', 'vragen hebben')} nog geen antwoord. Het plan laat zien waar iets ontbreekt, met een lijst aan het einde.`,
    kind: { risk: 'Risico', gap: 'Open punt', hint: 'Tip' },
    count: {
      risk: (count) => counted(count, 'risico', 'risico’s'),
      gap: (count) => counted(count, 'open punt', 'open punten'),
      hint: (count) => counted(count, 'tip', 'tips'),
    },
    go: 'Naar de vraag',
    why: 'Waarom dit belangrijk is',
    change: 'Wijzigen',
    changeIt: (question) => `Wijzigen: ${question}`,
    missing: 'Niet ingevuld',
  },

  findings: {
    noFirstLine: {
      title: 'Er is geen laag voor het eerste contact.',
      reason:
        'Gebruikers hebben één plek nodig om een probleem te melden. Voeg laag 1 toe, ook als die uit één persoon bestaat.',
    },
    unknownEscalation: {
      title: (from, to) => `${from} escaleert naar een laag die niet in het plan staat: ${to}.`,
      reason: 'Meldingen zouden bij niemand terechtkomen. Voeg de laag toe of kies een andere.',
    },
    sameOrLower: {
      title: (tier) => `${tier} escaleert niet naar een hogere laag.`,
      reason: 'Een melding die opzij of naar beneden gaat, komt onopgelost terug.',
    },
    nobodyDoes: {
      title: (responsibilities) => `Bij geen enkele laag belegd: ${responsibilities}.`,
      reason: 'Twee teams denken dan van elkaar dat de ander het doet.',
    },
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
    datesOutOfOrder: {
      title: (earlier, later) => `‘${later}’ valt vóór ‘${earlier}’.`,
      reason: 'Alles wat u op basis van deze datums plant, klopt dan niet.',
    },
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
    stepTooLate: {
      title: (step) =>
        `De uiterste datum van ‘${step}’ valt na de start van de eerste productiefase.`,
      reason: 'De ondersteuners haken dan te laat aan om er nog iets aan te hebben.',
    },
    platformNotEnrolled: {
      title: (platforms) =>
        `Platforms waarvan ondersteuners zelf geen apparaat inschrijven: ${platforms}.`,
      reason: 'Ze gaan stappen uitleggen die ze zelf nooit hebben gezien.',
    },
    ownWords: {
      title: (count, language) =>
        `${counted(count, 'antwoord', 'antwoorden')} in uw eigen woorden ${choose(count, 'blijft', 'blijven')} in het ${language}.`,
      reason:
        'Alles wat u uit een lijst kiest, wordt vertaald; wat u zelf typt, blijft zoals het is.',
    },
  },

  download: {
    title: 'Neem het plan mee',
    language: 'Taal van het document',
    ownWords: 'Wat u zelf hebt getypt, blijft in de taal waarin u het hebt getypt.',
    chapters: 'Hoofdstukken in het document',
    diagram: 'Diagram van het escalatiepad toevoegen',
    diagramHelp:
      'In Mermaid, dat door GitHub, GitLab en Azure DevOps als diagram wordt getoond. Laat het weg voor Word.',
    file: (name) => `Bestand: ${name}`,
    save: 'Downloaden als Markdown',
    copy: 'Tekst kopiëren',
    print: 'Afdrukken',
    close: 'Sluiten',
    saved: 'Het bestand staat bij uw downloads.',
    copied: 'De tekst staat op het klembord.',
    copyFailed: 'De browser staat kopiëren niet toe. Download het bestand.',
    failed:
      'Het document kon niet worden gemaakt. Laad de pagina opnieuw en probeer het nog eens; uw antwoorden blijven bewaard.',
    noChapter: 'Kies minstens één hoofdstuk.',
  },

  openFile: {
    label: 'Een planbestand openen',
    opened: (name) => `Geopend als nieuw plan: ${name}.`,
    edited:
      'De tekst van dit bestand is na het downloaden gewijzigd. Alle antwoorden zijn terug; de wijzigingen in de tekst niet.',
    notAPlan:
      'In dit bestand staan geen antwoorden. Kies een Markdown-bestand dat met deze planner is gedownload.',
    unreadable: 'Het bestand kon niet worden gelezen.',
  },

  plans: {
    title: 'Plannen in deze browser',
    lead: 'Ze zijn opgeslagen in deze browser op deze computer, en nergens anders.',
    none: 'Er is nog geen plan opgeslagen.',
    new: 'Nieuw plan',
    current: 'nu geopend',
    open: 'Openen',
    duplicate: 'Dupliceren',
    delete: 'Verwijderen',
    deleted: (name) => `Verwijderd: ${name}.`,
    undoDelete: 'Terugzetten',
    of: (action, name) => `${action}: ${name}`,
    copyOf: (name) => `${name} (kopie)`,
    changed: (when) => `gewijzigd: ${when}`,
    privacy: 'Op deze computer',
    dontStore: 'Niet opslaan op deze computer',
    dontStoreHelp:
      'Wijzigingen blijven alleen op deze pagina. Verlaat u de pagina, ook om van taal te wisselen, dan vraagt de browser eerst om bevestiging. Plannen die al zijn opgeslagen, blijven staan tot u ze wist.',
    erase: 'Alles wissen',
    eraseHelp: 'Verwijdert alle plannen die deze site in deze browser heeft opgeslagen.',
    eraseConfirm: 'Alle plannen in deze browser verwijderen? Dit kunt u niet ongedaan maken.',
    eraseYes: 'Ja, alles wissen',
    eraseNo: 'Nee, bewaren',
    erased: 'Alles is gewist.',
    recovered: 'hersteld',
    unreadable: {
      damaged: 'Hier staat een record dat niet kan worden gelezen. Het blijft ongewijzigd staan.',
      newer:
        'Hier staat een plan dat met een nieuwere versie van deze planner is opgeslagen. Het blijft ongewijzigd staan.',
    },
    saveRecord: 'Opslaan als bestand',
    unavailable: 'De plannen in deze browser zijn op dit moment niet bereikbaar.',
  },

  lock: {
    title: 'Dit plan is geopend in een ander tabblad.',
    text: 'Hier kunt u het lezen. Wilt u het hier wijzigen, neem het dan over; in het andere tabblad kunt u het daarna alleen nog lezen.',
    take: 'Hier overnemen',
    takenOver: 'Dit plan is in een ander tabblad overgenomen.',
    lost: 'Wat u hier hebt getypt, is eerst opgeslagen.',
    lostInJournal:
      'Wat u hier het laatst hebt getypt, staat er niet in. Het blijft op deze pagina staan en gaat ook niet verloren als u de pagina sluit.',
    lostOnPage:
      'Wat u hier het laatst hebt getypt, staat er niet in. Het staat alleen nog op deze pagina.',
    deleted: 'Dit plan is uit deze browser verwijderd.',
    deletedText:
      'Wat u hier ziet, staat alleen nog op deze pagina. Bewaar het als nieuw plan of download het. Hebt u het niet meer nodig, sluit dan de pagina.',
    keep: 'Bewaren als apart plan',
  },

  news: {
    recovered: (count) =>
      `Sommige wijzigingen pasten niet bij een opgeslagen plan. Ze zijn bewaard als ${counted(count, 'hersteld plan', 'herstelde plannen')} onder ‘Alle plannen’.`,
    unreadable:
      'Het plan dat het laatst open was, kan hier niet worden gelezen. Het blijft ongewijzigd staan; onder ‘Alle plannen’ kunt u het als bestand opslaan.',
    unavailable:
      'De plannen in deze browser kunnen op dit moment niet worden geopend. Ze blijven ongewijzigd staan; laad de pagina opnieuw om het nog eens te proberen.',
  },

  unsaved: {
    title: 'Dit plan is niet opgeslagen',
    text: 'Wat u hebt getypt, staat alleen op deze pagina. Gaat u verder, dan gaat het verloren.',
    download: 'Eerst downloaden',
    keep: 'Bewaren in deze browser',
    keepFailed: 'De browser heeft het plan niet opgeslagen. Download het in plaats daarvan.',
    without: 'Doorgaan zonder opslaan',
    cancel: 'Annuleren',
  },

  general: {
    failed:
      'De planner kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw.',
    undone: 'Ongedaan gemaakt.',
    redone: 'Opnieuw uitgevoerd.',
    notUndone: 'Dit is daarna opnieuw gewijzigd en kan hier niet meer ongedaan worden gemaakt.',
    dismiss: 'Dit bericht sluiten',
  },
};

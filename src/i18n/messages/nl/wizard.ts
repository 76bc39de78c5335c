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
    memory: 'Niet opgeslagen op deze computer. Sluit u deze pagina, dan is het plan weg.',
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
    openedInPart: (name) => `Geopend als nieuw plan, zonder de onleesbare gegevens: ${name}.`,
    edited:
      'De tekst van dit bestand is na het downloaden gewijzigd. De antwoorden staan in het plan, de wijzigingen in de tekst niet.',
    notesBelow:
      'In dit bestand staan aantekeningen onder de antwoorden. Die zijn niet in het plan opgenomen.',
    kept: (count) =>
      `${counted(count, 'antwoord komt', 'antwoorden komen')} uit een nieuwere versie van deze planner en ${choose(count, 'blijft', 'blijven')} bewaard.`,
    notAPlan:
      'In dit bestand staan geen antwoorden. Kies een volledig Markdown-bestand dat met deze planner is gedownload.',
    newerSchema:
      'Dit bestand komt uit een nieuwere versie van deze planner. Laad de pagina opnieuw om die versie te krijgen en open het bestand daarna nog eens.',
    cutShort:
      'Dit bestand houdt midden in de antwoorden op. Kies een volledige kopie of download het bestand opnieuw.',
    damaged: 'De antwoorden in dit bestand zijn beschadigd. Kies een andere kopie.',
    severalPlans:
      'In dit bestand staan de antwoorden van meer dan één plan. Open de gedownloade bestanden één voor één.',
    otherEncoding:
      'Een deel van de tekens in de antwoorden is verloren gegaan doordat dit bestand met een andere codering is opgeslagen. Kies het bestand zoals het is gedownload, in UTF-8.',
    tooLarge: (megabytes) =>
      `Dit bestand is groter dan ${megabytes} MB. Dat is te groot voor een plan.`,
    unreadable: 'Het bestand kon niet worden gelezen.',
    notLoaded:
      'Het onderdeel van de planner dat bestanden opent, is nog niet geladen. Controleer de verbinding en probeer het opnieuw.',
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
      'Uw plan bestaat dan alleen op deze pagina; wijzigingen worden niet opgeslagen. Plannen die al zijn opgeslagen, blijven staan tot u ze wist.',
    erase: 'Alles wissen',
    eraseHelp: 'Verwijdert alle plannen die deze site in deze browser heeft opgeslagen.',
    eraseConfirm: 'Alle plannen in deze browser verwijderen? Dit kunt u niet ongedaan maken.',
    eraseYes: 'Ja, alles wissen',
    eraseNo: 'Nee, bewaren',
    erased: 'Alles is gewist.',
    unavailable: 'De planner kan in deze browser niets opslaan.',
  },

  lock: {
    title: 'Dit plan is geopend in een ander tabblad.',
    text: 'Hier kunt u het lezen. Wilt u het hier wijzigen, neem het dan over; in het andere tabblad kunt u het daarna alleen nog lezen.',
    take: 'Hier overnemen',
    lost: 'Een ander tabblad heeft dit plan overgenomen. Wat u hier hebt getypt, is eerst opgeslagen.',
  },

  general: {
    failed:
      'De planner kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw.',
    undone: 'Ongedaan gemaakt.',
    redone: 'Opnieuw uitgevoerd.',
    dismiss: 'Dit bericht sluiten',
  },
};

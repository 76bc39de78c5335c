import type { ViewMessages } from '../en/views';

const plural = new Intl.PluralRules('nl');
const choose = (count: number, one: string, other: string) =>
  plural.select(count) === 'one' ? one : other;
const counted = (count: number, one: string, other: string) =>
  `${count} ${choose(count, one, other)}`;

/** What parts of the planner say that nobody needs to start answering. */
export const views: ViewMessages = {
  overview: {
    title: 'Uw ondersteuningsplan',
    lead: 'U mag de vragen in elke volgorde beantwoorden en stoppen wanneer u wilt. Het plan laat zien wat er nog ontbreekt, en u kunt het altijd downloaden.',
    start: 'Hoe wilt u beginnen?',
    blank: 'Beginnen met een leeg plan',
    blankNote: 'U vult alles zelf in. Bij lijsten ziet u wat de gids voorstelt.',
    example: 'Beginnen met een uitgewerkt voorbeeld',
    exampleNote:
      'De opzet van een compleet plan: de keuzes zijn al gemaakt en blijven gemarkeerd tot u ze bevestigt of wijzigt. Namen, telefoonnummers, plaatsen en datums vult u zelf in.',
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

  grid: {
    details: 'Details',
    actions: 'Meer acties',
    edit: 'Bewerken',
    addBelow: 'Hieronder toevoegen',
    confirmAll: 'Alles bevestigen',
    toConfirm: (cells) => `${counted(cells, 'cel', 'cellen')} te bevestigen`,
    rowsToConfirm: (rows) => `${counted(rows, 'rij', 'rijen')} te bevestigen`,
    moved: (letter, party) => `${letter} is verplaatst en stond bij: ${party}.`,
    keys: {
      cells:
        'U verplaatst zich met de pijltoetsen. Typen vervangt de inhoud van een cel; met Enter bewerkt u die. Alt+Enter opent de details van de rij, Ctrl+Enter bevestigt de cel.',
      marks:
        'U verplaatst zich met de pijltoetsen. De spatiebalk zet of wist een vinkje, Ctrl+Enter bevestigt de kolom.',
      letters:
        'U verplaatst zich met de pijltoetsen. R, A, C of I zet een letter, dezelfde toets wist die weer. Enter opent de details van de rij, Ctrl+Enter bevestigt de cel.',
    },
    marksToConfirm: (marks) => `${counted(marks, 'vinkje', 'vinkjes')} te bevestigen`,
    nobody: 'Nog geen team doet dit.',
    open: 'Open',
    idle: 'niet van toepassing',
    state: (source) => `, ${source.toLowerCase()}`,
    hours: (days, from, until) => `${days} ${from}–${until}`,
    place: (place, count) => `Rij ${place} van ${count}`,
    previous: 'Vorige rij',
    next: 'Volgende rij',
    close: 'Details sluiten',
  },

  review: {
    title: 'Controleer uw antwoorden',
    lead: 'U kunt het plan altijd downloaden. Bekijk wat hier bovenaan staat voordat de servicedesk het plan krijgt.',
    findings: 'Aandachtspunten',
    noFindings: 'De controle heeft geen risico’s of tips opgeleverd.',
    noFindingsYet:
      'Er zijn tot nu toe geen risico’s gevonden. Antwoorden die ontbreken of nog niet zijn bevestigd, kunnen niet worden beoordeeld.',
    unconfirmed: (count) =>
      `Dit hoofdstuk bevat ${counted(count, 'antwoord dat', 'antwoorden die')} u nog niet hebt bevestigd.`,
    gaps: (count) =>
      `${counted(count, 'vraag heeft', 'vragen hebben')} nog geen antwoord. Het plan laat zien waar iets ontbreekt, met een lijst aan het einde.`,
    kind: { risk: 'Risico', gap: 'Open punt', hint: 'Tip' },
    count: {
      risk: (count) => counted(count, 'risico', 'risico’s'),
      gap: (count) => counted(count, 'open punt', 'open punten'),
      hint: (count) => counted(count, 'tip', 'tips'),
      toConfirm: (count) => `${counted(count, 'antwoord', 'antwoorden')} te bevestigen`,
    },
    go: 'Naar de vraag',
    why: 'Waarom dit belangrijk is',
    change: 'Wijzigen',
    changeIt: (question) => `Wijzigen: ${question}`,
    missing: 'Niet ingevuld',
  },

  download: {
    language: 'Taal van het document',
    ownWords: 'Wat u zelf hebt getypt, blijft in de taal waarin u het hebt getypt.',
    unconfirmed: (count) =>
      `${counted(count, 'antwoord is', 'antwoorden zijn')} nog niet bevestigd. ${choose(count, 'Het is', 'Ze zijn')} in het document gemarkeerd en bovenaan staat dat het document een concept is.`,
    chapters: 'Hoofdstukken in het document',
    diagram: 'Diagram van het escalatiepad toevoegen',
    diagramHelp:
      'In Mermaid, dat door GitHub, GitLab en Azure DevOps als diagram wordt getoond. Laat het weg voor Word.',
    file: (name) => `Bestand: ${name}`,
    save: 'Downloaden als Markdown',
    copy: 'Tekst kopiëren',
    print: 'Afdrukken',
    copied: 'De tekst staat op het klembord.',
    copyFailed: 'De browser staat kopiëren niet toe. Download het bestand.',
    waiting:
      'Hiervoor moet nog een onderdeel worden geladen. Zodra dat is gebeurd, gaat de planner vanzelf verder.',
    noChapter: 'Kies minstens één hoofdstuk.',
  },

  openFile: {
    opened: (name) => `Geopend als nieuw plan: ${name}.`,
    openedInPart: (name) =>
      `Geopend als nieuw plan: ${name}. De onleesbare gegevens zijn niet overgenomen.`,
    edited:
      'De tekst van dit bestand is na het downloaden gewijzigd. De antwoorden staan in het plan, de wijzigingen in de tekst niet.',
    notesBelow:
      'In dit bestand staan aantekeningen onder de antwoorden. Die zijn niet in het plan opgenomen.',
    kept: (count) =>
      `${counted(count, 'antwoord komt', 'antwoorden komen')} uit een nieuwere versie van deze planner en ${choose(count, 'blijft', 'blijven')} bewaard.`,
    notAPlan:
      'In dit bestand staan geen antwoorden. Kies een volledig Markdown-bestand dat met deze planner is gedownload.',
    newerSchema:
      'Dit bestand komt uit een nieuwere versie van deze planner. Laad de pagina opnieuw om die versie te gebruiken en open het bestand daarna nog eens.',
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
      'Wijzigingen staan alleen op deze pagina en gaan mee als u van taal wisselt. Verlaat u de pagina op een andere manier, dan vraagt de browser eerst om bevestiging. Plannen die al zijn opgeslagen, blijven staan tot u ze verwijdert.',
    erase: 'Alles wissen',
    eraseHelp: 'Verwijdert alle plannen die deze site in deze browser heeft opgeslagen.',
    eraseConfirm: 'Alle plannen in deze browser verwijderen? Dit kunt u niet ongedaan maken.',
    eraseYes: 'Ja, alles wissen',
    eraseNo: 'Nee, bewaren',
    erased: 'Alles is gewist.',
    recovered: 'hersteld',
    unreadable: {
      damaged: 'Hier staan gegevens die niet kunnen worden gelezen. Ze blijven ongewijzigd staan.',
      newer:
        'Hier staat een plan dat met een nieuwere versie van deze planner is opgeslagen. Het blijft ongewijzigd staan.',
    },
    newer:
      'Opgeslagen met een nieuwere versie van deze planner. U kunt het plan hier lezen; het blijft ongewijzigd staan.',
    saveRecord: 'Opslaan als bestand',
    unavailable: 'De plannen in deze browser zijn op dit moment niet bereikbaar.',
  },

  /** What is said of a file that can be read only in part. */
  partlyRead: {
    title: 'Dit bestand is maar gedeeltelijk leesbaar',
    lead: (name) =>
      `U kunt ${name} als nieuw plan openen, zonder de gegevens hieronder. Het bestand zelf verandert niet.`,
    reason: {
      notAnId: (count) =>
        counted(count, 'keuze die deze planner niet biedt', 'keuzes die deze planner niet biedt'),
      badDate: (count) => counted(count, 'datum die niet bestaat', 'datums die niet bestaan'),
      badTime: (count) =>
        counted(count, 'tijdstip dat niet bestaat', 'tijdstippen die niet bestaan'),
      badZone: (count) =>
        counted(count, 'tijdzone zonder geldige naam', 'tijdzones zonder geldige naam'),
      badNumber: (count) =>
        counted(
          count,
          'getal dat negatief is of decimalen heeft',
          'getallen die negatief zijn of decimalen hebben',
        ),
      notText: (count) =>
        counted(
          count,
          'antwoord dat tekst had moeten zijn',
          'antwoorden die tekst hadden moeten zijn',
        ),
      tooLong: (count) =>
        counted(
          count,
          'te lange tekst; alleen het begin wordt overgenomen',
          'te lange teksten; alleen het begin wordt overgenomen',
        ),
      noEntryId: (count) =>
        counted(
          count,
          'lijstitem zonder id van deze planner',
          'lijstitems zonder id van deze planner',
        ),
      tooManyEntries: (count) =>
        counted(count, 'item meer dan er in de lijst past', 'items meer dan er in de lijst passen'),
      notAList: (count) =>
        counted(
          count,
          'antwoord dat een lijst had moeten zijn',
          'antwoorden die een lijst hadden moeten zijn',
        ),
      notAnswers: (count) =>
        counted(
          count,
          'hoofdstuk zonder leesbare antwoorden',
          'hoofdstukken zonder leesbare antwoorden',
        ),
    },
    more: (count) => `en op nog ${counted(count, 'plaats', 'plaatsen')}`,
    open: 'Toch openen',
    cancel: 'Annuleren',
  },
};

import type { ViewMessages } from '../en/views';

/** The counts of a large plan have four figures. */
const numbers = new Intl.NumberFormat('nl-NL');
const plural = new Intl.PluralRules('nl');
const choose = (count: number, one: string, other: string) =>
  plural.select(count) === 'one' ? one : other;
const counted = (count: number, one: string, other: string) =>
  `${numbers.format(count)} ${choose(count, one, other)}`;

/** What parts of the planner say that nobody needs to start answering. */
export const views: ViewMessages = {
  mistakes: {
    notANumber: (label) => `${label}: dit is geen heel getal; vul bijvoorbeeld 12 in`,
    tooLarge: (label, max) => `${label}: dit getal is te hoog; vul hooguit ${max} in`,
    tooLong: (label, over) =>
      `${label}: de tekst is ${counted(over, 'teken', 'tekens')} te lang; maak die korter`,
    badDate: (label) =>
      `${label}: deze datum klopt niet; vul dag, maand en jaar van een bestaande datum in`,
    badTime: (label) => `${label}: deze tijd klopt niet; vul uren en minuten in`,
  },

  unsaved: {
    title: 'Dit plan is niet opgeslagen',
    text: 'Wat u hebt getypt, staat alleen op deze pagina. Gaat u verder, dan gaat het verloren.',
    download: 'Eerst downloaden',
    keep: 'Opslaan in deze browser',
    keepFailed: 'De browser heeft het plan niet opgeslagen. Download het plan om het te bewaren.',
    without: 'Doorgaan zonder op te slaan',
    cancel: 'Annuleren',
  },

  questionList: {
    lead: 'Handig om vóór een overleg te lezen of af te drukken. U hoeft hier niets in te vullen.',
    optional: 'optioneel',
    only: (question) => `alleen bij bepaalde antwoorden op ‘${question}’`,
    print: 'Afdrukken',
  },
  chapterList: {
    head: (answered, all, minutes) =>
      `${answered} van ${all} beantwoord${minutes > 0 ? `, nog ongeveer ${counted(minutes, 'minuut', 'minuten')}` : ''}`,
    spoken: (answered, all, toConfirm) =>
      `${answered} van ${all} beantwoord${toConfirm > 0 ? `, ${toConfirm} te bevestigen` : ''}`,
  },
  status: {
    notStarted: 'Niet begonnen',
    inProgress: 'Bezig',
    complete: 'Compleet',
    toConfirm: 'Te bevestigen',
    findings: 'Compleet, met aandachtspunten',
  },

  chapterForm: {
    details: (count, answered) =>
      `${count === 1 ? '1 detailvraag' : `${count} detailvragen`}, ${answered === 0 ? 'nog geen' : answered} beantwoord`,
    toMend: 'Er klopt iets niet',
    back: 'Terug',
    continue: 'Doorgaan',
    toReview: 'Terug naar de controle',
    note: (count) =>
      choose(
        count,
        `Dit hoofdstuk bevat ${count} antwoord uit een voorstel of een voorbeeld. Bekijk het eerst; het blijft in het plan gemarkeerd tot u het bevestigt of wijzigt.`,
        `Dit hoofdstuk bevat ${count} antwoorden uit een voorstel of een voorbeeld. Bekijk ze eerst; ze blijven in het plan gemarkeerd tot u ze bevestigt of wijzigt.`,
      ),
    confirm: (count) => `${counted(count, 'antwoord', 'antwoorden')} in dit hoofdstuk bevestigen`,
    gaps: (count) =>
      `In dit hoofdstuk ${choose(count, 'is', 'zijn')} nog ${counted(count, 'vraag', 'vragen')} niet beantwoord. U kunt verdergaan; het plan laat zien wat er ontbreekt.`,
    toNext: (chapter) => `Volgende: ${chapter}`,
    noGaps: 'Alles wat het plan uit dit hoofdstuk nodig heeft, is ingevuld.',
  },

  entries: {
    confirm: (count) => `${counted(count, 'antwoord', 'antwoorden')} van dit item bevestigen`,
    toConfirm: (count) => `${counted(count, 'antwoord', 'antwoorden')} te bevestigen`,
    add: (list) => `Toevoegen aan ‘${list}’`,
    gaps: (count) => (count === 0 ? 'compleet' : `${count} open`),
    duplicate: 'Dupliceren',
    up: 'Omhoog',
    down: 'Omlaag',
    remove: 'Verwijderen',
    cleared: (removed, count, where) =>
      `${removed} ${count === 1 ? '1 antwoord met deze naam is' : `${count} antwoorden met deze naam zijn`} nu open: ${where}.`,
    full: (max) => `De lijst is vol. Verwijder eerst een van de ${max} items.`,
    empty: 'Deze lijst is nog leeg.',
    suggestion: (count) =>
      `De gids stelt ${counted(count, 'item', 'items')} voor om mee te beginnen:`,
    use: 'Voorstel overnemen',
    removed: (entry) => `Verwijderd: ${entry}.`,
    added: (entry) => `Toegevoegd: ${entry}.`,
    moved: (entry, place) => `${entry} staat nu op plaats ${place}.`,
  },

  reproposal: {
    days: (question, count) =>
      `‘${question}’ is gewijzigd. ${counted(count, 'voorgestelde datum die ervan afhangt', 'voorgestelde datums die ervan afhangen')} ook verplaatsen?`,
    answers: (question, count) =>
      `‘${question}’ is gewijzigd. ${counted(count, 'voorgesteld antwoord', 'voorgestelde antwoorden')} daarop aanpassen?`,
    note: 'Wat u zelf hebt bevestigd of gewijzigd, blijft zoals het is.',
    moveThem: 'Datums verplaatsen',
    changeThem: 'Antwoorden aanpassen',
    leave: 'Laten zoals het is',
    done: (count) =>
      `${counted(count, 'voorgesteld antwoord', 'voorgestelde antwoorden')} aangepast.`,
  },

  grid: {
    details: 'Details',
    also: ', ',
    actions: 'Meer acties',
    edit: 'Bewerken',
    addBelow: 'Hieronder toevoegen',
    confirmAll: 'Alles bevestigen',
    toConfirm: (cells) => `${counted(cells, 'cel', 'cellen')} te bevestigen`,
    rowsToConfirm: (rows) => `${counted(rows, 'rij', 'rijen')} te bevestigen`,
    moved: (letter, party) => `${letter} is verplaatst en stond bij: ${party}.`,
    keys: {
      cells:
        'U verplaatst zich met de pijltoetsen. Als u typt, vervangt u de inhoud van de cel; met Enter bewerkt u die. Met Alt+Enter opent u de details van de rij, met Ctrl+Enter bevestigt u de cel.',
      marks:
        'U verplaatst zich met de pijltoetsen. Met de spatiebalk zet of wist u een vinkje, met Ctrl+Enter bevestigt u de kolom.',
      letters:
        'U verplaatst zich met de pijltoetsen. Met R, A, C of I zet u een letter; met dezelfde toets wist u die weer. Met Enter opent u de details van de rij, met Ctrl+Enter bevestigt u de cel.',
    },
    marksToConfirm: (marks) => `${counted(marks, 'vinkje', 'vinkjes')} te bevestigen`,
    nobody: 'Dit doet nog geen team.',
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
    title: 'Antwoorden controleren',
    ring: (answered, asked) =>
      `${numbers.format(answered)} van de ${counted(asked, 'vraag', 'vragen')} beantwoord`,
    ofAsked: (asked) => `van ${numbers.format(asked)}`,
    count: {
      yours: (count) => counted(count, 'eigen antwoord', 'eigen antwoorden'),
      unconfirmed: (count) => `${numbers.format(count)} uit een voorstel of voorbeeld`,
      gap: (count) => counted(count, 'open punt', 'open punten'),
      left: (count) => `${counted(count, 'optionele vraag', 'optionele vragen')} opengelaten`,
    },
    countsEnd: '.',
    minutes: (minutes) => `Nog ongeveer ${counted(minutes, 'minuut', 'minuten')} werk.`,
    next: 'Volgende open punt',
    filters: 'Weergeven',
    filter: {
      gaps: 'Open punten',
      risks: 'Risico’s en tips',
      confirm: 'Te bevestigen',
      all: 'Alles',
    },
    gapsNote: 'Vul ze hier in of ga naar het hoofdstuk.',
    noGaps: (unconfirmed) =>
      unconfirmed === 0
        ? 'Geen open punten: alle vragen die voor het plan nodig zijn, hebben een antwoord.'
        : `Geen open punten, maar ${counted(unconfirmed, 'antwoord is', 'antwoorden zijn')} nog niet bevestigd.`,
    moreGaps: (count) => `Nog ${counted(count, 'open punt', 'open punten')} bekijken`,
    answered: 'Beantwoord',
    toPlace: 'Naar het hoofdstuk',
    toList: 'Naar de lijst',
    findingsNote: 'Bekijk dit nog eens voordat u het plan deelt.',
    noFindings: (rules) => `Geen van de ${rules} regels heeft iets gevonden.`,
    noFindingsYet: (rules) =>
      `Geen van de ${rules} regels heeft tot nu toe iets gevonden, maar over antwoorden die ontbreken of niet zijn bevestigd, zeggen ze niets.`,
    otherRules: (rules) =>
      rules === 1
        ? 'De andere regel heeft niets gevonden.'
        : `De andere ${rules} regels hebben niets gevonden.`,
    kind: { risk: 'Risico', hint: 'Tip' },
    go: 'Naar de vraag',
    why: 'Waarom dit belangrijk is',
    unconfirmed: (count) =>
      `Dit hoofdstuk bevat ${counted(count, 'antwoord dat', 'antwoorden die')} u nog niet hebt bevestigd.`,
    noneToConfirm: 'Er zijn geen antwoorden te bevestigen.',
    answeredOf: (answered, asked) => `${answered} van ${asked} beantwoord`,
    openAll: 'Alles openen',
    closeAll: 'Alles sluiten',
    change: 'Wijzigen',
    changeIt: (question) => `Wijzigen: ${question}`,
    missing: 'Niet ingevuld',
    limits: {
      title: 'Wat de controle niet kan weten',
      text: 'De regels zien alleen wat hier is ingevuld en vergelijken datums met weekdagen. Ze kennen geen feestdagen en weten niet wat er in uw contracten staat. Ook zien ze niet of iedereen in het plan ervan weet, ermee akkoord gaat en er tijd voor heeft, en of er iemand opneemt als u belt. Neem het plan daarom met de teams door voordat u het deelt.',
      link: 'Waar de regels op letten',
    },
  },

  chapters: {
    title: 'Uw ondersteuningsplan',
    lead: 'U kunt de vragen in willekeurige volgorde beantwoorden en stoppen wanneer u wilt. Het plan laat zien wat er nog ontbreekt, en u kunt het altijd downloaden.',
    heading: 'Hoofdstukken',
    size: (questions, minutes) =>
      `${counted(questions, 'vraag', 'vragen')}, ongeveer ${counted(minutes, 'minuut', 'minuten')}`,
    total: (questions, minutes) =>
      `In totaal ${counted(questions, 'vraag', 'vragen')}, ongeveer ${counted(minutes, 'minuut', 'minuten')}. De tijden zijn onze schatting.`,
    allQuestions: 'Eerst alle vragen lezen',
    continue: (chapter) => `Verder met ${chapter}`,
  },

  chapterNav: {
    label: 'Hoofdstukken van uw plan',
    yourPlan: 'Uw plan',
    before: 'Voordat u het deelt',
  },

  sheet: {
    table: 'Tabel, horizontaal te scrollen',
    language: 'Taal van het document',
    goTo: (question) => `Naar de vraag: ${question}`,
    hint: 'Klik op een onderdeel om naar de vraag te gaan.',
    whole: 'Het hele document',
  },

  words: {
    title: 'Te vertalen teksten',
    lead: 'Alles wat u uit een lijst hebt gekozen, staat vanzelf in de taal van het document. Wat u zelf hebt getypt, kunt u hier vertalen, zodat het hele document in één taal te lezen is.',
    written: 'Taal van uw teksten',
    into: 'Vertalen naar',
    nothing:
      'Van wat u tot nu toe hebt getypt, hoeft niets te worden vertaald. Namen, adressen en getallen kunnen blijven zoals ze zijn.',
    progress: (done, total) => `${done} van ${counted(total, 'tekst', 'teksten')} vertaald.`,
    changed: (count) => `${counted(count, 'tekst is', 'teksten zijn')} na de vertaling gewijzigd.`,
    left: (count) => (count === 0 ? 'niets meer te vertalen' : `nog ${count} te vertalen`),
    show: 'Weergeven',
    open: 'Nog te vertalen',
    all: 'Alles wat u hebt getypt',
    noneOpen: 'Er hoeven geen teksten meer te worden vertaald.',
    told: { open: 'Niet vertaald', changed: 'Tekst gewijzigd', translated: 'Vertaald' },
    asItIs: 'Kan zo blijven',
    ofEntry: (question, entry) => `${question} (${entry})`,
    earlier: 'Bij het vertalen luidde de tekst:',
    fits: 'De vertaling klopt nog',
    same: 'In beide talen hetzelfde',
    go: 'Naar de vraag',
    bulk: {
      title: 'Alle teksten in één keer vertalen, in een spreadsheet of door een vertaler',
      how: 'Kopieer de teksten die nog vertaald moeten worden naar een spreadsheet en zet elke vertaling in de cel rechts ernaast. Kopieer daarna beide kolommen en plak ze hier. U ziet eerst wat er verandert.',
      copy: (count) => `${counted(count, 'tekst', 'teksten')} kopiëren`,
      copied: (count) =>
        `${counted(count, 'tekst staat', 'teksten staan')} op het klembord, elk op een eigen rij.`,
      copyFailed:
        'De browser stond het kopiëren niet toe. Kopieer de teksten uit het veld hieronder.',
      copyField: 'Te kopiëren teksten',
      paste: 'Plak hier beide kolommen',
      pasteHelp: 'Links uw tekst, rechts de vertaling.',
      found: (count) => `${counted(count, 'tekst wordt', 'teksten worden')} vertaald.`,
      replaces: (count) =>
        `${counted(count, 'eerdere vertaling wordt', 'eerdere vertalingen worden')} vervangen.`,
      already: (count) =>
        `${counted(count, 'rij bevat', 'rijen bevatten')} een vertaling die hier al staat.`,
      empty: (count) => `${counted(count, 'rij heeft', 'rijen hebben')} geen vertaling.`,
      nothing: 'Met deze rijen verandert er niets.',
      unknown: (count) =>
        `${counted(count, 'rij begint', 'rijen beginnen')} met een tekst die niet in dit plan staat:`,
      take: (count) => `${counted(count, 'vertaling', 'vertalingen')} overnemen`,
      taken: (count) => `Vertaald: ${counted(count, 'tekst', 'teksten')}.`,
    },
  },

  download: {
    format: 'Bestandsindeling',
    formats: {
      markdown: {
        name: 'Markdown',
        use: 'Platte tekst voor GitHub, GitLab, Azure DevOps en wiki’s. De planner kan dit bestand weer openen.',
      },
      word: {
        name: 'Word',
        use: 'Om te bewerken, van opmerkingen te voorzien en te ondertekenen in Word of LibreOffice. Werk de inhoudsopgave daar bij om paginanummers te zien.',
      },
      html: {
        name: 'Webpagina',
        use: 'Eén bestand dat elke browser kan openen, voor op het intranet of als bijlage bij een e-mail.',
      },
      print: {
        name: 'Papier of pdf',
        use: 'Via het afdrukvenster van uw browser. Chrome en Edge drukken op elke pagina de titel en een paginanummer af. In andere browsers zet u in dat venster de kop- en voetteksten aan.',
      },
      contacts: {
        name: 'Contactlijst (CSV)',
        use: 'Personen, teams, kanalen en leveranciers als tabel voor Excel.',
      },
      raci: { name: 'Wie doet wat (CSV)', use: 'De RACI-tabel voor Excel.' },
      calendar: {
        name: 'Agenda (ICS)',
        use: 'De datums uit het plan voor Outlook, Google Agenda of Apple Agenda.',
      },
    },
    saveAs: {
      word: 'Downloaden als Word-bestand',
      html: 'Downloaden als webpagina',
      contacts: 'Contactlijst downloaden',
      raci: 'RACI-tabel downloaden',
      calendar: 'Agenda downloaden',
    },
    answers: 'Antwoorden toevoegen, zodat de planner het bestand weer kan openen',
    answersHelp:
      'Ze staan achteraan in het bestand, ook die van hoofdstukken die u weglaat. De planner leest alleen deze antwoorden, niet wat iemand later in de tekst verandert.',
    once: 'De planner kan dit bestand niet openen. Wilt u een kopie bewaren die wel weer opengaat, download het plan dan ook als Markdown met de antwoorden erbij.',
    nothing: 'In het plan staat nog niets voor dit bestand.',
    language: 'Taal van het document',
    ownWords:
      'Wat u zelf hebt getypt, blijft zoals het is, tenzij u het onder ‘Te vertalen teksten’ hebt vertaald.',
    unconfirmed: (count) =>
      `${counted(count, 'antwoord is', 'antwoorden zijn')} nog niet bevestigd. ${choose(count, 'Het is', 'Ze zijn')} in het document gemarkeerd en bovenaan staat dat het document een concept is.`,
    undrafted:
      'Het concept is nog niet gemaakt, dus in het document staan alleen uw eigen antwoorden.',
    chapters: 'Hoofdstukken in het document',
    diagram: 'Diagram van het escalatiepad toevoegen',
    diagramHelp:
      'Het diagram is geschreven in Mermaid, dat GitHub en GitLab als tekening weergeven. Laat het weg als u het plan in Word gebruikt.',
    file: (name) => `Bestand: ${name}`,
    save: 'Downloaden als Markdown',
    copy: 'Tekst kopiëren',
    print: 'Afdrukken of opslaan als pdf',
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
      `Dit bestand is groter dan ${megabytes} MB en dus te groot voor een plan. Kies een ander bestand.`,
    unreadable:
      'Het bestand kon niet worden gelezen. Probeer het opnieuw of kies een andere kopie.',
  },

  menu: {
    name: 'Naam van dit plan',
    nameHelp:
      'Zo houdt u plannen in deze planner uit elkaar. In het document staat de naam van de organisatie.',
    duplicate: 'Dit plan dupliceren',
  },

  plans: {
    title: 'Plannen in deze browser',
    lead: 'Deze plannen zijn alleen in deze browser op deze computer opgeslagen.',
    none: 'Er is nog geen plan opgeslagen.',
    new: 'Nieuw plan',
    current: 'nu geopend',
    open: 'Openen',
    rename: 'Naam wijzigen',
    name: (name) => `Nieuwe naam voor ${name}`,
    saveName: 'Naam opslaan',
    keepName: 'Annuleren',
    renamed: (name) => `De nieuwe naam is ${name}.`,
    notRenamed: 'Dit plan is geopend in een ander tabblad. Wijzig de naam daar.',
    status: (status) => `Status: ${status}`,
    version: (version) => `versie ${version}`,
    copied: (when) => `laatste kopie als bestand: ${when}`,
    neverCopied: 'nog geen kopie als bestand',
    downloadAll: 'Alle plannen downloaden',
    downloadAllHelp:
      'Elk plan krijgt een eigen bestand, omdat de planner er één tegelijk opent. Mogelijk vraagt uw browser of er meerdere bestanden gedownload mogen worden.',
    allDownloaded: (count) =>
      `${counted(count, 'bestand', 'bestanden')} aan uw downloads toegevoegd.`,
    duplicate: 'Dupliceren',
    delete: 'Verwijderen',
    deleted: (name) => `Verwijderd: ${name}.`,
    undoDelete: 'Terugzetten',
    of: (action, name) => `${action}: ${name}`,
    copyOf: (name) => `${name} (kopie)`,
    changed: (when) => `opgeslagen: ${when}`,
    privacy: 'Op deze computer',
    dontStore: 'Niet opslaan op deze computer',
    dontStoreHelp:
      'Wijzigingen staan alleen op deze pagina en gaan mee als u van taal wisselt. Verlaat u de pagina op een andere manier, dan vraagt de browser eerst om bevestiging. Plannen die al zijn opgeslagen, blijven staan tot u ze verwijdert.',
    erase: 'Alles wissen',
    eraseHelp:
      'Verwijdert alle plannen die deze site in deze browser heeft opgeslagen, met hun versies.',
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
    unavailable:
      'De plannen in deze browser zijn op dit moment niet bereikbaar. Probeer het later nog eens.',
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

  lock: {
    title: 'Dit plan is geopend in een ander tabblad.',
    text: 'Hier kunt u het lezen. Wilt u het hier wijzigen, neem het dan over; in het andere tabblad kunt u het daarna alleen nog lezen.',
    take: 'Hier overnemen',
    newer: 'Dit plan is met een nieuwere versie van deze planner opgeslagen.',
    newerText:
      'U kunt het hier lezen en downloaden; het blijft ongewijzigd staan. Wilt u het wijzigen, laad dan de pagina opnieuw om de nieuwere versie van de planner te gebruiken.',
    takenOver: 'Dit plan is in een ander tabblad overgenomen.',
    lost: 'Wat u hier hebt getypt, is eerst opgeslagen.',
    lostInJournal:
      'Wat u hier het laatst hebt getypt, staat niet in het overgenomen plan, maar blijft op deze pagina staan en gaat ook niet verloren als u de pagina sluit.',
    lostOnPage:
      'Wat u hier het laatst hebt getypt, staat niet in het overgenomen plan, maar alleen nog op deze pagina.',
    deleted: 'Dit plan is uit deze browser verwijderd.',
    deletedText:
      'Wat u hier ziet, staat alleen nog op deze pagina. Sla het op als nieuw plan of download het. Hebt u het niet meer nodig, sluit dan de pagina.',
    deletedNewer:
      'Wat u hier ziet, staat alleen nog op deze pagina. Download het als u het wilt bewaren. Hebt u het niet meer nodig, sluit dan de pagina.',
    keep: 'Opslaan als nieuw plan',
  },

  tenFirst: {
    text: 'Met tien antwoorden krijgt u een eerste concept van het hele plan, ook van dit hoofdstuk.',
    answer: 'De tien vragen beantwoorden',
    here: 'Hier beginnen',
  },
};

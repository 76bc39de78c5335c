const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string) =>
  `${count} ${plural.select(count) === 'one' ? one : other}`;

/** Everything the planner says, but for the names of chapters, questions and choices. */
export const wizard = {
  bar: {
    menu: 'Plan menu',
    label: 'Your plan',
    untitled: 'Untitled plan',
    undo: 'Undo',
    redo: 'Redo',
    plans: 'Plans',
    open: 'Open file',
    download: 'Download',
    preview: 'Preview',
  },

  saving: {
    empty: 'Nothing to save yet.',
    pending: 'Saving…',
    saved: (time: string) => `Saved in this browser only, ${time}.`,
    memory: 'Changes are not stored on this computer. They are gone when you close this page.',
    journal: 'Kept in a smaller store of this browser for now.',
    journalHelp:
      'Your changes are kept in a smaller store of this browser until it can save again. Download the plan to be safe.',
    readOnly: 'Open to read; this page saves nothing.',
    lostBefore: 'What you typed last is not in the saved plan.',
    onlyHere: 'This plan is only on this page now.',
    failed: 'This browser could not save the plan.',
    failedHelp:
      'Nothing is lost while this page stays open. Download the plan now; you can open the file again later.',
    failedAction: 'Download the plan',
    retry: 'Try saving again',
    copyNever: 'Last copy as a file: never.',
    copyAt: (when: string) => `Last copy as a file: ${when}.`,
  },

  tabs: {
    label: 'Parts of the planner',
    chapters: 'Chapters',
    answer: 'Answer',
    preview: 'Preview',
  },

  nav: {
    label: 'Chapters of your plan',
    overview: 'Overview',
    yourPlan: 'Your plan',
    before: 'Before you hand it out',
    review: 'Check answers',
    words: 'Words to translate',
  },

  status: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    complete: 'Complete',
    toConfirm: 'To confirm',
    findings: 'Complete, with findings',
  },

  /** How far a chapter or the plan has come. */
  progress: {
    answered: (answered: number, all: number) => `${answered} of ${all} answered`,
    toConfirm: (count: number) => `${count} to confirm`,
    /** Of a chapter, read out in the list of chapters. */
    spoken: (answered: number, all: number, toConfirm: number) =>
      `${answered} of ${all} answered${toConfirm > 0 ? `, ${toConfirm} to confirm` : ''}`,
    /** At the head of a chapter, with what is left to do there. */
    head: (answered: number, all: number, minutes: number) =>
      `${answered} of ${all} answered${minutes > 0 ? `, about ${counted(minutes, 'minute', 'minutes')} left` : ''}`,
    next: 'Next open question',
    nextKey: 'Next open question (Ctrl+↓)',
    noneOpen: 'No question is open.',
  },

  questions: {
    title: 'All questions',
    lead: 'To read or print before a meeting. Nothing here needs an answer.',
    optional: 'optional',
    only: (question: string) => `only for some answers to “${question}”`,
    print: 'Print',
  },

  chapter: {
    guide: 'Read the guide page',
    why: 'Why we ask',
    /** Names what holds the questions that a plan can do without. */
    details: (count: number, answered: number) =>
      `${count === 1 ? '1 detail' : `${count} details`}, ${answered === 0 ? 'none' : answered} answered`,
    /** The line beside a field, with a realistic answer. */
    helpWithExample: (help: string, example: string) => `${help} For example: ${example}`,
    optional: '(optional)',
    choose: 'Choose',
    clear: 'Clear this answer',
    /** A time zone by its city, with how far it is from UTC today. */
    zone: (city: string, offset: string) => `${city}, ${offset}`,
    unit: {
      people: 'people',
      devices: 'devices',
      minutes: 'minutes',
      days: 'days',
      months: 'months',
    },
    room: (left: number) => `${counted(left, 'character', 'characters')} left`,
    over: (over: number) => `${counted(over, 'character', 'characters')} too many`,
    back: 'Back',
    continue: 'Continue',
    toReview: 'Back to check answers',
    toNext: (chapter: string) => `Next: ${chapter}`,
    gaps: (count: number) =>
      `${counted(count, 'question', 'questions')} in this chapter without an answer. You can go on; the plan marks them.`,
    noGaps: 'The plan has everything it needs from this chapter.',
  },

  list: {
    add: (list: string) => `Add to “${list}”`,
    full: (max: number) => `The list is full: it holds ${max} entries.`,
    empty: 'Nothing in this list yet.',
    suggestion: (count: number) =>
      `The guide suggests ${counted(count, 'entry', 'entries')} to start with:`,
    use: 'Use the suggestion',
    entry: (list: string, place: number) => `${list}, no. ${place}`,
    gaps: (count: number) => (count === 0 ? 'complete' : `${count} open`),
    duplicate: 'Duplicate',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    of: (action: string, entry: string) => `${action}: ${entry}`,
    removed: (entry: string) => `Removed: ${entry}.`,
    added: (entry: string) => `Added: ${entry}.`,
    moved: (entry: string, place: number) => `${entry} is now number ${place}.`,
  },

  /** Answers that the user has not made their own yet. */
  confirm: {
    source: { proposed: 'Proposed', example: 'From the example' },
    why: 'Why this?',
    one: 'Confirm',
    count: (count: number) => `${count} to confirm`,
    entry: (count: number) => `Confirm ${counted(count, 'answer', 'answers')} of this entry`,
    chapter: (count: number) => `Confirm ${counted(count, 'answer', 'answers')} of this chapter`,
    chapterNote: (count: number) =>
      `${counted(count, 'answer', 'answers')} in this chapter ${count === 1 ? 'is' : 'are'} not yours yet: proposed, or taken from an example. Read them first; the plan marks them until you confirm or change them.`,
    done: (count: number) => `Confirmed: ${counted(count, 'answer', 'answers')}.`,
  },

  /** Above a chapter of a plan in which nothing but the ten questions is answered. */
  tenFirst: {
    text: 'Ten answers make a first draft of the whole plan, this chapter included.',
    answer: 'Answer the ten questions',
    here: 'Start here instead',
  },

  errors: {
    prefix: 'Error: ',
    title: 'There is a problem',
    notANumber: (label: string) => `${label}: enter a whole number, such as 12`,
    tooLarge: (label: string, max: string) => `${label}: enter a number up to ${max}`,
    tooLong: (label: string, over: number) =>
      `${label}: shorten the text by ${counted(over, 'character', 'characters')}`,
    badDate: (label: string) => `${label}: enter day, month and year of a date that exists`,
    badTime: (label: string) => `${label}: enter hours and minutes`,
    badZone: (label: string) =>
      `${label}: choose a time zone from the list, or enter a city such as London`,
  },

  preview: {
    title: 'Preview',
    language: 'Language of the document',
    loading: 'Preparing the preview…',
    table: 'Table, scrolls sideways',
    goTo: (question: string) => `Go to the question: ${question}`,
  },

  download: {
    title: 'Take the plan with you',
    close: 'Close',
    saved: 'The file is in your downloads.',
    failed:
      'The document could not be made. Download it instead: the file holds at least all your answers.',
    answersOnly: 'Download only the answers',
    answersNote:
      'This file holds the answers of a support plan, without the document. Open it in the planner to go on.',
    answersSaved:
      'A file with all your answers is in your downloads. It does not hold the document; open it here to go on.',
  },

  openFile: {
    label: 'Open a plan file',
  },

  lock: {
    title: 'This plan is open in another tab.',
    text: 'You can read it here. To change it here, take it over; the other tab can then only read.',
    take: 'Take over here',
    newer: 'This plan was saved by a newer version of this planner.',
    newerText:
      'You can read it and download it here, and it stays as it is. Reload the page to get the newer version and change it.',
    takenOver: 'Another tab has taken over this plan.',
    lost: 'What you typed here was saved before.',
    lostInJournal:
      'What you typed here last is not in it. It stays on this page, and this browser keeps it when you close the page.',
    lostOnPage: 'What you typed here last is not in it and is only on this page.',
    deleted: 'This plan was deleted from this browser.',
    deletedText:
      'What you see here is only on this page. Keep it as a new plan or download it, or close the page to let it go.',
    deletedNewer:
      'What you see here is only on this page. Download it, or close the page to let it go.',
    keep: 'Keep as a plan of its own',
  },

  registers: {
    people: 'people',
    teams: 'teams',
    places: 'regions',
    full: (what: string) => `The plan can hold no more ${what}. Choose a name that is there.`,
    none: (what: string) => `The plan has no ${what} yet.`,
    add: (chapter: string) => `Add them in “${chapter}”`,
    cleared: (removed: string, count: number, where: string) =>
      `${removed} ${count === 1 ? '1 answer that named it is' : `${count} answers that named it are`} open now: ${where}.`,
    upgraded:
      'An earlier version wrote this plan. Its people and teams are entered once now, under “People and teams”; each name stands where it stood.',
  },

  news: {
    recovered: (count: number) =>
      `Some changes did not fit a saved plan. They are kept as ${counted(count, 'recovered plan', 'recovered plans')} under “Plans”.`,
    unreadable:
      'The plan that was open last can’t be read here. It stays as it is; under “Plans” you can save it as a file.',
    unavailable:
      'The plans stored in this browser can’t be opened at the moment. They stay as they are; reload the page to try again.',
    noLanguage:
      'The page in the other language can’t be opened without a connection to this site. What you typed stays here.',
  },

  unsaved: {
    title: 'This plan is not saved',
    text: 'What you typed is only on this page. If you go on, it is lost.',
    download: 'Download it first',
    keep: 'Keep it in this browser',
    keepFailed: 'This browser did not store the plan. Download it instead.',
    without: 'Go on without it',
    cancel: 'Cancel',
  },

  /** A part that is not there: which one, why, and what happens next. Two sentences, side by side. */
  missing: {
    part: {
      menu: 'The menu of the plan could not be loaded.',
      overview: 'The overview could not be loaded.',
      file: 'What opens files could not be loaded.',
      chapter: 'The words of this chapter could not be loaded.',
      lists: 'The tables of this chapter could not be loaded.',
      questions: 'The list of questions could not be loaded.',
      translations: 'The words to translate could not be loaded.',
      preview: 'The preview could not be loaded.',
      review: 'The check of your answers could not be loaded.',
      plans: 'The list of your plans could not be loaded.',
      words: 'The words for this language could not be loaded.',
      print: 'What is needed for printing could not be loaded.',
      writer: 'What writes the document could not be loaded.',
      example: 'The example could not be loaded.',
      proposals: 'What proposes answers could not be loaded.',
    },
    offline: 'There is no connection to this site. It comes by itself once the connection is back.',
    failed:
      'The site answers, but not with this part. Try again; if that does not help, download the plan and reload the page.',
    retry: 'Try again',
    loading: 'Loading…',
  },

  /** A part that could not be drawn. */
  broken: {
    view: 'This part of the planner can’t be shown',
    preview: 'The preview can’t be shown',
    planner: 'The planner can’t be shown',
    text: 'Something in it went wrong. Your answers are not affected; you can download them now and open the file again later.',
    download: 'Download the plan',
    retry: 'Try again',
  },

  general: {
    /** Between two sentences. */
    sentenceGap: ' ',
    undone: 'Undone.',
    redone: 'Redone.',
    notUndone: 'This was changed again since, so it can’t be undone here.',
    dismiss: 'Close this message',
  },
};

export type WizardMessages = typeof wizard;

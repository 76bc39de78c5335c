const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string) =>
  `${count} ${plural.select(count) === 'one' ? one : other}`;

/** Everything the planner says, but for the names of chapters, questions and choices. */
export const wizard = {
  bar: {
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
  },

  status: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    complete: 'Complete',
    findings: 'Complete, with findings',
  },

  overview: {
    title: 'Your support plan',
    lead: 'Answer in any order and stop whenever you like. What is missing is marked in the plan, and you can download it at any time.',
    start: 'How do you want to start?',
    blank: 'Start with a blank plan',
    blankNote: 'You answer everything yourself. Lists offer what the guide suggests.',
    example: 'Start from a worked example',
    exampleNote: 'A complete plan that you change until it is yours.',
    examples: {
      small: 'About 250 users: two people in IT and a partner',
      medium: 'About 5,000 users: three tiers, co-managed',
      large: 'About 40,000 users: outsourced tier 1, 24 hours, three regions',
    },
    openFile: 'Open a plan file',
    openFileNote: 'A Markdown file that you downloaded here. Every answer comes back.',
    chapters: 'Chapters',
    size: (questions: number, minutes: number) =>
      `${counted(questions, 'question', 'questions')}, about ${counted(minutes, 'minute', 'minutes')}`,
    total: (questions: number, minutes: number) =>
      `${counted(questions, 'question', 'questions')} in all, about ${counted(minutes, 'minute', 'minutes')}. The times are our estimate.`,
    allQuestions: 'Read all questions before you start',
    continue: (chapter: string) => `Continue with ${chapter}`,
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
    /** The line beside a field, with a realistic answer. */
    helpWithExample: (help: string, example: string) => `${help} For example: ${example}`,
    optional: '(optional)',
    choose: 'Choose',
    clear: 'Clear this answer',
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
    noGaps: 'Every question in this chapter is answered.',
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

  errors: {
    prefix: 'Error: ',
    title: 'There is a problem',
    notANumber: (label: string) => `${label}: enter a whole number, such as 12`,
    tooLarge: (label: string, max: string) => `${label}: enter a number up to ${max}`,
    tooLong: (label: string, over: number) =>
      `${label}: shorten the text by ${counted(over, 'character', 'characters')}`,
    badDate: (label: string) => `${label}: enter day, month and year of a date that exists`,
    badTime: (label: string) => `${label}: enter hours and minutes`,
  },

  preview: {
    title: 'Preview',
    language: 'Language of the document',
    loading: 'Preparing the preview…',
    table: 'Table, scrolls sideways',
    goTo: (question: string) => `Go to the question: ${question}`,
  },

  review: {
    title: 'Check your answers',
    lead: 'You can download the plan at any time. What stands first here is worth a look before the service desk gets it.',
    findings: 'Findings',
    noFindings: 'The check found no risk and nothing to improve.',
    gaps: (count: number) =>
      `${counted(count, 'question has', 'questions have')} no answer yet. The plan marks them and lists them at its end.`,
    kind: { risk: 'Risk', gap: 'Gap', hint: 'Hint' },
    count: {
      risk: (count: number) => counted(count, 'risk', 'risks'),
      gap: (count: number) => counted(count, 'gap', 'gaps'),
      hint: (count: number) => counted(count, 'hint', 'hints'),
    },
    go: 'Go to the question',
    why: 'Why it matters',
    change: 'Change',
    changeIt: (question: string) => `Change: ${question}`,
    missing: 'Not provided',
  },

  download: {
    title: 'Take the plan with you',
    language: 'Language of the document',
    ownWords: 'What you typed stays in the language you typed it in.',
    chapters: 'Chapters to include',
    diagram: 'Add a diagram of the escalation path',
    diagramHelp: 'In Mermaid, which GitHub, GitLab and Azure DevOps draw. Leave it out for Word.',
    file: (name: string) => `File: ${name}`,
    save: 'Download as Markdown',
    copy: 'Copy the text',
    print: 'Print',
    close: 'Close',
    saved: 'The file is in your downloads.',
    copied: 'The text is on the clipboard.',
    copyFailed: 'The browser did not allow copying. Download the file instead.',
    failed:
      'The document could not be made. Download it instead: the file holds at least all your answers.',
    waiting: 'Something needed for this is not here yet. It goes on by itself.',
    answersOnly: 'Download only the answers',
    answersNote:
      'This file holds the answers of a support plan, without the document. Open it in the planner to go on.',
    answersSaved:
      'A file with all your answers is in your downloads. It does not hold the document; open it here to go on.',
    noChapter: 'Choose at least one chapter.',
  },

  openFile: {
    label: 'Open a plan file',
    opened: (name: string) => `Opened as a new plan: ${name}.`,
    openedInPart: (name: string) =>
      `Opened as a new plan, without what could not be read: ${name}.`,
    edited:
      'The text of this file was changed after it was downloaded. The plan holds the answers, but not the changes to the text.',
    notesBelow: 'There are notes below the answers in this file. They are not part of the plan.',
    /** Answers that this build can't show and that stay with the plan. */
    kept: (count: number) =>
      `${counted(count, 'answer comes', 'answers come')} from a newer version of this planner and ${count === 1 ? 'is' : 'are'} kept.`,
    notAPlan:
      'This file holds no answers. Choose a complete Markdown file that was downloaded from this planner.',
    newerSchema:
      'This file comes from a newer version of this planner. Reload the page to get that version, then open the file again.',
    cutShort:
      'This file ends in the middle of the answers. Choose a complete copy of it, or download it again.',
    damaged: 'The answers in this file are damaged. Choose another copy of it.',
    severalPlans:
      'This file holds the answers of more than one plan. Open the files that were downloaded one by one.',
    otherEncoding:
      'Some characters in the answers were lost when this file was saved in another encoding. Choose the file as it was downloaded, in UTF-8.',
    tooLarge: (megabytes: number) =>
      `This file is larger than ${megabytes} MB, which is too large for a plan.`,
    unreadable: 'The file could not be read.',
    notLoaded:
      'The part of the planner that opens files is not loaded yet. Check the connection and try again.',
  },

  plans: {
    title: 'Plans in this browser',
    lead: 'They are stored in this browser on this computer and nowhere else.',
    none: 'No plan is stored yet.',
    new: 'New plan',
    current: 'open now',
    open: 'Open',
    duplicate: 'Duplicate',
    delete: 'Delete',
    deleted: (name: string) => `Deleted: ${name}.`,
    undoDelete: 'Bring it back',
    of: (action: string, name: string) => `${action}: ${name}`,
    copyOf: (name: string) => `${name} (copy)`,
    changed: (when: string) => `changed ${when}`,
    privacy: 'On this computer',
    dontStore: 'Don’t store on this computer',
    dontStoreHelp:
      'Keeps changes in this page only. Before you leave the page, also to switch the language, the browser asks you. Stored plans stay until you erase them.',
    erase: 'Erase everything',
    eraseHelp: 'Deletes every plan that this site has stored in this browser.',
    eraseConfirm: 'Delete all plans in this browser? This cannot be undone.',
    eraseYes: 'Yes, erase everything',
    eraseNo: 'No, keep them',
    erased: 'Everything is erased.',
    recovered: 'recovered',
    unreadable: {
      damaged: 'A record here can’t be read. It stays as it is.',
      newer: 'A plan here was saved by a newer version of this planner. It stays as it is.',
    },
    newer: 'Saved by a newer version of this planner. You can read it here, and it stays as it is.',
    saveRecord: 'Save it as a file',
    unavailable: 'The plans stored in this browser can’t be reached at the moment.',
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

  news: {
    recovered: (count: number) =>
      `Some changes did not fit a saved plan. They are kept as ${counted(count, 'recovered plan', 'recovered plans')} under “Plans”.`,
    unreadable:
      'The plan that was open last can’t be read here. It stays as it is; under “Plans” you can save it as a file.',
    unavailable:
      'The plans stored in this browser can’t be opened at the moment. They stay as they are; reload the page to try again.',
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
      chapter: 'The words of this chapter could not be loaded.',
      questions: 'The list of questions could not be loaded.',
      preview: 'The preview could not be loaded.',
      review: 'The check of your answers could not be loaded.',
      plans: 'The list of your plans could not be loaded.',
      words: 'The words for this language could not be loaded.',
      print: 'What is needed for printing could not be loaded.',
      writer: 'What writes the document could not be loaded.',
      example: 'The example could not be loaded.',
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

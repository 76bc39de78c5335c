import { hints } from './hints';

const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string) =>
  `${count} ${plural.select(count) === 'one' ? one : other}`;

/** Everything the planner says, but for the names of chapters, questions and choices. */
export const wizard = {
  hints,

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
    example: (example: string) => `For example: ${example}`,
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
    failed:
      'The preview could not be loaded. Check the connection and reload the page; your answers are kept.',
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

  findings: {
    noFirstLine: {
      title: 'No tier takes the first contact.',
      reason: 'Users need one place to report a problem. Add tier 1, even when it is one person.',
    },
    unknownEscalation: {
      title: (from: string, to: string) => `${from} escalates to ${to}, which is not in the plan.`,
      reason: 'Cases would be passed to nobody. Add the tier or choose another one.',
    },
    sameOrLower: {
      title: (tier: string) => `${tier} does not escalate upwards.`,
      reason: 'A case that moves sideways or down comes back unsolved.',
    },
    nobodyDoes: {
      title: (responsibilities: string) => `No tier answers for: ${responsibilities}.`,
      reason: 'Two teams will each believe that the other one does it.',
    },
    unstaffedParty: {
      title: (party: string) => `The process relies on ${party}, which is not among the tiers.`,
      reason: 'A step, a meeting or a decision has nobody behind it.',
    },
    noReturn: {
      title: 'No step brings the fix back to the user.',
      reason: 'The last step should tell the user and confirm that it works.',
    },
    bridgeTooEarly: {
      title: 'The bridge call ends before the first production phase starts.',
      reason: 'It is meant for the first production phases.',
    },
    datesOutOfOrder: {
      title: (earlier: string, later: string) => `“${later}” lies before “${earlier}”.`,
      reason: 'Everything that is planned from these dates is off.',
    },
    trainedTooLate: {
      title: (session: string) =>
        `The session “${session}” comes after the first production phase has started.`,
      reason: 'Its audience would support users before it is trained.',
    },
    untrained: {
      title: (party: string) => `There is no training session for ${party}.`,
      reason: 'The tier takes cases from the first day.',
    },
    agendaLength: {
      title: (length: string) => `The agenda takes ${length}.`,
      reason: 'Microsoft’s guidance is 2 to 3 hours of lecture and labs for a session.',
    },
    stepTooLate: {
      title: (step: string) => `“${step}” is due after the first production phase starts.`,
      reason: 'Support would join too late for it to help.',
    },
    platformNotEnrolled: {
      title: (platforms: string) =>
        `Supporters do not enrol a device with ${platforms} themselves.`,
      reason: 'They will explain steps that they have never seen.',
    },
    ownWords: {
      title: (count: number, language: string) =>
        `${counted(count, 'answer', 'answers')} in your own words will stay in ${language}.`,
      reason: 'Everything chosen from a list is translated; what you typed stays as it is.',
    },
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
    failed: 'The document could not be made. Reload the page and try again; your answers are kept.',
    noChapter: 'Choose at least one chapter.',
  },

  openFile: {
    label: 'Open a plan file',
    opened: (name: string) => `Opened as a new plan: ${name}.`,
    edited:
      'The text of this file was changed after it was downloaded. All answers came back; changes to the text did not.',
    notAPlan:
      'This file holds no answers. Choose a Markdown file that was downloaded from this planner.',
    unreadable: 'The file could not be read.',
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
    saveRecord: 'Save it as a file',
    unavailable: 'The plans stored in this browser can’t be reached at the moment.',
  },

  lock: {
    title: 'This plan is open in another tab.',
    text: 'You can read it here. To change it here, take it over; the other tab can then only read.',
    take: 'Take over here',
    takenOver: 'Another tab has taken over this plan.',
    lost: 'What you typed here was saved before.',
    lostInJournal:
      'What you typed here last is not in it. It stays on this page, and this browser keeps it when you close the page.',
    lostOnPage: 'What you typed here last is not in it and is only on this page.',
    deleted: 'This plan was deleted from this browser.',
    deletedText:
      'What you see here is only on this page. Keep it as a new plan or download it, or close the page to let it go.',
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

  general: {
    failed: 'The planner could not be loaded. Check the connection and reload the page.',
    undone: 'Undone.',
    redone: 'Redone.',
    notUndone: 'This was changed again since, so it can’t be undone here.',
    dismiss: 'Close this message',
  },
};

export type WizardMessages = typeof wizard;

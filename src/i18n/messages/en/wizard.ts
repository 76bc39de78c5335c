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
    memory: 'Not stored on this computer. The plan is gone when you close this page.',
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
      'Keeps your plan in this page only and stores no changes. Stored plans stay until you erase them.',
    erase: 'Erase everything',
    eraseHelp: 'Deletes every plan that this site has stored in this browser.',
    eraseConfirm: 'Delete all plans in this browser? This cannot be undone.',
    eraseYes: 'Yes, erase everything',
    eraseNo: 'No, keep them',
    erased: 'Everything is erased.',
    unavailable: 'This browser does not let the planner store anything.',
  },

  lock: {
    title: 'This plan is open in another tab.',
    text: 'You can read it here. To change it here, take it over; the other tab can then only read.',
    take: 'Take over here',
    lost: 'Another tab has taken over this plan. What you typed here was saved before.',
  },

  general: {
    failed: 'The planner could not be loaded. Check the connection and reload the page.',
    undone: 'Undone.',
    redone: 'Redone.',
    dismiss: 'Close this message',
  },
};

export type WizardMessages = typeof wizard;

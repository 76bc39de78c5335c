/** The counts of a large plan have four figures. */
const numbers = new Intl.NumberFormat('en-GB');
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
    saved: (time: string, day?: string) =>
      `Saved in this browser only, ${day ? `${day}, ` : ''}${time}.`,
    memory: 'Changes are not stored on this computer. You will lose them when you close this page.',
    journal: 'Kept in this browser’s backup storage for now.',
    journalHelp:
      'This browser keeps your changes in its backup storage until it can save again. Download the plan to be safe.',
    readOnly: 'Read-only: this page saves nothing.',
    lostBefore: 'What you typed last is not in the saved plan.',
    onlyHere: 'This plan is now only on this page.',
    failed: 'This browser could not save the plan.',
    failedHelp:
      'You won’t lose anything while this page stays open. Download the plan now; you can open the file again later.',
    failedAction: 'Download the plan',
    retry: 'Try saving again',
    copyNever: 'Never downloaded.',
    copyAt: (when: string) => `Last downloaded: ${when}.`,
  },

  tabs: {
    label: 'Parts of the planner',
    chapters: 'Chapters',
    answer: 'Answer',
    preview: 'Preview',
  },

  nav: {
    overview: 'Overview',
    review: 'Check answers',
    words: 'Words to translate',
    versions: 'Versions and changes',
  },

  /** How far a chapter or the plan has come. */
  progress: {
    answered: (answered: number, all: number) =>
      `${numbers.format(answered)} of ${numbers.format(all)} answered`,
    toConfirm: (count: number) => `${numbers.format(count)} to confirm`,
    next: 'Next open question',
    nextKey: 'Next open question (Ctrl+↓)',
    noneOpen: 'There are no open questions.',
  },

  questions: {
    title: 'All questions',
  },

  chapter: {
    guide: 'Read the guide page',
    why: 'Why we ask',
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
      percent: '%',
      minutes: 'minutes',
      days: 'days',
      months: 'months',
    },
    room: (left: number) => `${counted(left, 'character', 'characters')} left`,
    over: (over: number) => `${counted(over, 'character', 'characters')} too many`,
  },

  list: {
    entry: (list: string, place: number) => `${list}, entry ${place}`,
    of: (action: string, entry: string) => `${action}: ${entry}`,
  },

  /** Answers that the user has not made their own yet. */
  confirm: {
    source: { proposed: 'Proposed', example: 'From the example' },
    why: 'Why this?',
    one: 'Confirm',
    done: (count: number) => `Confirmed: ${counted(count, 'answer', 'answers')}.`,
  },

  errors: {
    prefix: 'Error: ',
    badZone: (label: string) =>
      `${label}: choose a time zone from the list, or enter a city such as London`,
  },

  preview: {
    title: 'Preview',
    loading: 'Preparing the preview…',
  },

  download: {
    title: 'Download the plan',
    close: 'Close',
    saved: 'The file is in your downloads.',
    failed:
      'The planner could not write the document. Download the plan instead; the file contains at least your answers.',
    answersOnly: 'Download the answers only',
    answersNote:
      'This file contains the answers from a support plan, without the document. Open it in the planner to continue.',
    answersSaved:
      'A file with all your answers is in your downloads. It does not contain the document. Open it here to continue.',
  },

  openFile: {
    label: 'Open a plan file',
  },

  registers: {
    people: 'people',
    teams: 'teams',
    places: 'regions',
    full: (what: string) => `The plan can’t hold any more ${what}. Choose a name from the list.`,
    none: (what: string) => `The plan has no ${what} yet.`,
    add: (chapter: string) => `Add them in “${chapter}”`,
    upgraded:
      'This plan is from an earlier version of this planner. People and teams are now entered only once, under “People and teams”. Every name is where it was.',
  },

  news: {
    recovered: (count: number) =>
      `Some changes did not fit any saved plan. The planner kept them as ${counted(count, 'recovered plan', 'recovered plans')} under “Plans”.`,
    unreadable:
      'The planner can’t read the plan that was open last. It stays as it is, and you can save it as a file under “Plans”.',
    unavailable:
      'The plans stored in this browser can’t be opened at the moment. They stay as they are; reload the page to try again.',
    noLanguage:
      'The page in the other language can’t be opened without a connection to this site. What you typed stays here.',
  },

  /** A part that is not there: which one, why, and what happens next. Two sentences, side by side. */
  missing: {
    part: {
      menu: 'The plan menu could not be loaded.',
      overview: 'The overview could not be loaded.',
      file: 'The part that opens files could not be loaded.',
      chapter: 'The text of this chapter could not be loaded.',
      lists: 'The tables of this chapter could not be loaded.',
      questions: 'The list of questions could not be loaded.',
      translations: 'The words to translate could not be loaded.',
      preview: 'The preview could not be loaded.',
      review: 'The check of your answers could not be loaded.',
      versions: 'The versions of this plan could not be loaded.',
      unsaved: 'The question about your unsaved plan could not be loaded.',
      plans: 'The list of your plans could not be loaded.',
      words: 'The text in this language could not be loaded.',
      print: 'The part that prints could not be loaded.',
      writer: 'The part that writes the document could not be loaded.',
      example: 'The example could not be loaded.',
      lock: 'The notice about the other tab could not be loaded.',
      proposals: 'The part that proposes answers could not be loaded.',
    },
    offline:
      'There is no connection to this site. This part will load by itself once the connection is back.',
    failed:
      'The site is available, but didn’t send this part. Try again; if that doesn’t help, download the plan and reload the page.',
    retry: 'Try again',
    loading: 'Loading…',
  },

  /** A part that could not be drawn. */
  broken: {
    view: 'This part of the planner can’t be shown',
    preview: 'The preview can’t be shown',
    planner: 'The planner can’t be shown',
    text: 'Something went wrong here, but your answers are safe. You can download them now and open the file again later.',
    download: 'Download the plan',
    retry: 'Try again',
  },

  general: {
    /** Between two sentences. */
    sentenceGap: ' ',
    undone: 'Undone.',
    redone: 'Redone.',
    notUndone: 'You have changed this again since, so you can’t undo it here.',
    dismiss: 'Close this message',
  },
};

export type WizardMessages = typeof wizard;

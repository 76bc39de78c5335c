const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string) =>
  `${count} ${plural.select(count) === 'one' ? one : other}`;

/** What parts of the planner say that nobody needs to start answering. */
export const views = {
  overview: {
    title: 'Your support plan',
    lead: 'Answer in any order and stop whenever you like. What is missing is marked in the plan, and you can download it at any time.',
    start: 'How do you want to start?',
    blank: 'Start with a blank plan',
    blankNote: 'You answer everything yourself. Lists offer what the guide suggests.',
    example: 'Start from a worked example',
    exampleNote:
      'The shape of a finished plan: its choices, marked until you confirm them. Names, numbers to call, places and dates are yours to fill in.',
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

  /** Lists as tables, and the details of a row. */
  grid: {
    details: 'Details',
    actions: 'More actions',
    edit: 'Edit',
    addBelow: 'Add below',
    confirmAll: 'Confirm all',
    toConfirm: (cells: number) => `${counted(cells, 'cell', 'cells')} to confirm`,
    rowsToConfirm: (rows: number) => `${counted(rows, 'row', 'rows')} to confirm`,
    moved: (letter: string, party: string) => `${letter} moved from ${party}.`,
    /** The keys of each kind of table. */
    keys: {
      cells:
        'Arrow keys move. Type to replace what is in a cell, or press Enter to edit it. Alt+Enter opens the details of the row, Ctrl+Enter confirms the cell.',
      marks: 'Arrow keys move, Space sets or clears a mark, Ctrl+Enter confirms the column.',
      letters:
        'Arrow keys move. R, A, C or I sets a letter, the same key clears it. Enter opens the details of the row, Ctrl+Enter confirms the cell.',
    },
    marksToConfirm: (marks: number) => `${counted(marks, 'mark', 'marks')} to confirm`,
    /** Stands at a choice that no row has marked. */
    nobody: 'No team does this yet.',
    /** Stands in a cell whose answer is missing. */
    open: 'Open',
    /** Read in a cell that this row has no use for. */
    idle: 'does not apply',
    /** Read after the value of a cell. */
    state: (source: string) => `, ${source.toLowerCase()}`,
    hours: (days: string, from: string, until: string) => `${days} ${from}–${until}`,
    place: (place: number, count: number) => `Row ${place} of ${count}`,
    previous: 'Previous row',
    next: 'Next row',
    close: 'Close the details',
  },

  review: {
    title: 'Check your answers',
    lead: 'You can download the plan at any time. What stands first here is worth a look before the service desk gets it.',
    findings: 'Findings',
    noFindings: 'The check found no risk and nothing to improve.',
    noFindingsYet: 'The check found no risk so far. It can’t judge what is open or not confirmed.',
    unconfirmed: (count: number) =>
      `${counted(count, 'answer', 'answers')} of this chapter ${count === 1 ? 'is' : 'are'} not confirmed.`,
    gaps: (count: number) =>
      `${counted(count, 'question has', 'questions have')} no answer yet. The plan marks them and lists them at its end.`,
    kind: { risk: 'Risk', gap: 'Gap', hint: 'Hint' },
    count: {
      risk: (count: number) => counted(count, 'risk', 'risks'),
      gap: (count: number) => counted(count, 'gap', 'gaps'),
      hint: (count: number) => counted(count, 'hint', 'hints'),
      toConfirm: (count: number) => `${count} to confirm`,
    },
    go: 'Go to the question',
    why: 'Why it matters',
    change: 'Change',
    changeIt: (question: string) => `Change: ${question}`,
    missing: 'Not provided',
  },

  download: {
    language: 'Language of the document',
    ownWords: 'What you typed stays in the language you typed it in.',
    unconfirmed: (count: number) =>
      `${counted(count, 'answer is', 'answers are')} not confirmed. The file marks ${count === 1 ? 'it' : 'them'} and calls itself a draft.`,
    chapters: 'Chapters to include',
    diagram: 'Add a diagram of the escalation path',
    diagramHelp: 'In Mermaid, which GitHub, GitLab and Azure DevOps draw. Leave it out for Word.',
    file: (name: string) => `File: ${name}`,
    save: 'Download as Markdown',
    copy: 'Copy the text',
    print: 'Print',
    copied: 'The text is on the clipboard.',
    copyFailed: 'The browser did not allow copying. Download the file instead.',
    waiting: 'Something needed for this is not here yet. It goes on by itself.',
    noChapter: 'Choose at least one chapter.',
  },

  openFile: {
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
      'Keeps changes in this page only; they come along when you switch the language. Before you leave in any other way, the browser asks you. Stored plans stay until you erase them.',
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

  /** What is said of a file that can be read only in part. */
  partlyRead: {
    title: 'Only a part of this file can be read',
    lead: (name: string) =>
      `You can open ${name} as a new plan without what is listed here. The file itself stays as it is.`,
    reason: {
      notAnId: (count: number) =>
        counted(
          count,
          'choice that this planner does not offer',
          'choices that this planner does not offer',
        ),
      badDate: (count: number) =>
        counted(count, 'date that does not exist', 'dates that do not exist'),
      badTime: (count: number) =>
        counted(count, 'time of day that does not exist', 'times of day that do not exist'),
      badZone: (count: number) =>
        counted(count, 'time zone without a valid name', 'time zones without a valid name'),
      badNumber: (count: number) =>
        counted(
          count,
          'number that is negative or not whole',
          'numbers that are negative or not whole',
        ),
      notText: (count: number) =>
        counted(count, 'answer that should be a text', 'answers that should be texts'),
      tooLong: (count: number) =>
        counted(
          count,
          'text too long for any field; its beginning is opened',
          'texts too long for any field; their beginnings are opened',
        ),
      noEntryId: (count: number) =>
        counted(
          count,
          'list entry without the id that the planner gave it',
          'list entries without the id that the planner gave them',
        ),
      tooManyEntries: (count: number) =>
        counted(count, 'entry more than its list holds', 'entries more than their list holds'),
      notAList: (count: number) =>
        counted(count, 'answer that should be a list', 'answers that should be lists'),
      notAnswers: (count: number) =>
        counted(count, 'chapter without readable answers', 'chapters without readable answers'),
    },
    more: (count: number) => `and in ${counted(count, 'more place', 'more places')}`,
    open: 'Open anyway',
    cancel: 'Cancel',
  },
};

export type ViewMessages = typeof views;

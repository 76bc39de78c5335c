const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string) =>
  `${count} ${plural.select(count) === 'one' ? one : other}`;

/** What parts of the planner say that nobody needs to start answering. */
export const views = {
  /** Proposed answers that no longer fit what they hang on. */
  reproposal: {
    days: (question: string, count: number) =>
      `“${question}” has changed. Move ${counted(count, 'proposed date that hangs', 'proposed dates that hang')} on it?`,
    answers: (question: string, count: number) =>
      `“${question}” has changed. Bring ${counted(count, 'proposed answer', 'proposed answers')} in line with it?`,
    note: 'What you confirmed or changed yourself stays as it is.',
    moveThem: 'Move the dates',
    changeThem: 'Change the answers',
    leave: 'Leave them as they are',
    done: (count: number) => `${counted(count, 'proposed answer', 'proposed answers')} changed.`,
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
    title: 'Check answers',
    /** The ring: in words, and the line under the number in it. */
    ring: (answered: number, asked: number) => `${answered} of ${asked} questions answered`,
    ofAsked: (asked: number) => `of ${asked}`,
    /** Side by side in one sentence, which `countsEnd` ends. */
    count: {
      yours: (count: number) => `${count} yours`,
      unconfirmed: (count: number) => `${count} proposed or from an example`,
      gap: (count: number) => counted(count, 'gap', 'gaps'),
      left: (count: number) => `${count} optional left out`,
    },
    countsEnd: '.',
    minutes: (minutes: number) => `About ${counted(minutes, 'minute', 'minutes')} of work left.`,
    next: 'Next gap',
    filters: 'What to show',
    filter: { gaps: 'Gaps', risks: 'Risks and hints', confirm: 'To confirm', all: 'All' },
    gapsNote: 'Answer here, or go to the place in the chapter.',
    noGaps: (unconfirmed: number) =>
      unconfirmed === 0
        ? 'No gaps: every question that the plan needs has an answer.'
        : `No gaps, but ${counted(unconfirmed, 'answer is', 'answers are')} not confirmed yet.`,
    moreGaps: (count: number) => `Show ${counted(count, 'more gap', 'more gaps')}`,
    answered: 'Answered',
    toPlace: 'Go to the chapter',
    toList: 'Go to the list',
    findingsNote: 'Worth a second look before you hand the plan out.',
    noFindings: 'The check found no risk and nothing to improve.',
    noFindingsYet: 'The check found no risk so far. It can’t judge what is open or not confirmed.',
    kind: { risk: 'Risk', hint: 'Hint' },
    go: 'Go to the question',
    why: 'Why it matters',
    unconfirmed: (count: number) =>
      `${counted(count, 'answer', 'answers')} of this chapter ${count === 1 ? 'is' : 'are'} not confirmed.`,
    noneToConfirm: 'Nothing is waiting to be confirmed.',
    answeredOf: (answered: number, asked: number) => `${answered} of ${asked} answered`,
    openAll: 'Open all',
    closeAll: 'Close all',
    change: 'Change',
    changeIt: (question: string) => `Change: ${question}`,
    missing: 'Not provided',
    limits: {
      title: 'What the check can’t know',
      text: 'The check reads only what is written here. It can’t know whether the people in the plan have heard of it and agree, whether the numbers, hours and dates are right, or whether anybody picks up the phone. Go through the plan with the teams before you hand it out.',
    },
  },

  sheet: {
    hint: 'Press any part to go to its question.',
    whole: 'Whole document',
  },

  /** What the user typed, and how it is told in another language. */
  words: {
    title: 'Words to translate',
    lead: 'Everything you chose from a list comes out in the language of the document. What you typed yourself you can translate here, so that the whole document can be read in one language.',
    written: 'My words are in',
    into: 'Translate into',
    nothing:
      'Nothing you have typed so far needs a translation. Names, addresses and numbers can stay as they are.',
    progress: (done: number, total: number) =>
      `${done} of ${counted(total, 'text', 'texts')} translated.`,
    changed: (count: number) =>
      `${counted(count, 'text was', 'texts were')} changed after the translation.`,
    left: (count: number) => (count === 0 ? 'nothing open' : `${count} open`),
    show: 'Show',
    open: 'Open texts',
    all: 'Everything you typed',
    noneOpen: 'No text is waiting for a translation.',
    told: { open: 'Not translated', changed: 'Text changed since', translated: 'Translated' },
    asItIs: 'Can stay as it is',
    /** A question that an entry of a list answers. */
    ofEntry: (question: string, entry: string) => `${question} (${entry})`,
    earlier: 'When you translated it, the text was:',
    fits: 'The translation still fits',
    same: 'Same in both languages',
    go: 'Go to the question',
    bulk: {
      title: 'Translate all texts at once, in a spreadsheet or with a translator',
      how: 'Copy the open texts into a spreadsheet and put each translation into the cell to its right. Then copy both columns and paste them here. You see what changes before it does.',
      copy: (count: number) => `Copy ${counted(count, 'open text', 'open texts')}`,
      copied: (count: number) =>
        `${counted(count, 'text is', 'texts are')} on the clipboard, one to a row.`,
      copyFailed: 'The browser did not allow copying. Copy the texts from the field below.',
      copyField: 'Texts to copy',
      paste: 'Paste both columns here',
      pasteHelp: 'Your text on the left, its translation on the right.',
      found: (count: number) => `${counted(count, 'text', 'texts')} will be translated.`,
      replaces: (count: number) =>
        `${counted(count, 'earlier translation is', 'earlier translations are')} replaced.`,
      already: (count: number) => `${counted(count, 'row says', 'rows say')} what is here already.`,
      empty: (count: number) => `${counted(count, 'row has', 'rows have')} no translation.`,
      nothing: 'These rows would change nothing.',
      unknown: (count: number) =>
        `${counted(count, 'row begins', 'rows begin')} with a text that is not in this plan:`,
      take: (count: number) => `Use ${counted(count, 'translation', 'translations')}`,
      taken: (count: number) => `Translated: ${counted(count, 'text', 'texts')}.`,
    },
  },

  download: {
    language: 'Language of the document',
    ownWords:
      'What you typed stays as it is unless you have translated it under “Words to translate”.',
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

  /** The menu of the plan in the bar. */
  menu: {
    name: 'Name of this plan',
    nameHelp: 'Tells plans apart in this planner. The document bears the name of the organisation.',
    duplicate: 'Duplicate this plan',
  },

  plans: {
    title: 'Plans in this browser',
    lead: 'They are stored in this browser on this computer and nowhere else.',
    none: 'No plan is stored yet.',
    new: 'New plan',
    current: 'open now',
    open: 'Open',
    rename: 'Rename',
    name: (name: string) => `New name for ${name}`,
    saveName: 'Save the name',
    keepName: 'Cancel',
    renamed: (name: string) => `Renamed: ${name}.`,
    notRenamed: 'This plan is open in another tab. Rename it there.',
    status: (status: string) => `Status: ${status}`,
    version: (version: string) => `version ${version}`,
    copied: (when: string) => `last copy as a file: ${when}`,
    neverCopied: 'never copied as a file',
    downloadAll: 'Download all plans',
    downloadAllHelp:
      'Saves a file for each plan, because the planner opens them one by one. Your browser may ask whether it may save several files.',
    allDownloaded: (count: number) =>
      `${counted(count, 'file', 'files')} handed to your downloads.`,
    duplicate: 'Duplicate',
    delete: 'Delete',
    deleted: (name: string) => `Deleted: ${name}.`,
    undoDelete: 'Bring it back',
    of: (action: string, name: string) => `${action}: ${name}`,
    copyOf: (name: string) => `${name} (copy)`,
    changed: (when: string) => `saved ${when}`,
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

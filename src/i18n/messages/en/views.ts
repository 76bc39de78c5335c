/** The counts of a large plan have four figures. */
const numbers = new Intl.NumberFormat('en-GB');
const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string) =>
  `${numbers.format(count)} ${plural.select(count) === 'one' ? one : other}`;

/** What parts of the planner say that nobody needs to start answering. */
export const views = {
  /** What is wrong with an answer, and what is said at the end of a chapter. */
  mistakes: {
    notANumber: (label: string) => `${label}: enter a whole number, such as 12`,
    tooLarge: (label: string, max: string) => `${label}: enter a number up to ${max}`,
    tooLong: (label: string, over: number) =>
      `${label}: shorten the text by ${counted(over, 'character', 'characters')}`,
    badDate: (label: string) => `${label}: enter the day, month and year of a real date`,
    badTime: (label: string) => `${label}: enter hours and minutes, such as 09:30`,
  },

  unsaved: {
    title: 'This plan is not saved',
    text: 'What you typed is only on this page. If you go on, you will lose it.',
    download: 'Download it first',
    keep: 'Keep it in this browser',
    keepFailed: 'This browser did not store the plan. Download it instead.',
    without: 'Go on without it',
    cancel: 'Cancel',
  },

  questionList: {
    lead: 'Read or print them before a meeting. You answer them in the chapters.',
    optional: 'optional',
    only: (question: string) => `only for some answers to “${question}”`,
    print: 'Print',
  },
  chapterList: {
    /** At the head of a chapter, with what is left to do there. */
    head: (answered: number, all: number, minutes: number) =>
      `${answered} of ${all} answered${minutes > 0 ? `, about ${counted(minutes, 'minute', 'minutes')} left` : ''}`,
    /** Of a chapter, read out in the list of chapters. */
    spoken: (answered: number, all: number, toConfirm: number) =>
      `${answered} of ${all} answered${toConfirm > 0 ? `, ${toConfirm} to confirm` : ''}`,
  },
  status: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    complete: 'Complete',
    toConfirm: 'To confirm',
    findings: 'Complete, with findings',
  },

  chapterForm: {
    /** Names what holds the questions that a plan can do without. */
    details: (count: number, answered: number) =>
      `${count === 1 ? '1 detail' : `${count} details`}, ${answered === 0 ? 'none' : answered} answered`,
    toMend: 'There is a problem',
    back: 'Back',
    continue: 'Continue',
    toReview: 'Back to check answers',
    note: (count: number) =>
      `${counted(count, 'answer', 'answers')} in this chapter ${count === 1 ? 'is' : 'are'} proposed or from an example. Read ${count === 1 ? 'it' : 'them'} before you confirm. Until then, the plan marks ${count === 1 ? 'it' : 'them'}.`,
    confirm: (count: number) => `Confirm ${counted(count, 'answer', 'answers')} in this chapter`,
    gaps: (count: number) =>
      `${counted(count, 'question in this chapter has', 'questions in this chapter have')} no answer yet. You can go on, and the plan marks what is missing.`,
    toNext: (chapter: string) => `Next: ${chapter}`,
    noGaps: 'The plan has everything it needs from this chapter.',
  },

  /** What is said of a list of entries. */
  entries: {
    confirm: (count: number) => `Confirm ${counted(count, 'answer', 'answers')} in this entry`,
    toConfirm: (count: number) => `${count} to confirm`,
    add: (list: string) => `Add to “${list}”`,
    gaps: (count: number) => (count === 0 ? 'complete' : `${count} open`),
    duplicate: 'Duplicate',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    cleared: (removed: string, count: number, where: string) =>
      `${removed} ${count === 1 ? '1 answer that used the name is' : `${count} answers that used the name are`} now open, in ${where}.`,
    full: (max: number) => `The list is full at ${max} entries. Remove one to add another.`,
    empty: 'Nothing in this list yet.',
    suggestion: (count: number) =>
      `The guide suggests ${counted(count, 'entry', 'entries')} to start with:`,
    use: 'Use the suggestion',
    removed: (entry: string) => `Removed: ${entry}.`,
    added: (entry: string) => `Added: ${entry}.`,
    moved: (entry: string, place: number) => `${entry} is now number ${place}.`,
  },

  /** Proposed answers that no longer fit what they hang on. */
  reproposal: {
    days: (question: string, count: number) =>
      `“${question}” has changed. Move ${counted(count, 'proposed date that depends', 'proposed dates that depend')} on it?`,
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
    /** Between the name of a button and what is left to do behind it. */
    also: ', ',
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
        'Use the arrow keys to move. Type to replace what is in a cell, or press Enter to edit it. Alt+Enter opens the details of the row, and Ctrl+Enter confirms the cell.',
      marks:
        'Use the arrow keys to move. Space sets or clears a mark, and Ctrl+Enter confirms the column.',
      letters:
        'Use the arrow keys to move. R, A, C or I sets a letter, and the same key clears it. Enter opens the details of the row, and Ctrl+Enter confirms the cell.',
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
    ring: (answered: number, asked: number) =>
      `${numbers.format(answered)} of ${numbers.format(asked)} questions answered`,
    ofAsked: (asked: number) => `of ${numbers.format(asked)}`,
    /** Side by side in one sentence, which `countsEnd` ends. */
    count: {
      yours: (count: number) => `${numbers.format(count)} yours`,
      unconfirmed: (count: number) => `${numbers.format(count)} proposed or from an example`,
      gap: (count: number) => counted(count, 'gap', 'gaps'),
      left: (count: number) =>
        `${counted(count, 'optional question', 'optional questions')} left blank`,
    },
    countsEnd: '.',
    minutes: (minutes: number) => `About ${counted(minutes, 'minute', 'minutes')} of work left.`,
    next: 'Next gap',
    filters: 'What to show',
    filter: { gaps: 'Gaps', risks: 'Risks and hints', confirm: 'To confirm', all: 'All' },
    gapsNote: 'Answer here, or go to the question in its chapter.',
    noGaps: (unconfirmed: number) =>
      unconfirmed === 0
        ? 'No gaps: every question that the plan needs has an answer.'
        : `No gaps, but ${counted(unconfirmed, 'answer is', 'answers are')} not confirmed yet.`,
    moreGaps: (count: number) => `Show ${counted(count, 'more gap', 'more gaps')}`,
    answered: 'Answered',
    toPlace: 'Go to the chapter',
    toList: 'Go to the list',
    findingsNote: 'Deal with these before you send the plan to your teams. Risks come first.',
    noFindings: (rules: number) => `None of the ${rules} rules found anything.`,
    noFindingsYet: (rules: number) =>
      `None of the ${rules} rules has found anything so far, but they can’t judge answers that are open or not confirmed.`,
    otherRules: (rules: number) =>
      `The other ${rules === 1 ? 'rule' : `${rules} rules`} found nothing.`,
    kind: { risk: 'Risk', hint: 'Hint' },
    go: 'Go to the question',
    why: 'Why it matters',
    unconfirmed: (count: number) =>
      `${counted(count, 'answer', 'answers')} in this chapter ${count === 1 ? 'is' : 'are'} not confirmed.`,
    noneToConfirm: 'There is nothing left to confirm.',
    answeredOf: (answered: number, asked: number) => `${answered} of ${asked} answered`,
    openAll: 'Open all',
    closeAll: 'Close all',
    change: 'Change',
    changeIt: (question: string) => `Change: ${question}`,
    missing: 'Not answered',
    limits: {
      title: 'What the check can’t know',
      text: 'The rules read only what is written here, and compare dates with weekdays. They can’t see public holidays, what your contracts say, whether the people in the plan know of it, agree and have time, or whether anybody picks up the phone. So go through the plan with your teams before you share it.',
      link: 'What the rules look for',
    },
  },

  chapters: {
    title: 'Your support plan',
    lead: 'Answer in any order and stop whenever you like. The plan marks what is missing, and you can download it at any time.',
    heading: 'Chapters',
    size: (questions: number, minutes: number) =>
      `${counted(questions, 'question', 'questions')}, about ${counted(minutes, 'minute', 'minutes')}`,
    total: (questions: number, minutes: number) =>
      `${counted(questions, 'question', 'questions')} in all, about ${counted(minutes, 'minute', 'minutes')}. The times are our estimate.`,
    allQuestions: 'Read all questions before you start',
    continue: (chapter: string) => `Continue with ${chapter}`,
  },

  chapterNav: {
    label: 'Chapters of your plan',
    yourPlan: 'Your plan',
    before: 'Before you share it',
  },

  sheet: {
    table: 'Table, scrolls sideways',
    language: 'Language of the document',
    goTo: (question: string) => `Go to the question: ${question}`,
    hint: 'Select any part to go to its question.',
    whole: 'Whole document',
  },

  /** What the user typed, and how it is told in another language. */
  words: {
    title: 'Words to translate',
    lead: 'The planner translates everything you chose from a list into the language of the document. Here you can translate what you typed yourself, so that people can read the whole document in one language.',
    written: 'My words are in',
    into: 'Translate into',
    nothing:
      'Nothing you have typed so far needs a translation. Names, addresses and numbers can stay as they are.',
    progress: (done: number, total: number) =>
      `${done} of ${counted(total, 'item', 'items')} translated.`,
    changed: (count: number) =>
      `${counted(count, 'item was', 'items were')} changed after the translation.`,
    left: (count: number) => (count === 0 ? 'nothing open' : `${count} open`),
    show: 'Show',
    open: 'Open items',
    all: 'Everything you typed',
    noneOpen: 'There are no items left to translate.',
    told: { open: 'Not translated', changed: 'Text has changed since', translated: 'Translated' },
    asItIs: 'Needs no translation',
    /** A question that an entry of a list answers. */
    ofEntry: (question: string, entry: string) => `${question} (${entry})`,
    earlier: 'When you translated it, the text was:',
    fits: 'The translation still fits',
    same: 'Same in both languages',
    go: 'Go to the question',
    bulk: {
      title: 'Translate all items at once, in a spreadsheet or with a translator',
      how: 'Copy the open items into a spreadsheet and put each translation into the cell to its right. Then copy both columns and paste them here. You can see what would change before you decide.',
      copy: (count: number) => `Copy ${counted(count, 'open item', 'open items')}`,
      copied: (count: number) =>
        `${counted(count, 'item is', 'items are')} on the clipboard, one per row.`,
      copyFailed: 'The browser did not allow copying. Copy the text from the field below.',
      copyField: 'Text to copy',
      paste: 'Paste both columns here',
      pasteHelp: 'Your text on the left, its translation on the right.',
      found: (count: number) => `${counted(count, 'item', 'items')} will be translated.`,
      replaces: (count: number) =>
        `${counted(count, 'earlier translation', 'earlier translations')} will be replaced.`,
      already: (count: number) =>
        `${counted(count, 'row has', 'rows have')} the translation that is already here.`,
      empty: (count: number) => `${counted(count, 'row has', 'rows have')} no translation.`,
      nothing: 'These rows would change nothing.',
      unknown: (count: number) =>
        `${counted(count, 'row begins', 'rows begin')} with text that is not in this plan:`,
      take: (count: number) => `Use ${counted(count, 'translation', 'translations')}`,
      taken: (count: number) => `Translated: ${counted(count, 'item', 'items')}.`,
    },
  },

  download: {
    format: 'Format',
    /** Each format, and what it is good for. */
    formats: {
      markdown: {
        name: 'Markdown',
        use: 'Plain text for GitHub, GitLab, Azure DevOps and wikis. The planner can open it again.',
      },
      word: {
        name: 'Word',
        use: 'For editing, comments and signatures in Word or LibreOffice. Update the table of contents there to see its page numbers.',
      },
      html: {
        name: 'Web page',
        use: 'One file for any browser, to put on an intranet or send by email.',
      },
      print: {
        name: 'Paper or PDF',
        use: 'Uses your browser’s print window. Chrome and Edge put the title and a page number on every page. In other browsers, switch on headers and footers in that window.',
      },
      contacts: {
        name: 'Contact list (CSV)',
        use: 'People, teams, channels and suppliers as a table for Excel.',
      },
      raci: { name: 'Who does what (CSV)', use: 'The RACI table for Excel.' },
      calendar: {
        name: 'Calendar (ICS)',
        use: 'The dates of the plan for Outlook, Google Calendar or Apple Calendar.',
      },
    },
    saveAs: {
      word: 'Download as Word',
      html: 'Download as a web page',
      contacts: 'Download the contact list',
      raci: 'Download the RACI table',
      calendar: 'Download the calendar',
    },
    answers: 'Include the answers, so that the planner can open the file again',
    answersHelp:
      'They come at the end of the file and include the chapters that you leave out. The planner reads back only these answers, not what somebody changes in the text.',
    once: 'The planner can’t open this file. To keep a copy that it can open, also download the plan as Markdown with its answers.',
    /** Said instead of writing a file in which nothing would stand. */
    nothing: 'The plan has nothing to put in this file yet.',
    language: 'Language of the document',
    ownWords:
      'What you typed stays as it is unless you have translated it under “Words to translate”.',
    unconfirmed: (count: number) =>
      `${counted(count, 'answer is', 'answers are')} not confirmed. The file marks ${count === 1 ? 'it' : 'them'} and is labelled as a draft.`,
    undrafted: 'The draft hasn’t been made yet, so the document contains only your own answers.',
    chapters: 'Chapters to include',
    diagram: 'Add a diagram of the escalation path',
    diagramHelp:
      'The diagram is written in Mermaid, which GitHub and GitLab can display. Leave it out if you use Word.',
    file: (name: string) => `File: ${name}`,
    save: 'Download as Markdown',
    copy: 'Copy the text',
    print: 'Print or save as PDF',
    copied: 'The text is on the clipboard.',
    copyFailed: 'The browser did not allow copying. Download the file instead.',
    waiting: 'This needs a part that has not loaded yet. The planner will continue by itself.',
    noChapter: 'Choose at least one chapter.',
  },

  openFile: {
    opened: (name: string) => `Opened as a new plan: ${name}.`,
    openedInPart: (name: string) =>
      `Opened as a new plan, without the parts that could not be read: ${name}.`,
    edited:
      'Somebody changed the text of this file after it was downloaded. The plan contains the answers, but not those changes.',
    notesBelow: 'There are notes below the answers in this file. They are not part of the plan.',
    /** Answers that this build can't show and that stay with the plan. */
    kept: (count: number) =>
      `${counted(count, 'answer comes', 'answers come')} from a newer version of this planner and ${count === 1 ? 'is' : 'are'} kept.`,
    notAPlan:
      'This file contains no answers. Choose a complete Markdown file that you downloaded from this planner.',
    newerSchema:
      'This file comes from a newer version of this planner. Reload the page to get that version, then open the file again.',
    cutShort:
      'This file ends in the middle of the answers. Choose a complete copy, or download the plan again.',
    damaged: 'The answers in this file are damaged. Choose another copy of the file.',
    severalPlans:
      'This file contains the answers from more than one plan. Open the files as you downloaded them, one by one.',
    otherEncoding:
      'Some characters in the answers were lost because this file was saved in another encoding. Choose the file as you downloaded it, in UTF-8.',
    tooLarge: (megabytes: number) =>
      `This file is larger than ${megabytes} MB, which is too large for a plan. Choose a file that you downloaded from this planner.`,
    unreadable:
      'The browser could not read the file. Check that it is still there, and choose it again.',
  },

  /** The menu of the plan in the bar. */
  menu: {
    name: 'Name of this plan',
    nameHelp:
      'Helps you tell plans apart here. The document shows the organisation’s name instead.',
    duplicate: 'Duplicate this plan',
  },

  plans: {
    title: 'Plans in this browser',
    lead: 'Your plans are stored in this browser on this computer and nowhere else.',
    none: 'No plans are stored yet.',
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
    copied: (when: string) => `last downloaded: ${when}`,
    neverCopied: 'never downloaded',
    downloadAll: 'Download all plans',
    downloadAllHelp:
      'Saves a file for each plan, because the planner opens them one by one. Your browser may ask for permission to save several files.',
    allDownloaded: (count: number) => `${counted(count, 'file', 'files')} sent to your downloads.`,
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
      'Your changes stay on this page only, and are kept when you change the language. If you leave in any other way, the browser asks you first. Plans stored earlier stay until you erase them.',
    erase: 'Erase everything',
    eraseHelp: 'Erases every plan that this site has stored in this browser, with its versions.',
    eraseConfirm: 'Erase all plans in this browser? You can’t undo this.',
    eraseYes: 'Yes, erase everything',
    eraseNo: 'No, keep them',
    erased: 'Everything has been erased.',
    recovered: 'recovered',
    unreadable: {
      damaged: 'A plan here can’t be read. It stays as it is.',
      newer: 'A plan here was saved by a newer version of this planner. It stays as it is.',
    },
    newer: 'Saved by a newer version of this planner. You can read it here, and it stays as it is.',
    saveRecord: 'Save it as a file',
    unavailable:
      'The planner can’t open the plans stored in this browser at the moment. Try again later.',
  },

  /** What is said of a file that can be read only in part. */
  partlyRead: {
    title: 'The planner can read only part of this file',
    lead: (name: string) =>
      `You can open ${name} as a new plan, without the items listed here. The file itself stays as it is.`,
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
        counted(count, 'answer that should be text', 'answers that should be text'),
      tooLong: (count: number) =>
        counted(
          count,
          'text too long for any field; only its beginning is opened',
          'texts too long for any field; only their beginnings are opened',
        ),
      noEntryId: (count: number) =>
        counted(
          count,
          'list entry without the id that the planner gave it',
          'list entries without the id that the planner gave them',
        ),
      tooManyEntries: (count: number) =>
        counted(count, 'entry too many for its list', 'entries too many for their list'),
      notAList: (count: number) =>
        counted(count, 'answer that should be a list', 'answers that should be lists'),
      notAnswers: (count: number) =>
        counted(count, 'chapter without readable answers', 'chapters without readable answers'),
    },
    more: (count: number) => `and in ${counted(count, 'more place', 'more places')}`,
    open: 'Open anyway',
    cancel: 'Cancel',
  },

  lock: {
    title: 'This plan is open in another tab.',
    text: 'You can read it here. If you take it over, you can change it here, and the other tab becomes read-only.',
    take: 'Take over here',
    newer: 'This plan was saved by a newer version of this planner.',
    newerText:
      'You can read and download it here, and it stays as it is. To change it, reload the page to get the newer version.',
    takenOver: 'Another tab has taken over this plan.',
    lost: 'What you typed here was saved before that.',
    lostInJournal:
      'What you typed here last is not in the saved plan. It stays on this page, and this browser keeps it if you close the page.',
    lostOnPage: 'What you typed here last is not in the saved plan and is only on this page.',
    deleted: 'This plan was deleted from this browser.',
    deletedText:
      'It is now only on this page. Keep it as a new plan or download it, or close the page to discard it.',
    deletedNewer: 'It is now only on this page. Download it, or close the page to discard it.',
    keep: 'Keep as a new plan',
  },

  /** Above a chapter of a plan in which nothing but the ten questions is answered. */
  tenFirst: {
    text: 'The planner can draft the whole plan, including this chapter, from ten answers.',
    answer: 'Answer the ten questions',
    here: 'Start here instead',
  },
};

export type ViewMessages = typeof views;

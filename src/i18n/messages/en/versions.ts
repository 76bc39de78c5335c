const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string) =>
  `${count} ${plural.select(count) === 'one' ? one : other}`;

/** What the planner says of versions, of what differs between two of them, and of a file that somebody edited. */
export const versions = {
  lead: 'A version is a copy of the plan as it stood when you kept it. You can see what has changed since, use individual answers from it, or restore it.',
  stored:
    'Versions are stored in this browser, next to the plan, and are deleted with it. They are not part of the file that you download.',
  inMemory:
    'Because nothing may be stored on this computer, new versions are kept on this page only. They are lost when you close or reload the page or change the language. They are not part of the file that you download either.',
  readOnly:
    'In this tab you can only read the plan. You can compare its versions here, but not keep, rename, delete or restore any.',

  keep: {
    title: 'Keep a version',
    name: 'Name of the version',
    help: 'For example “1.0” or “As approved by the board”. Without a name, it goes by its date and time.',
    action: 'Keep this version',
    unnamed: (when: string) => `Version of ${when}`,
    done: (name: string) => `Version kept: ${name}.`,
    nothing: 'Nothing has been answered yet, so there is nothing to keep.',
    failed:
      'The browser did not store this version, perhaps because it has run out of space. Delete versions that you no longer need, or download the plan as a file.',
  },

  list: {
    title: 'Versions of this plan',
    none: 'You have not kept a version of this plan yet.',
    keptAt: (when: string) => `kept ${when}`,
    onPage: 'on this page only',
    compare: 'Compare with the plan',
    restore: 'Restore',
    beforeRestoring: (name: string) => `Before restoring “${name}”`,
    restored: (name: string) =>
      `The plan is now as it was in “${name}”. What it said before is kept as a version.`,
    newName: (name: string) => `New name for ${name}`,
    renamed: (name: string) => `Renamed: ${name}.`,
    deleted: (name: string) => `Deleted: ${name}.`,
    unavailable:
      'The versions stored in this browser can’t be reached at the moment. Try again later.',
    gone: 'This version is no longer there. It may have been deleted in another tab.',
    unreadable: {
      damaged: 'A version here can’t be read. It stays as it is.',
      newer:
        'A version here was kept by a newer version of this planner. Reload the page to use it.',
    },
  },

  compare: {
    title: 'Compare',
    lead: 'Choose what to compare the plan with: one of its versions, another plan in this browser, or a file.',
    from: 'From',
    to: 'To',
    choose: 'Choose…',
    now: 'The plan as it is now',
    groups: { versions: 'Versions', plans: 'Other plans in this browser', files: 'Files' },
    file: 'Choose a file to compare',
    heading: (from: string, to: string) => `From “${from}” to “${to}”`,
    same: 'The two are the same.',
    edited: (name: string) =>
      `Somebody changed the text of “${name}” after it was downloaded. Only the answers are compared, so those changes do not appear here.`,
    inPart: (name: string) => `Some parts of “${name}” could not be read and are not compared.`,
    notesBelow: (name: string) =>
      `There are notes below the answers in “${name}”. They are not compared.`,
    sameSilently: 'The two differ only in answers to questions that are not asked at the moment.',
    writtenIn: (from: string, to: string) =>
      `What somebody typed is in ${from} in the first and in ${to} in the second.`,
    /** Side by side in one sentence, which `summary` ends. */
    count: {
      answers: (count: number) => `${counted(count, 'answer', 'answers')} changed`,
      beside: (count: number) =>
        `${counted(count, 'answer', 'answers')} confirmed, marked or translated differently`,
      added: (count: number) => `${counted(count, 'row', 'rows')} added`,
      removed: (count: number) => `${counted(count, 'row', 'rows')} removed`,
      moved: (count: number) => `${counted(count, 'row', 'rows')} moved`,
    },
    summary: (counts: string) => `${counts}.`,
    unchanged: (count: number) => `${counted(count, 'chapter', 'chapters')} without differences`,
    change: { added: 'Added', removed: 'Removed', changed: 'Changed', moved: 'Moved' },
    moved: (from: number, to: number) => `Row ${from} is now row ${to}.`,
    movedRow: (name: string, from: number, to: number) =>
      `“${name}” has moved from row ${from} to row ${to}.`,
    notAsked: 'Not asked',
    yours: 'Yours',
    openAll: 'Open all chapters',
    closeAll: 'Close all chapters',
  },

  take: {
    note: (from: string) =>
      `You can use answers from “${from}” in your plan. Proposed answers stay proposed, and all others become yours.`,
    answer: 'Use this',
    clear: 'Clear to match',
    row: {
      added: 'Remove this row',
      removed: 'Use this row',
      changed: 'Use this row',
      moved: 'Move it back',
    },
    chapter: 'Use this chapter',
    all: 'Use everything',
    done: (count: number) => `Applied: ${counted(count, 'difference', 'differences')}.`,
    brought: (count: number) =>
      `${counted(count, 'person, team or region named there was', 'people, teams or regions named there were')} added too.`,
    leftOut: (count: number) =>
      `${counted(count, 'row', 'rows')} did not fit into ${count === 1 ? 'its list' : 'their lists'}.`,
  },

  log: {
    title: 'Change log',
    /** A chapter with what has changed in it. */
    chapter: (chapter: string, changes: string) => `${chapter}: ${changes}.`,
    named: (change: string, names: string) => `${change} (${names})`,
    more: (count: number) => `${count} more`,
    add: 'Add to the plan’s change log',
    added: 'Added to the change log in the last chapter.',
    full: (max: number) => `The change log is full at ${max} entries. Remove one there first.`,
    save: 'Download the changes as Markdown',
    fileName: 'support-plan-changes',
    columns: { where: 'Question', before: 'Before', after: 'After' },
  },

  edited: {
    title: 'Somebody edited the text of this file',
    lead: (name: string) =>
      `The answers in ${name} open as a new plan. Edits to the text are not included, so enter in the plan whatever you want to keep.`,
    legend:
      'Lines marked − are as they were downloaded. Lines marked + are as they are in the file now.',
    lines: 'What was edited',
    removed: 'as downloaded',
    added: 'in the file',
    skipped: (count: number) => counted(count, 'unchanged line', 'unchanged lines'),
    more: (count: number) => `and ${counted(count, 'more edited line', 'more edited lines')}`,
    tooMany: 'The text differs so much that the planner can’t show it line by line.',
    open: 'Open with the answers',
    cancel: 'Cancel',
    untold:
      'The planner can’t tell which lines were edited, because this version of it would write the document differently.',
  },
};

export type VersionMessages = typeof versions;

/** What stands on the screen of the planner in one language, written by hand as its user reads it. */
export interface Screen {
  bar: { menu: RegExp; open: string; download: string };
  opened: (file: string) => string;
  ten: {
    /** Names of fields, with what is typed into them. */
    fields: Readonly<Record<string, string>>;
    /** Names of what is chosen. */
    choices: readonly string[];
    marks: readonly string[];
    make: string;
    overview: string;
  };
  /** Read after the value of a cell. */
  proposed: string;
  teams: {
    title: string;
    tiers: string;
    columns: { level: string; team: string; people: string };
    rows: { tier2: string; tier3: string };
    /** What is typed in place of the proposed team of tier 2. */
    team: string;
    duties: string;
    section: RegExp;
    mark: string;
    activities: string;
    activity: string;
    parties: { user: string; tier1: string; tier2: string };
    letters: { user: string; tier1: string; tier2: string };
    moved: string;
    continue: string;
    /** The chapter that follows. */
    next: string;
  };
  process: {
    title: string;
    intake: string;
    columns: { channel: string; address: string };
    portal: string;
    phone: string;
    email: string;
    /** What stands in a cell without an answer. */
    open: string;
    menu: string;
    addBelow: string;
  };
  check: {
    link: string;
    gaps: RegExp;
    toConfirm: RegExp;
    training: string;
    confirm: RegExp;
    confirmed: RegExp;
  };
  words: {
    link: string;
    into: string;
    /** The name of the field for the team that was typed. */
    team: string;
    all: string;
    done: string;
  };
  download: { title: string; language: string; save: string; close: string };
}

/** What stands in a file in one language, for what the tour has typed. */
export interface Paper {
  /** Its name in the lists of languages. */
  name: string;
  /** How its files end. */
  ending: string;
  /** What the team that was typed is called in it. */
  team: string;
  draft: RegExp;
  /** Behind an answer that nobody has confirmed. */
  mark: string;
  teams: string;
  tier2: readonly string[];
  /** A row of which only the proposed answers are left. */
  tier3: readonly string[];
  duties: string;
  duty: string;
  raci: string;
  activity: readonly string[];
  intake: string;
  portal: readonly string[];
  email: readonly string[];
  /** A section of the chapter that was confirmed. */
  agenda: string;
}

/** What is typed alike in every language. */
export const typed = {
  people: '12',
  portal: 'https://help.calderwick.example',
  email: 'help@calderwick.example',
} as const;

const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string) =>
  `${count} ${plural.select(count) === 'one' ? one : other}`;

/** What the planner says where a plan begins: the ten questions, other ways to start, and the chapters. */
export const beginning = {
  overview: {
    start: 'Other ways to start',
    blank: 'Start with a blank plan',
    blankNote: 'You answer everything yourself. The guide suggests entries for the lists.',
    example: 'Start from a worked example',
    exampleNote:
      'You get the choices from a finished plan, marked until you confirm them. Names, phone numbers, places and dates are yours to fill in.',
    examples: {
      small: 'About 250 users: two people in IT and a partner',
      medium: 'About 5,000 users: three tiers, co-managed',
      large: 'About 40,000 users: outsourced tier 1, 24 hours, three regions',
    },
    /** Leads to the page on which a finished plan can be read. */
    read: 'Read it first',
    openFile: 'Open a plan file',
    openFileNote: 'A Markdown file that you downloaded here. Every answer comes back.',
  },

  /** The ten questions that a first draft is made from. */
  ten: {
    title: 'A first draft in ten answers',
    lead: 'This takes about four minutes, by our estimate. The planner proposes the rest from your answers and marks what it proposed. Skip what you don’t know yet.',
    groups: {
      organisation: { title: 'Your organisation', note: '' },
      help: { title: 'Who helps', note: 'You can change every team later.' },
      dates: { title: 'When', note: 'The planner works out other dates from these.' },
    },
    questions: {
      organisation: 'Organisation',
      owner: 'Plan owner',
      users: 'Users',
      product: 'Devices managed by',
      platforms: 'Platforms',
      shape: 'Which of these is closest to you?',
      hours: 'When is help available?',
      languages: 'Support languages',
      pilotStart: 'Pilot start',
      firstWave: 'First production day',
    },
    shapes: {
      few: 'The same people help users and change settings',
      desk: 'Tier 1 answers, tiers 2 and 3 find the fix',
      partner: 'The partner is tier 3',
      outsourced: 'A supplier is tier 1',
    },
    keys: 'Press 1 to 4 or use the arrow keys.',
    moreLanguages: 'More languages',
    devices: (devices: string) => `Devices: ${devices} (proposed)`,
    answered: (count: number) => `${count} of 10 answered`,
    proposed: (proposed: number, answers: number) =>
      answers === 0
        ? `The planner can propose ${counted(proposed, 'answer', 'answers')} so far.`
        : `${counted(proposed, 'answer', 'answers')} proposed from ${answers === 10 ? 'these ten' : `${answers} of 10`}.`,
    then: 'You confirm them chapter by chapter.',
    make: 'Make my draft',
    made: (proposed: number, open: number) =>
      `${counted(proposed, 'answer', 'answers')} proposed. Read and confirm them chapter by chapter. The plan marks ${counted(open, 'gap', 'gaps')} that only you can fill.`,
    back: 'Back',
    next: (group: string) => `Next: ${group}`,
    soFar: (from: number, to: number) => (from === to ? `${from}` : `${from} to ${to}`),
    change: 'Change',
    sheet: 'See the plan',
  },
};

export type BeginningMessages = typeof beginning;

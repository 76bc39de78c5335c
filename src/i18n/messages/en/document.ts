const plural = new Intl.PluralRules('en');
const counted = (count: number, shown: string, one: string, other: string) =>
  `${shown} ${plural.select(count) === 'one' ? one : other}`;

/** A number as it counts and as it is written. */
interface Count {
  count: number;
  shown: string;
}

/** The sentences of the finished plan. Parts of type `Part` are pieces of the document that a sentence is built around. */
export const document = {
  /** Stands before the name of the organisation. */
  title: 'Intune support plan: ',
  /** File name before the organisation, in Latin letters without spaces. */
  fileName: 'support-plan',
  /** Between a label and its value. */
  colon: ': ',
  /** Between two sentences of a paragraph. */
  sentenceGap: ' ',
  /** Between the items of a list in a table cell or after a label. */
  separator: ', ',
  /** Stands for an answer that is missing. */
  gap: 'not filled in yet',
  /** Stands for an answer that is not needed. */
  none: '–',
  version: <Part>(version: Part) => ['Version ', version],
  owner: <Part>(name: Part) => ['Owner: ', name],
  ownerWithRole: <Part>(name: Part, role: Part) => ['Owner: ', name, ', ', role],
  /** Weekdays from one to another. */
  daySpan: (first: string, last: string) => `${first}–${last}`,
  /** A time of day with its zone. */
  timeInZone: <Part>(time: Part, zone: Part) => [time, ' (', zone, ')'],
  hours: <Part>(days: Part, from: Part, until: Part, zone: Part) => [
    days,
    ', ',
    from,
    '–',
    until,
    ' (',
    zone,
    ')',
  ],
  /** "Tier 2: Workplace support", as a heading. */
  tierHeading: <Part>(tier: Part, team: Part) => [tier, ': ', team],

  summary: {
    heading: 'Summary',
    organisation: (organisation: string, product: string) =>
      `This plan says who supports the rollout of Microsoft Intune at ${organisation}, and how. Product: ${product}.`,
    product: (product: string) =>
      `This plan says who supports the rollout of Microsoft Intune, and how. Product: ${product}.`,
    size: (users: Count, devices: Count) =>
      `It covers ${counted(users.count, users.shown, 'user', 'users')} and ${counted(devices.count, devices.shown, 'device', 'devices')}.`,
    users: (users: Count) => `It covers ${counted(users.count, users.shown, 'user', 'users')}.`,
    platforms: (platforms: string) => `Platforms: ${platforms}.`,
    pilot: (date: string) => `The pilot starts on ${date}.`,
    firstWave: (date: string) => `The first production phase starts on ${date}.`,
    end: (date: string) => `The rollout ends on ${date}.`,
    tiers: (tiers: string) => `Support is given by ${tiers.toLowerCase()}.`,
    people: (people: Count) =>
      `${counted(people.count, people.shown, 'person works', 'people work')} in support.`,
    languages: (languages: string) => `Users are helped in ${languages}.`,
    steps: (steps: Count) =>
      `A case goes from report to resolution in ${counted(steps.count, steps.shown, 'step', 'steps')}.`,
    contact: (party: string) => `Contact with the user until the case is closed: ${party}.`,
    meetings: (meetings: string) => `Meetings on issues and trends: ${meetings}.`,
    training: (sessions: Count, people: Count) =>
      `${counted(sessions.count, sessions.shown, 'training session prepares', 'training sessions prepare')} ${counted(people.count, people.shown, 'supporter', 'supporters')}.`,
    agenda: (length: string) => `The agenda takes ${length}.`,
    pilotSeats: (seats: Count) =>
      `${counted(seats.count, seats.shown, 'supporter takes', 'supporters take')} part in the pilot.`,
    complete: 'Every question is answered.',
    open: (gaps: Count) =>
      `${counted(gaps.count, gaps.shown, 'point is', 'points are')} still open and listed at the end.`,
  },

  scope: {
    point: 'Point',
    answer: 'Answer',
    milestone: 'Milestone',
    date: 'Date',
  },

  teams: {
    raciNote:
      'Responsible does the work. Accountable answers for the result; there is exactly one. Consulted is asked before. Informed is kept up to date.',
  },

  process: {
    passes: <Part>(to: Part) => ['Passes to: ', to],
    limit: <Part>(limit: Part) => ['Time limit: ', limit],
    noBridge: 'There is no joint bridge call in the first production phases.',
    when: 'When',
    /** How often, on which days, at what time. */
    rhythm: <Part>(parts: readonly Part[]) =>
      parts.flatMap((part, index) => (index ? [', ', part] : [part])),
    /** The zone of all times of the chapter. */
    inZone: <Part>(zone: Part) => ['Times are in this time zone: ', zone, '.'],
    diagram: 'Escalation path',
    reports: 'reports',
    escalates: 'escalates',
    fix: 'fix',
  },

  training: {
    fromStart: 'Start times count from the beginning of the session, at 00:00.',
    fromSessions: 'Start times are those of the sessions.',
    total: 'Total',
    time: 'Time',
  },

  involvement: {
    task: <Part>(step: Part, owner: Part, due: Part) => [
      step,
      '. Owner: ',
      owner,
      '. By: ',
      due,
      '.',
    ],
  },

  open: {
    heading: 'Still open',
    intro: 'These answers are missing. The names are those of the chapter and the question.',
    none: 'Nothing is open: every question is answered.',
    /** Where a gap is: chapter, the entry of a list, question. */
    path: <Part>(parts: readonly Part[]) =>
      parts.flatMap((part, index) => (index ? [' › ', part] : [part])),
    entry: (list: string, place: string) => `${list}, no. ${place}`,
  },
};

export type DocumentMessages = typeof document;

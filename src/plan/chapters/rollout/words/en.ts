import type { SharedSet } from '../../../catalogue/sets';
import { type Count, pluralIn } from '../../../../i18n/forms/plural';
import type { WordsFor } from '../../../words/chapterWords';
import type { Limits } from './limits';
import type { rollout } from '../questions';

const choose = pluralIn('en');

/** Criteria with their number. */
const limits: Limits = {
  enrolled: (people) => [
    'At least ',
    people,
    ' of every 100 invited users in the previous phase have enrolled.',
  ],
  contacts: (people) => [
    'At most ',
    people,
    ' of every 100 enrolled users contacted support in the past week.',
  ],
  firstLine: (people) => [
    'Tier 1 helped at least ',
    people,
    ' of every 100 users who asked, without escalating.',
  ],
  noArticle: (people, count) => [
    'In the past week, at most ',
    people,
    ` ${choose(count, 'user', 'users')} asked about an issue that has no knowledge article.`,
  ],
  waiting: (people, count) => [
    'At most ',
    people,
    ` ${choose(count, 'user has', 'users have')} been waiting longer than agreed for a fix.`,
  ],
  stopped: (people, count) => [
    'At most ',
    people,
    ` ${choose(count, 'user who has', 'users who have')} enrolled can’t work.`,
  ],
  untrained: (people, count) => [
    'At most ',
    people,
    ` of the support staff on shift ${choose(count, 'has', 'have')} not been trained.`,
  ],
};

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Rollout',
    lead: 'Who enrols when, what users are told, how many contacts to expect, and who can stop a phase.',
  },

  groups: {
    phases: 'Phases',
    load: 'Expected contacts',
    messages: 'Messages to users',
    gate: 'Go or no-go',
    care: 'Early-life support (hypercare)',
    stop: 'Pausing and rolling back',
  },

  questions: {
    phases: {
      label: 'Phases',
      help: 'The pilot first, then one entry for each group that enrols together.',
      why: 'The service desk can only plan its shifts if it knows how many users enrol, and when.',
    },
    phase: {
      label: 'Phase',
      help: 'The name that everybody uses for it.',
      example: 'Phase 2',
    },
    group: {
      label: 'Who enrols',
      help: 'Departments, sites or volunteers. Microsoft advises against executives and VIPs in the pilot.',
      example: 'Sales and marketing',
    },
    phaseStart: {
      label: 'Start',
      help: 'The first day on which this group enrols. Choose one with support on that day and the next.',
    },
    phaseUsers: {
      label: 'Users',
      help: 'How many users enrol. Count each user in one phase only.',
    },
    phasePlatforms: {
      label: 'Platforms',
      help: 'One platform at a time means that support has only one to deal with.',
    },
    phasePlaces: { label: 'Places', help: 'Leave this empty if the phase covers all of them.' },
    contactRate: {
      label: 'Contacts per 100 users',
      help: 'How many of every 100 users contact support in the week after they enrol. Begin with an assumption, then use the figure from your pilot.',
      why: 'The plan works out the expected contacts for each phase from this. Nobody publishes such a figure, so your pilot is the only source.',
    },
    capacity: {
      label: 'Extra users helped a week',
      help: 'How many users tier 1 can help in a week on top of its usual work.',
    },
    countDays: {
      label: 'Working days to wait',
      help: 'How many working days after the start of a phase its contacts are counted.',
    },
    countBy: {
      label: 'Counts the contacts',
      help: 'Who compares the tickets with the assumption and corrects it.',
    },
    messages: {
      label: 'Messages',
      help: 'What users and support staff are told around each phase.',
      why: 'Every question that a message answers is one that nobody has to ask the service desk.',
    },
    message: { label: 'Message', help: 'What it is about.' },
    sent: { label: 'Sent', help: 'Counted from the start of each phase.' },
    to: { label: 'Goes to', help: 'Support staff should get it no later than users do.' },
    via: {
      label: 'Channel',
      help: 'Where people can read it, even before their device is enrolled.',
    },
    sender: { label: 'Sent by', help: 'Who writes the message and sends it.' },
    checks: {
      label: 'Support checks',
      help: 'What the support team checks in the message before it goes out.',
    },
    criteria: {
      label: 'Criteria',
      help: 'What has to be true before a phase starts, and before early-life support ends.',
      why: 'On the day itself, everybody wants to go ahead. A number that was agreed in advance makes it easier to say no.',
    },
    gate: { label: 'Decides on', help: 'What this criterion is for.' },
    measure: { label: 'Criterion', help: 'Every criterion counts people.' },
    threshold: {
      label: 'Limit',
      help: 'A number of people, or of every 100 people where the criterion says so.',
    },
    reporter: { label: 'Reported by', help: 'Who has the figure ready for the decision.' },
    decides: {
      label: 'Decides go or no-go',
      help: 'Who says go or no-go, after consulting support.',
      why: 'If nobody is named, a phase starts simply because its date has come.',
    },
    decideDays: {
      label: 'Working days before start',
      help: 'How many working days before each phase the decision is made.',
    },
    careDays: {
      label: 'Working days after last start',
      help: 'Early-life support begins on the first production day and lasts until this many working days after the last phase starts.',
    },
    careTeam: {
      label: 'Early-life support team',
      help: 'Who gives the extra help in these weeks.',
    },
    careExtra: { label: 'Extra help', help: 'What support does now, but not afterwards.' },
    careAccepts: {
      label: 'Takes over afterwards',
      help: 'Who agrees that the criteria are met, and takes over with normal support.',
    },
    mayPause: {
      label: 'May pause the rollout',
      help: 'Each of them may do so alone, without asking anybody else.',
      why: 'The first people to see that a phase is going wrong shouldn’t have to look for somebody who may stop it.',
    },
    mayRollBack: {
      label: 'May roll back',
      help: 'Who may undo a phase, or a part of it.',
    },
    rollBack: {
      label: 'Rolling back means',
      help: 'Exactly what is undone, so that nobody has to decide it in a hurry.',
    },
  },

  choices: {
    message: {
      kickoff: 'What is changing, and why',
      prepare: 'How to prepare',
      enrol: 'Enrol now',
      remind: 'Reminder',
      after: 'After enrolment',
      pause: 'The rollout is paused',
    },
    sent: {
      threeWeeks: 'Three weeks before',
      twoWeeks: 'Two weeks before',
      oneWeek: 'One week before',
      dayBefore: 'The day before',
      sameDay: 'On the first day',
      weekAfter: 'One week after',
      atOnce: 'As soon as it happens',
    },
    reader: {
      phase: 'Users in the phase',
      all: 'All users',
      managers: 'Managers',
      support: 'Support staff',
    },
    via: {
      email: 'Email',
      chat: 'Chat',
      intranet: 'Intranet',
      text: 'Text message',
      managers: 'In person by managers',
      notice: 'Notice on site',
    },
    messageCheck: {
      contact: 'Contact and hours',
      steps: 'Same steps as in the article',
      dates: 'Dates when support is available',
      privacy: 'What we can see on personal phones',
      questions: 'Answers to questions from the last phase',
      todo: 'What to do in the meantime',
    },
    gate: { go: 'Start of a phase', exit: 'End of early-life support' },
    gateMeasure: {
      enrolled: 'Enrolled, of 100 invited (at least)',
      contacts: 'Contacts in the past week, of 100 enrolled (at most)',
      firstLine: 'Helped by tier 1 alone, of 100 who asked (at least)',
      noArticle: 'Asked about an issue without an article (at most)',
      waiting: 'Waiting longer than agreed for a fix (at most)',
      stopped: 'Unable to work since enrolling (at most)',
      untrained: 'Support staff on shift without training (at most)',
    },
    careExtra: {
      bridge: 'Joint call in the first phases',
      daily: 'A daily stand-up',
      onSite: 'Somebody on site when users enrol',
      shift: 'More people on shift in the first week of a phase',
      direct: 'A direct line from tier 1 to tier 3',
    },
    rollBack: {
      close: 'Nobody else in the phase can enrol',
      unassign: 'The policy or app at fault is unassigned',
      workload: 'The co-management workload moves back to Configuration Manager',
      retire: 'Devices are retired, each with its own approval',
      keep: 'Devices that have enrolled stay enrolled until the cause is known',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      phases: (phases: Count) =>
        `Users enrol in ${phases.shown} ${choose(phases.count, 'phase', 'phases')}, including the pilot.`,
      largest: (phases: Count, users: Count) =>
        `Users enrol in ${phases.shown} ${choose(phases.count, 'phase', 'phases')}, including the pilot. ${choose(phases.count, 'It has', 'No phase has more than')} ${users.shown} ${choose(users.count, 'user', 'users')}.`,
    },
    /** What the drawing of all dates says. */
    drawn: {
      timeline: 'Timeline of the rollout',
      when: 'When',
      what: 'What',
      /** Two days; the month or the year that both share is said once. */
      between: (from: string, until: string) =>
        `${from}\n${until}`.replace(/((?: \S+)*)\n(.*)\1$/, ' to $2$1'),
      training: (sessions: Count) =>
        `Training (${sessions.shown} ${choose(sessions.count, 'session', 'sessions')})`,
      care: 'Early-life support',
      signed: 'Plan signed',
      gate: 'Go or no-go decision',
    },
    decision: 'Go or no-go on',
    contacts: 'Expected contacts, week 1',
    everyPhase: <Part>(platforms: Part) => [
      'Every phase covers the same platforms: ',
      platforms,
      '.',
    ],
    assumed: <Part>(rate: Part) => [
      'We assume that ',
      rate,
      ' of every 100 users contact support in the week after they enrol. Nobody publishes such a figure, so the expected contacts are an assumption until those from the pilot have been counted. They are worked out as if everybody in a phase enrolled in its first week.',
    ],
    capacity: <Part>(users: Part, count: number) => [
      'On top of its usual work, tier 1 can help ',
      users,
      ` more ${choose(count, 'user', 'users')} a week.`,
    ],
    counted: <Part>(party: Part, days: Count) => [
      party,
      `, ${days.shown} working ${choose(days.count, 'day', 'days')} after each phase starts; the figure then replaces the assumption`,
    ],
    decided: <Part>(party: Part, days: Count) => [
      party,
      `, ${days.shown} working ${choose(days.count, 'day', 'days')} before each phase starts`,
    ],
    goWhen: 'A phase starts when',
    exitWhen: 'Early-life support ends when',
    careBetween: (from: string, until: string, days: Count) =>
      `Early-life support runs from ${from} to ${until}, which is ${days.shown} working ${choose(days.count, 'day', 'days')} after the last phase starts.`,
    careAfter: (days: Count) =>
      `Early-life support ends ${days.shown} working ${choose(days.count, 'day', 'days')} after the last phase starts.`,
    careGoesOn:
      'If any of the criteria below hasn’t been met by then, it continues until all of them are.',
    limits,
    /** The same criteria where the number is none at all. */
    none: {
      enrolled: 'It doesn’t matter how many users in the previous phase have enrolled.',
      contacts: 'Nobody contacted support in the past week.',
      firstLine: 'Tier 1 may escalate everything.',
      noArticle: 'Every issue from the past week has a knowledge article.',
      waiting: 'Nobody has been waiting longer than agreed for a fix.',
      stopped: 'Everybody who has enrolled can work.',
      untrained: 'Everybody on shift in support has been trained.',
    },
    /** In place of columns in which all are the same. */
    sameReporter: <Part>(party: Part) => ['All of these are reported by ', party, '.'],
    sameSender: <Part>(party: Part) => ['All messages are sent by ', party, '.'],
  },
} satisfies WordsFor<typeof rollout, SharedSet>;

export type RolloutWords = typeof words;

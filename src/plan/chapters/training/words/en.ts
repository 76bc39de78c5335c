import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { training } from '../questions';
import { type Count, pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('en');

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Training',
    lead: 'Who learns what, when, from whom, and how you know that it worked.',
  },

  groups: {
    approach: 'Approach',
    audiences: 'Who learns what',
    agenda: 'Agenda',
    sessions: 'Sessions',
    practice: 'Labs and materials',
    proof: 'Checking that it worked',
  },

  questions: {
    model: {
      label: 'Way of training',
      help: 'Train the trainer takes two rounds; direct takes one, but needs the endpoint team every time.',
      why: 'With two rounds, the first has to end early enough for the second.',
    },
    trainers: {
      label: 'Trainers',
      help: 'Names.',
      example: 'S. Bakker and the leads of tiers 1 and 2',
    },
    audiences: {
      label: 'Audiences',
      help: 'One entry for each group that learns the same.',
      why: 'Training has to fit the tier: who only needs the runbook is lost in policy design.',
    },
    audience: { label: 'Audience', help: 'The tier or team that learns.' },
    audienceSize: { label: 'People to train', help: 'How many have to be trained.' },
    depth: { label: 'Level to reach', help: 'As far as the tier has to go, and no further.' },
    mustDo: {
      label: 'Must be able to',
      help: 'What they can do afterwards, as something you can watch.',
      example: 'Guide a user through enrolment on the phone',
    },
    agenda: {
      label: 'Agenda items',
      help: 'The same agenda for every session. 2 to 3 hours is Microsoft’s guidance.',
      why: 'Start times are worked out from the lengths, so they always add up.',
    },
    item: { label: 'Item', help: 'What this part of the session is about.' },
    ownItem: {
      label: 'Name of the item',
      help: 'A few words, as on a slide.',
      example: 'Tour of the ticket form',
    },
    minutes: { label: 'Length', help: 'Questions during this part included.' },
    form: { label: 'Form', help: 'Labs teach most: give them the most time.' },
    sessions: { label: 'Sessions', help: 'One entry for each date.' },
    session: {
      label: 'Session',
      help: 'A name that tells sessions apart.',
      example: 'Service desk, group A',
    },
    sessionFor: { label: 'For', help: 'Who is invited.' },
    sessionDate: { label: 'Date', help: 'Before the first production phase starts.' },
    start: { label: 'Starts at', help: 'The end follows from the agenda.' },
    sessionZone: { label: 'Time zone', help: 'The zone of the people who attend.' },
    format: { label: 'Format', help: 'Labs with devices work best in one room.' },
    place: { label: 'Place or link', help: 'A room or a link.', example: 'Room 2.14' },
    trainer: { label: 'Trainer', help: 'Who gives this session.', example: 'S. Bakker' },
    sessionLanguage: { label: 'Language', help: 'The language that is spoken.' },
    labs: {
      label: 'Labs',
      help: 'What everybody does with their own hands. Enrolling a device of every platform comes first.',
      why: 'Who has enrolled a phone can guide others through it. Who has only seen slides cannot.',
    },
    ownLabs: {
      label: 'Other labs',
      help: 'Anything the list does not have.',
      example: 'Print from a managed phone',
    },
    materials: { label: 'Materials', help: 'What has to be ready before the first session.' },
    materialsPlace: {
      label: 'Where the materials are kept',
      help: 'Where every supporter can open them.',
      example: 'Teams, channel “Intune training”, Files',
    },
    checks: { label: 'How you check that it worked', help: 'How you find out before users do.' },
    refresh: { label: 'Refresher every', help: 'Counted from the first session.' },
  },

  choices: {
    trainingModel: {
      trainTheTrainer: 'Train the trainer (tier 3 trains the leads, the leads train their teams)',
      direct: 'Direct training (tier 3 trains everybody)',
      mixed: 'Mixed (the leads train tier 1, tier 3 trains the rest)',
    },
    depth: {
      aware: 'Knows what changes and whom to ask',
      runbook: 'Solves known issues by the runbook',
      investigate: 'Reads logs and finds what differs from a working device',
      engineer: 'Changes settings and finds root causes',
    },
    agendaItem: {
      planReview: 'Review of the support plan',
      intuneOverview: 'Overview of Intune',
      troubleshooting: 'Troubleshooting common issues',
      tools: 'Tools and resources',
      questions: 'Questions and answers',
      break: 'Break',
      labs: 'Labs',
      own: 'Something else',
    },
    form: {
      lecture: 'Lecture',
      demo: 'Demonstration',
      lab: 'Lab',
      discussion: 'Discussion',
    },
    sessionFormat: { onSite: 'On site', online: 'Online', hybrid: 'Hybrid' },
    lab: {
      enrolWindows: 'Enrol a Windows device',
      enrolMacos: 'Enrol a Mac',
      enrolIos: 'Enrol an iPhone or iPad',
      enrolAndroid: 'Enrol an Android device',
      findUser: 'Find a user and device in Troubleshooting + support',
      readCompliance: 'Find out why a device is not compliant',
      collectDiagnostics: 'Collect diagnostics from a Windows device',
      portalLogs: 'Send logs from Company Portal and note the incident ID',
      lostDevice: 'Lock a lost device, then decide on retire or wipe',
      recoveryKey: 'Give out a BitLocker recovery key after an identity check',
      remoteHelp: 'Help a user with Remote Help',
      writeHandover: 'Write a hand-over that needs no call back',
    },
    material: {
      supportPlan: 'This support plan',
      slides: 'Slides',
      labGuide: 'Lab guide',
      runbook: 'Runbook of common issues',
      articles: 'Knowledge articles',
      testAccounts: 'Test accounts',
      testDevices: 'Test devices',
      recording: 'Recording of the session',
    },
    check: {
      labDone: 'Each person finishes the labs',
      quiz: 'A short quiz',
      shadowing: 'Sitting in on real cases',
      caseReview: 'A review of the first cases each person handles',
      escalationWatch: 'Watching what is escalated and why',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      training: (sessions: Count, people: Count) =>
        `${sessions.shown} ${choose(sessions.count, 'training session prepares', 'training sessions prepare')} ${people.shown} ${choose(people.count, 'supporter', 'supporters')}.`,
      agenda: (length: string) => `The agenda takes ${length}.`,
    },
    fromStart: 'Start times count from the beginning of the session, at 00:00.',
    fromSessions: 'Start times are those of the sessions.',
    total: 'Total',
    time: 'Time',
  },

  /** What the check finds, and why it matters. */
  findings: {
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
  },
} satisfies WordsFor<typeof training, SharedSet>;

export type TrainingWords = typeof words;

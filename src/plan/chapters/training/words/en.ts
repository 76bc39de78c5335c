import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { training } from '../questions';
import { type Count, pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('en');

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Training',
    lead: 'Who learns what, when and from whom, and how you check the results.',
  },

  groups: {
    approach: 'Approach',
    audiences: 'Who learns what',
    agenda: 'Agenda',
    sessions: 'Sessions',
    practice: 'Labs and materials',
    proof: 'Checking the results',
  },

  questions: {
    model: {
      label: 'Training model',
      help: '“Train the trainer” takes two rounds. Direct training takes one, but the endpoint team has to teach every session.',
      why: 'Two rounds take longer, because the trainers have to learn and prepare before they can teach.',
    },
    trainers: {
      label: 'Trainers',
      help: 'Who teaches, by name or by role.',
      example: 'Sam Wells and the leads of tiers 1 and 2',
    },
    audiences: {
      label: 'Audiences',
      help: 'One entry for each group that learns the same things.',
      why: 'Match training to the tier, because people who only need the knowledge articles get lost in a session on policy design.',
    },
    audience: { label: 'Audience', help: 'The tier or team that you train.' },
    audienceSize: { label: 'People to train', help: 'How many people need the training.' },
    depth: { label: 'Target level', help: 'As much as their work requires, and no more.' },
    mustDo: {
      label: 'Must be able to',
      help: 'A task that you can watch them do afterwards.',
      example: 'Guide a user through enrolment by phone',
    },
    agenda: {
      label: 'Agenda items',
      help: 'An item is for everybody unless you say who it is for. Microsoft’s older guidance recommends 2 to 3 hours.',
      why: 'The planner works out the start times from the lengths, so they always add up.',
    },
    item: { label: 'Item', help: 'What this part of the session is about.' },
    ownItem: {
      label: 'Name of the item',
      help: 'A few words, as they would appear on a slide.',
      example: 'Tour of the ticket form',
    },
    minutes: { label: 'Length', help: 'How long this part takes, including questions.' },
    form: { label: 'Method', help: 'People learn most in labs, so give labs the most time.' },
    itemFor: { label: 'Who it’s for', help: 'Leave this empty if everybody attends this part.' },
    sessions: { label: 'Sessions', help: 'One entry for each date.' },
    session: {
      label: 'Session',
      help: 'A name by which you can tell sessions apart.',
      example: 'Service desk, group A',
    },
    sessionFor: { label: 'Who attends', help: 'The tiers and teams that you invite.' },
    sessionDate: {
      label: 'Date',
      help: 'Choose a day before these people take their first call, which for some is in the pilot.',
    },
    start: { label: 'Starts at', help: 'The planner works out the end from the agenda.' },
    sessionZone: { label: 'Time zone', help: 'The time zone of the people who attend.' },
    format: { label: 'Format', help: 'Labs with devices work best if everybody is in one room.' },
    place: {
      label: 'Place or link',
      help: 'The room, or the link for joining online.',
      example: 'Room 2.14',
    },
    trainer: { label: 'Trainer', help: 'Who teaches this session.', example: 'Sam Wells' },
    sessionLanguage: { label: 'Language', help: 'The language in which the trainer teaches.' },
    labs: {
      label: 'Labs',
      help: 'Tasks that everybody tries out themselves. Begin by enrolling a device on every platform.',
      why: 'Anyone who has enrolled a phone can talk a caller through it. Someone who has only seen slides can’t.',
    },
    ownLabs: {
      label: 'Other labs',
      help: 'Anything that isn’t in the list.',
      example: 'Print from a managed phone',
    },
    materials: { label: 'Materials', help: 'What has to be ready before the first session.' },
    materialsPlace: {
      label: 'Where materials are kept',
      help: 'A place where all support staff can open them.',
      example: 'Teams, channel “Intune training”, Files',
    },
    checks: {
      label: 'Checks after training',
      help: 'How you find gaps in knowledge before users do.',
    },
    refresh: { label: 'Refresher every', help: 'Counted from the first session.' },
  },

  choices: {
    trainingModel: {
      trainTheTrainer: 'Train the trainer (tier 3 trains the leads, who train their teams)',
      direct: 'Direct training (tier 3 trains everybody)',
      mixed: 'Mixed (the leads train tier 1, tier 3 trains the rest)',
    },
    depth: {
      aware: 'Knows what is changing and who to ask',
      runbook: 'Solves known issues with knowledge articles',
      investigate: 'Reads logs and compares a faulty device with a working one',
      engineer: 'Changes settings and finds root causes',
    },
    agendaItem: {
      planReview: 'Review of the support plan',
      intuneOverview: 'Overview of Intune',
      sides: 'Configuration Manager or Intune: which does what',
      troubleshooting: 'Troubleshooting common issues',
      logs: 'Reading logs and comparing devices',
      cases: 'Review of two difficult tickets',
      vendorCase: 'Opening a case with Microsoft',
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
      lostDevice: 'Lock a lost device, then decide whether to retire or wipe it',
      recoveryKey: 'Give out a BitLocker recovery key after an identity check',
      remoteHelp: 'Help a user with Remote Help',
      writeHandover: 'Write an escalation note that leaves no open questions',
    },
    material: {
      supportPlan: 'This support plan',
      slides: 'Slides',
      labGuide: 'Lab guide',
      runbook: 'Runbook (the set of articles on common issues)',
      articles: 'Knowledge articles',
      testAccounts: 'Test accounts',
      testDevices: 'Test devices',
      recording: 'Recording of the session',
    },
    check: {
      labDone: 'Labs completed by everybody',
      quiz: 'A short quiz',
      shadowing: 'Sitting in on real calls',
      caseReview: 'A review of the first tickets that each person handles',
      escalationWatch: 'Watching what people escalate and why',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      training: (sessions: Count, people: Count, length: string) =>
        `Training for ${people.shown} ${choose(people.count, 'person', 'people')} in support takes place in ${sessions.shown} ${choose(sessions.count, 'session', 'sessions')}${length && ` of ${length}`}.`,
      /** How long sessions of different lengths take. */
      between: (shortest: string, longest: string) => `between ${shortest} and ${longest}`,
    },
    fromStart: 'Start times are counted from the beginning of each session (00:00).',
    fromSessions: 'All sessions start at the same time of day, so these are clock times.',
    fromEach:
      'For each audience, all sessions start at the same time of day, so these are clock times.',
    /** Says how to read the columns, then what the times in them are. */
    attends: (times: string) =>
      `The columns for the audiences show when each item starts; a dash means that the item isn’t for that audience. ${times}`,
    total: 'Total',
    time: 'Time',
    /** In place of a column in which all are the same. */
    sameFor: <Part>(party: Part) => ['These sessions are all for ', party, '.'],
    sameTime: <Part>(time: Part) => ['The time is always ', time, '.'],
    sameFormat: <Part>(format: Part) => ['Each one is ', format, '.'],
    sameTrainer: <Part>(trainer: Part) => ['Trainer of all these sessions: ', trainer, '.'],
    sameLanguage: <Part>(language: Part) => ['All sessions are in ', language, '.'],
    /** Between the times at which a session begins and ends. */
    until: '–',
  },
} satisfies WordsFor<typeof training, SharedSet>;

export type TrainingWords = typeof words;

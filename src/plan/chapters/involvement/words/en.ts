import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { involvement } from '../questions';

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Early involvement',
    lead: 'What the support team does before the first user needs help.',
  },

  groups: { steps: 'Steps', pilot: 'Taking part in the pilot', feedback: 'Feedback' },

  questions: {
    involvement: {
      label: 'Steps',
      help: 'What support staff take part in, each step with an owner and a date.',
      why: 'If support staff join only on the first morning of the rollout, they learn from complaints.',
    },
    step: { label: 'Step', help: 'Something that support staff do themselves.' },
    ownStep: {
      label: 'Step in your own words',
      help: 'Describe it in one sentence.',
      example: 'Visit the pilot site for one morning',
    },
    phase: { label: 'Phase', help: 'The phase in which they do it.' },
    owner: { label: 'Owner', help: 'One person, by name.', example: 'Tom Lee' },
    due: { label: 'Due', help: 'The day by which it has to be done.' },
    pilotSeats: {
      label: 'Support staff in the pilot',
      help: 'How many of them are pilot users themselves.',
    },
    ownDevices: {
      label: 'Enrolment tried out on',
      help: 'Platforms on which support staff have enrolled a device themselves.',
    },
    feedbackChannels: {
      label: 'Feedback channels',
      help: 'How support staff report what users ask and what goes wrong.',
    },
    feedbackPlace: {
      label: 'Place for feedback',
      help: 'The link or name of the channel, survey or tag.',
      example: 'Teams channel “Intune pilot”',
    },
    feedbackFrequency: {
      label: 'Feedback reviewed',
      help: 'How often the rollout team and support go through it together.',
    },
  },

  choices: {
    phase: {
      planning: 'Planning',
      testing: 'Test phase',
      pilot: 'Pilot',
      firstWaves: 'First production phases',
      later: 'Later phases',
    },
    involvementActivity: {
      workshops: 'Join the planning workshops',
      reviewPlan: 'Review this support plan',
      enrolOwn: 'Enrol a device on every platform yourselves',
      joinPilot: 'Take part in the pilot as a separate group',
      testScenarios: 'Run the test scenarios as a user would',
      writeArticles: 'Write the first knowledge articles',
      dryRun: 'Take one ticket from report to fix as a dry run',
      reviewMessages: 'Check the messages to users before they go out',
      feedback: 'After each phase, report what users asked',
      bridge: 'Agree who takes part in the joint call',
      readiness: 'Say whether support is ready to start',
      own: 'Something else',
    },
    feedbackChannel: {
      teamsChannel: 'Teams channel',
      survey: 'Short survey',
      meeting: 'Trend meeting',
      caseTag: 'Tag on tickets',
      workshop: 'Review workshop',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {},
} satisfies WordsFor<typeof involvement, SharedSet>;

export type InvolvementWords = typeof words;

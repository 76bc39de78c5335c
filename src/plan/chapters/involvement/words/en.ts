import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { involvement } from '../questions';
import { type Count, pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('en');

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Early involvement',
    lead: 'What the support team does before the first user needs help.',
  },

  groups: { steps: 'Steps', pilot: 'Part in the pilot', feedback: 'Feedback' },

  questions: {
    involvement: {
      label: 'Steps',
      help: 'What supporters take part in, each with an owner and a day.',
      why: 'Who joins on the first morning of the rollout learns from complaints.',
    },
    step: { label: 'Step', help: 'Something supporters do themselves.' },
    ownStep: {
      label: 'The step in your words',
      help: 'One sentence.',
      example: 'Visit the pilot site for one morning',
    },
    phase: { label: 'Phase', help: 'The phase in which it takes place.' },
    owner: { label: 'Owner', help: 'One name.', example: 'T. Lin' },
    due: { label: 'By', help: 'The day on which it is done.' },
    pilotSeats: {
      label: 'Support staff in the pilot',
      help: 'How many supporters are pilot users themselves.',
    },
    ownDevices: {
      label: 'Platforms they enrol themselves',
      help: 'Platforms of which supporters enrol a device of their own.',
    },
    feedbackChannels: {
      label: 'How feedback is given',
      help: 'How supporters say what users ask and what goes wrong.',
    },
    feedbackPlace: {
      label: 'Where exactly',
      help: 'A link or a name.',
      example: 'Teams channel “Intune pilot”',
    },
    feedbackFrequency: {
      label: 'How often it is read together',
      help: 'Rollout team and support read it in one meeting.',
    },
  },

  choices: {
    phase: {
      planning: 'Planning',
      testing: 'Test',
      pilot: 'Pilot',
      firstWaves: 'First production phases',
      later: 'Later phases',
    },
    involvementActivity: {
      workshops: 'Join the planning workshops',
      reviewPlan: 'Review this support plan',
      enrolOwn: 'Enrol their own devices, one of every platform',
      joinPilot: 'Take part in the pilot as a pilot group',
      testScenarios: 'Run the test scenarios as a user would',
      writeArticles: 'Write the first knowledge articles',
      dryRun: 'Walk one case from report to fix as a dry run',
      reviewMessages: 'Check the messages to users before they go out',
      feedback: 'Report what users ask, after each phase',
      bridge: 'Agree who staffs the bridge call',
      readiness: 'Say whether support is ready to start',
      own: 'Something else',
    },
    feedbackChannel: {
      teamsChannel: 'Teams channel',
      survey: 'Short survey',
      meeting: 'Trend meeting',
      caseTag: 'Tag on cases',
      workshop: 'Review workshop',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      pilotSeats: (seats: Count) =>
        `${seats.shown} ${choose(seats.count, 'supporter takes', 'supporters take')} part in the pilot.`,
    },
    task: <Part>(step: Part, owner: Part, due: Part) => [
      step,
      '. Owner: ',
      owner,
      '. By: ',
      due,
      '.',
    ],
  },

  /** What the check finds, and why it matters. */
  findings: {
    stepTooLate: {
      title: (step: string) => `“${step}” is due after the first production phase starts.`,
      reason: 'Support would join too late for it to help.',
    },
    platformNotEnrolled: {
      title: (platforms: string) =>
        `Supporters do not enrol a device with ${platforms} themselves.`,
      reason: 'They will explain steps that they have never seen.',
    },
  },
} satisfies WordsFor<typeof involvement, SharedSet>;

export type InvolvementWords = typeof words;

import { choice, date, list, many, number, text } from '../../question';

const step = {
  step: choice('involvementActivity'),
  ownStep: text({ when: { question: 'step', is: ['own'] } }),
  phase: choice('phase'),
  owner: text(),
  due: date(),
};

export const involvement = {
  steps: {
    involvement: list(step, {
      max: 30,
      suggestion: [
        { step: 'workshops', phase: 'planning' },
        { step: 'reviewPlan', phase: 'planning' },
        { step: 'testScenarios', phase: 'testing' },
        { step: 'enrolOwn', phase: 'pilot' },
        { step: 'joinPilot', phase: 'pilot' },
        { step: 'writeArticles', phase: 'pilot' },
        { step: 'dryRun', phase: 'pilot' },
        { step: 'reviewMessages', phase: 'pilot' },
        { step: 'readiness', phase: 'pilot' },
        { step: 'bridge', phase: 'firstWaves' },
        { step: 'feedback', phase: 'firstWaves' },
      ],
    }),
  },
  pilot: {
    pilotSeats: number('people', { max: 100_000 }),
    ownDevices: many('platform'),
  },
  feedback: {
    feedbackChannels: many('feedbackChannel'),
    feedbackPlace: text({ optional: true }),
    feedbackFrequency: choice('frequency'),
  },
};

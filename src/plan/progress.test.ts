import { expect, test } from 'vitest';
import { progressIn } from './progress';
import { planWith } from './testing/planWith';

const people = { teams: { directory: [{ id: 'ann', person: 'Ann' }] } };

const steps = [
  { id: 'a', step: 'dryRun', phase: 'pilot', owner: 'ann', due: '2027-01-01' },
  { id: 'b', step: 'dryRun', phase: 'pilot', owner: null, due: null },
];

test('answers of the user, answers to confirm, gaps and what is left out are counted apart', () => {
  const plan = planWith({ ...people, involvement: { involvement: steps, pilotSeats: 4 } });
  const sources = {
    'involvement.pilotSeats': 'proposed',
    'involvement.involvement.a.owner': 'example',
  } as const;
  // Yours: six of the steps. Gaps: owner and day of the second step, own devices, channels of feedback.
  // Three answers of half a minute, one that is chosen, a number and a cell to confirm: 107 seconds.
  // Left: where feedback is read, and how often, of which nobody has begun to speak.
  expect(progressIn({ ...plan, sources }, ['involvement'])).toEqual({
    yours: 5,
    unconfirmed: 2,
    gaps: 4,
    left: 2,
    minutes: 2,
  });
});

test('details are a gap once the user has begun them, and not before', () => {
  const feedback = (answers: object) =>
    progressIn(planWith({ process: { articleAuthor: 'tier2', ...answers } }), ['process']);
  const before = feedback({});
  const begun = feedback({ articlePlace: 'Wiki', articleDays: 2 });
  // Of the articles, when they are written and who reviews them is open now as well; one essential fewer is.
  expect(begun.gaps - before.gaps).toBe(2 - 1);
});

test('a detail that is only proposed has begun nothing', () => {
  const plan = planWith({
    process: { articleAuthor: 'tier2', articlePlace: 'Wiki', articleDays: 2 },
  });
  const proposed = { ...plan, sources: { 'process.articleDays': 'proposed' } as const };
  expect(progressIn(plan, ['process']).gaps - progressIn(proposed, ['process']).gaps).toBe(2);
});

test('a list without entries is one gap, of which no more can be said', () => {
  expect(progressIn(planWith({}), ['involvement'])).toMatchObject({ gaps: 4, yours: 0 });
});

test('a finished plan has nothing left to do', () => {
  const done = planWith({
    ...people,
    involvement: {
      involvement: steps.slice(0, 1),
      pilotSeats: 4,
      ownDevices: ['ios'],
      feedbackChannels: ['survey'],
    },
  });
  expect(progressIn(done, ['involvement'])).toEqual({
    yours: 7,
    unconfirmed: 0,
    gaps: 0,
    left: 2,
    minutes: 0,
  });
});

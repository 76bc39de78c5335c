import { expect, test } from 'vitest';
import { askedIn, gapsIn, isBlank, statusOf } from './asking';
import { fieldAddress } from './questionRef';
import { planWith } from './testing/planWith';

const involvement = {
  involvement: [
    { id: 'a', step: 'own', ownStep: 'Quiz', phase: 'pilot', owner: 'Ann', due: '2027-01-01' },
    { id: 'b', step: 'dryRun', phase: 'pilot', owner: 'Ben', due: '2027-01-02' },
  ],
  pilotSeats: 4,
  ownDevices: ['ios'],
  feedbackChannels: ['survey'],
  feedbackPlace: '',
  feedbackFrequency: 'weekly',
};

test('a chapter has not begun, is under way, or is complete', () => {
  const status = (answers: object) =>
    statusOf(planWith({ involvement: { ...answers } }), 'involvement');
  expect(status({})).toBe('notStarted');
  expect(status({ pilotSeats: 'many' })).toBe('notStarted');
  expect(status({ pilotSeats: 4 })).toBe('inProgress');
  expect(status({ ...involvement, feedbackChannels: [] })).toBe('inProgress');
  expect(status({ ...involvement, feedbackFrequency: null })).toBe('complete');
  expect(status(involvement)).toBe('complete');
});

test('the questions of an entry follow its list; those that nobody asks are left out', () => {
  const asked = askedIn(planWith({ involvement }), 'involvement');
  expect(asked.slice(0, 10).map(({ ref }) => fieldAddress(ref))).toEqual([
    'involvement',
    'involvement.a.step',
    'involvement.a.ownStep',
    'involvement.a.phase',
    'involvement.a.owner',
    'involvement.a.due',
    'involvement.b.step',
    'involvement.b.phase',
    'involvement.b.owner',
    'involvement.b.due',
  ]);
});

test('a gap in an entry is counted from 1', () => {
  const steps = involvement.involvement.map((step) => ({ ...step, owner: '' }));
  expect(
    gapsIn(planWith({ involvement: { ...involvement, involvement: steps } }), 'involvement'),
  ).toEqual(
    ['a', 'b'].map((id, index) => ({
      chapter: 'involvement',
      question: 'owner',
      entry: { list: 'involvement', id, place: index + 1 },
    })),
  );
});

test('a plan is blank while no chapter has an answer', () => {
  expect(isBlank(planWith({}))).toBe(true);
  expect(isBlank(planWith({ involvement: { pilotSeats: 4 } }))).toBe(false);
});

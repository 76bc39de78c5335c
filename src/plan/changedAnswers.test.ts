import { expect, test } from 'vitest';
import { changedAnswers } from './changedAnswers';
import { planWith } from './testing/planWith';

const from = (kickoff: string | null, users: number | null = null) =>
  planWith({ scope: { kickoff, users } });

test.each([
  ['that move can be moved', from('2027-03-01'), from('2027-03-08'), true],
  ['that come can be, too', from(null), from('2027-03-08'), true],
  ['that go can’t', from('2027-03-01'), from(null), false],
  ['among other answers can’t', from('2027-03-01', 5), from('2027-03-08', 6), false],
])('days %s', (_, before, after, isDays) => {
  expect(changedAnswers(before, after).isDays).toBe(isDays);
});

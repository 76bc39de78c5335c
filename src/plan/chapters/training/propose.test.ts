import { describe, expect, test } from 'vitest';
import { drafted, loadProposer } from '../../proposing';
import { here, tenAnswers } from '../../testing/tenAnswers';

const propose = (await loadProposer('en'))(here);
const draft = (...answers: Parameters<typeof tenAnswers>) =>
  drafted(tenAnswers(...answers), propose).answers.training;

describe('a first tier that also investigates', () => {
  const { audiences, agenda } = draft('partner');
  const ofTier1 = agenda.filter(({ itemFor }) => itemFor.length === 0 || itemFor.includes('tier1'));

  test('learns to', () => {
    expect(audiences.map(({ audience, depth }) => [audience, depth])).toEqual([
      ['tier1', 'investigate'],
      ['tier3', 'engineer'],
    ]);
    expect(ofTier1.map(({ item }) => item)).toEqual([
      'planReview',
      'sides',
      'intuneOverview',
      'troubleshooting',
      'logs',
      'tools',
      'questions',
    ]);
  });

  test('does so in three hours', () => {
    expect(ofTier1.reduce((sum, { minutes }) => sum + Number(minutes), 0)).toBe(180);
  });
});

test('a first tier below one that investigates learns to use articles', () => {
  const { audiences, agenda } = draft('desk');
  expect(audiences.map(({ audience, depth }) => [audience, depth])).toEqual([
    ['tier1', 'runbook'],
    ['tier2', 'investigate'],
    ['tier3', 'engineer'],
  ]);
  expect(agenda.find(({ item }) => item === 'logs')?.itemFor).toEqual(['tier2']);
});

test.each([
  // Tier 1 has 3, 4, 10 and 17 people.
  [900, ['Tier 3', 'Tier 2', 'Tier 1']],
  [1_200, ['Tier 3', 'Tier 2', 'Tier 1, group 1', 'Tier 1, group 2']],
  [3_000, ['Tier 3', 'Tier 2', 'Tier 1, group 1', 'Tier 1, group 2']],
  [5_000, ['Tier 3', 'Tier 2', 'Tier 1, group 1', 'Tier 1, group 2']],
])('some of tier 1 are there for users while the others learn, for %i users', (users, names) => {
  expect(draft('desk', { users }).sessions.map(({ session }) => session)).toEqual(names);
});

test.each([
  // The plan is made on Monday, 15 February.
  ['2027-03-01', ['2027-02-17', '2027-02-18', '2027-02-19']],
  ['2027-02-24', ['2027-02-16', '2027-02-17', '2027-02-18']],
  ['2027-02-22', ['2027-02-16', '2027-02-17', '2027-02-18']],
  ['2027-02-18', ['2027-02-16', '2027-02-17', '2027-02-17']],
])('sessions for a pilot on %s follow each other', (pilotStart, days) => {
  const { sessions } = draft('desk', { users: 400, pilotStart, firstWave: null });
  expect(sessions.map(({ sessionDate }) => sessionDate)).toEqual(days);
});

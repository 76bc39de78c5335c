import { describe, expect, test } from 'vitest';
import { drafted, loadProposer } from '../../proposing';
import { planWith } from '../../testing/planWith';
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

test('who investigates learns to, also where there is no tier 1', () => {
  const plan = planWith({
    scope: { platforms: ['windows'] },
    teams: { tiers: ['tier2', 'tier3'].map((level) => ({ id: level, level, people: 3 })) },
  });
  const items = drafted(plan, propose).answers.training.agenda.flatMap(({ item, itemFor }) =>
    itemFor.includes('tier2') ? [item] : [],
  );
  expect(items).toEqual(['intuneOverview', 'troubleshooting', 'logs']);
});

test('around the clock, those who are off on a normal day learn too', () => {
  const around = draft('outsourced', { users: 3_000 });
  expect(around.audiences.map(({ audience, audienceSize }) => [audience, audienceSize])).toEqual([
    // 10 by day, 2 in the evening and 2 at night, on seven days of which each of them works on five.
    ['tier1', 20],
    ['tier2', 5],
    ['tier3', 3],
  ]);
  expect(around.sessions.map(({ session }) => session)).toEqual([
    'Tier 3',
    'Tier 2',
    'Tier 1, group 1',
    'Tier 1, group 2',
  ]);
  expect(draft('desk', { users: 3_000 }).audiences[0]?.audienceSize).toBe(10);
});

test('more than 30 people learn from two kinds of trainers, those who are off among them', () => {
  // 13 + 4 at work on tier 1, 7 on tier 2 and 4 on tier 3 are 28; with 7 who are off, 35.
  expect(draft('outsourced', { users: 3_900 }).model).toBe('mixed');
  expect(draft('desk', { users: 3_900 }).model).toBe('direct');
});

test('one person who is always there is not two who learn', () => {
  const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const hours = { helpDays: everyDay, helpFrom: '00:00', helpUntil: '00:00' };
  expect(draft('few', hours).audiences.map(({ audienceSize }) => audienceSize)).toEqual([1, 1]);
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

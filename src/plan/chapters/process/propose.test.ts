import { describe, expect, test } from 'vitest';
import { drafted, loadProposer } from '../../proposing';
import { here, tenAnswers } from '../../testing/tenAnswers';

const propose = (await loadProposer('en'))(here);

test('every step of a draft begins where the one before it led', () => {
  for (const shape of ['few', 'partner', 'desk', 'outsourced'] as const) {
    const { steps } = drafted(tenAnswers(shape), propose).answers.process;
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.slice(1).map(({ actor }) => actor)).toEqual(
      steps.slice(0, -1).map(({ to }) => to),
    );
  }
});

test('where three tiers work, the second one passes the fix on to the first', () => {
  const { steps } = drafted(tenAnswers('desk'), propose).answers.process;
  expect(steps.map(({ actor, to }) => [actor, to])).toEqual([
    ['user', 'tier1'],
    ['tier1', 'tier2'],
    ['tier2', 'tier3'],
    ['tier3', 'tier2'],
    ['tier2', 'tier1'],
    ['tier1', 'user'],
  ]);
});

describe('the trend meeting', () => {
  test.each([
    [['mon', 'tue', 'wed', 'thu', 'fri'], 'thu'],
    [['mon', 'tue', 'wed'], 'wed'],
    [['mon', 'fri'], 'mon'],
    [['sun', 'mon', 'tue', 'wed', 'thu'], 'thu'],
    [['fri', 'sat'], 'fri'],
  ])('of a service desk that helps on %j is on %s', (helpDays, day) => {
    const { process } = drafted(tenAnswers('desk', { helpDays }), propose).answers;
    expect(process.meetings.find(({ id }) => id === 'trends')?.meetingDays).toEqual([day]);
  });
});

test('what is posted between meetings has a place, and nothing is where two sit at one table', () => {
  const placeIn = (shape: 'few' | 'desk') =>
    drafted(tenAnswers(shape), propose).answers.process.standing;
  expect([placeIn('desk'), placeIn('few')]).toEqual(['Group chat for all tiers', '']);
});

import { describe, expect, test } from 'vitest';
import type { Plan } from './plan';
import { drafted, loadProposer, reproposed } from './proposing';
import { confirmed, unconfirmedIn, withAnswer } from './provenance';
import { fieldAddress } from './questionRef';
import { here, tenAnswers } from './testing/tenAnswers';

const propose = (await loadProposer('en'))(here);
const draft = (...answers: Parameters<typeof tenAnswers>) =>
  drafted(tenAnswers(...answers), propose);
const shapes = ['few', 'desk', 'partner', 'outsourced'] as const;

describe('when the pilot moves by two weeks', () => {
  const since = draft('desk');
  const moved = withAnswer(since, 'scope', 'pilotStart', '2027-05-03');
  const dueOf = (plan: Plan, step: string) =>
    plan.answers.involvement.involvement.find(({ id }) => id === step)?.due;

  test('what hangs on it moves with it', () => {
    const after = reproposed(moved, since, propose);
    expect(dueOf(since, 'workshops')).toBe('2027-03-08');
    expect(dueOf(after, 'workshops')).toBe('2027-03-22');
    expect(after.answers.training.sessions.map(({ sessionDate }) => sessionDate)).toEqual([
      '2027-04-20',
      '2027-04-21',
      '2027-04-22',
      '2027-04-23',
    ]);
    // The first production day is the user's own.
    expect([after.answers.scope.firstWave, dueOf(after, 'readiness')]).toEqual([
      '2027-05-24',
      '2027-05-17',
    ]);
  });

  test('a day that was confirmed stays', () => {
    const [ref] = unconfirmedIn(moved, 'involvement').filter(
      (each) => fieldAddress(each) === 'involvement.workshops.due',
    );
    if (!ref) throw new Error('No such day.');
    const after = reproposed(confirmed(moved, [ref]), since, propose);
    expect([dueOf(after, 'workshops'), dueOf(after, 'reviewPlan')]).toEqual([
      '2027-03-08',
      '2027-04-05',
    ]);
  });

  test('what the user emptied or removed stays so', () => {
    const steps = moved.answers.involvement.involvement;
    const fewer = withAnswer(
      moved,
      'involvement',
      'involvement',
      steps
        .filter(({ id }) => id !== 'dryRun')
        .map((step) => (step.id === 'workshops' ? { ...step, due: null } : step)),
    );
    const after = reproposed(fewer, since, propose);
    expect([dueOf(after, 'workshops'), dueOf(after, 'dryRun')]).toEqual([null, undefined]);
  });

  test('days that could not be proposed without it are', () => {
    const without = draft('desk', { pilotStart: null, firstWave: null });
    expect(dueOf(without, 'workshops')).toBeNull();
    const given = withAnswer(without, 'scope', 'pilotStart', '2027-04-19');
    const after = reproposed(given, without, propose);
    expect([dueOf(after, 'workshops'), after.answers.scope.firstWave]).toEqual([
      '2027-03-08',
      '2027-05-24',
    ]);
  });
});

describe('when the team takes another shape', () => {
  const since = draft('few');
  const other = reproposed(withAnswer(since, 'scope', 'shape', 'desk'), since, propose);

  test('tiers and steps come, in their order', () => {
    expect(other.answers.teams.tiers.map(({ id }) => id)).toEqual([
      'tier0',
      'tier1',
      'tier2',
      'tier3',
      'tier4',
    ]);
    expect(other.answers.process.steps.map(({ action }) => action)).toEqual([
      'report',
      'firstChecks',
      'investigate',
      'findCause',
      'returnFix',
      'resolve',
    ]);
  });

  test('and go again, but for an entry with something of the user’s in it', () => {
    const named = withAnswer(
      other,
      'process',
      'steps',
      other.answers.process.steps.map((step) =>
        step.id === 'investigate' ? { ...step, ownHandover: 'A photo' } : step,
      ),
    );
    const back = reproposed(withAnswer(named, 'scope', 'shape', 'few'), named, propose);
    expect(back.answers.teams.tiers.map(({ id }) => id)).toEqual([
      'tier0',
      'tier1',
      'tier3',
      'tier4',
    ]);
    expect(back.answers.process.steps.map(({ id }) => id)).toContain('investigate');
  });
});

describe('a plan brought up to date is as one drafted anew', () => {
  const days = { pilotStart: null, firstWave: null };
  const windows = { platforms: ['windows'] };
  const never = { helpFrom: '00:00', helpUntil: '00:00' };
  const moves = [
    ...shapes.flatMap((from) =>
      shapes.filter((to) => to !== from).map((to) => [from, {}, 'shape', to] as const),
    ),
    ['desk', {}, 'platforms', ['windows']],
    ['desk', windows, 'platforms', ['windows', 'ios', 'android']],
    ['desk', {}, 'platforms', ['macos']],
    ['desk', {}, 'product', 'intuneOnly'],
    ['few', {}, 'product', 'coManagement'],
    ['desk', {}, 'ownership', ['personal']],
    ['partner', {}, 'users', 3_000],
    ['partner', { users: 3_000 }, 'users', 300],
    ['desk', {}, 'users', 300],
    ['desk', {}, 'users', null],
    ['desk', { users: null }, 'users', 5_000],
    ['desk', {}, 'pilotStart', null],
    ['desk', days, 'pilotStart', '2027-04-19'],
    ['desk', {}, 'firstWave', '2027-06-14'],
    ['desk', {}, 'helpDays', ['mon', 'tue', 'wed']],
    ['outsourced', never, 'helpDays', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']],
    ['desk', {}, 'languages', ['nl', 'ja']],
    ['desk', { shape: null }, 'shape', 'desk'],
  ] as const;

  test.each(moves)('%s %j, with %s as %j', (shape, more, question, answer) => {
    const since = draft(shape, more);
    const after = reproposed(withAnswer(since, 'scope', question, answer), since, propose);
    expect(after.answers).toEqual(draft(shape, { ...more, [question]: answer }).answers);
  });
});

test('a row with something of the user’s in it keeps what was proposed beside it', () => {
  const since = draft('desk');
  const expiries = since.answers.runbook.expiries.map((each) =>
    each.id === 'apns' ? { ...each, expires: '2027-09-01' } : each,
  );
  const dated = withAnswer(since, 'runbook', 'expiries', expiries);
  const after = reproposed(withAnswer(dated, 'scope', 'platforms', ['windows']), dated, propose);
  expect(after.answers.runbook.expiries.map(({ item, expires }) => [item, expires])).toEqual([
    ['apns', '2027-09-01'],
  ]);
});

test.each(['few', 'partner'] as const)(
  'a team that a confirmed row names is still there when the shape becomes %s',
  (shape) => {
    const since = draft('desk');
    const ofTier2 = unconfirmedIn(since, 'teams').filter(
      ({ entry }) => entry?.list === 'tiers' && entry.id === 'tier2',
    );
    const mine = withAnswer(confirmed(since, ofTier2), 'scope', 'shape', shape);
    const after = reproposed(mine, since, propose);
    const { units, tiers } = after.answers.teams;
    const named = tiers.find(({ id }) => id === 'tier2')?.team;
    expect(units.filter(({ id }) => id === named).map(({ unit }) => unit)).toEqual([
      'Workplace support',
    ]);
    // Nobody has confirmed its name.
    expect(unconfirmedIn(after, 'teams').map(fieldAddress)).toContain(`units.${named}.unit`);
    expect(reproposed(after, mine, propose).answers.teams).toEqual(after.answers.teams);
  },
);

test('an answer that is marked as proposed, though no rule proposes it, stays', () => {
  const told = withAnswer(draft('desk'), 'scope', 'organisation', 'Noord', {
    'scope.organisation': 'proposed',
  });
  expect(drafted(told, propose).answers.scope.organisation).toBe('Noord');
  expect(reproposed(told, told, propose).answers.scope.organisation).toBe('Noord');
});

import { expect, test } from 'vitest';
import { isElsewhere, planZoneOf } from './planZone';
import { planWith } from './testing/planWith';

const tier = { id: 'a', coverage: 'workdays', zone: 'Asia/Seoul' };

test('the plan’s zone is the one that it was given', () => {
  const plan = planWith({ scope: { planZone: 'Asia/Taipei' }, teams: { tiers: [tier] } });
  expect(planZoneOf(plan)).toBe('Asia/Taipei');
  expect(isElsewhere(plan, 'Asia/Taipei')).toBe(false);
  expect(isElsewhere(plan, 'Asia/Seoul')).toBe(true);
});

test('without one, it is the only one of its times; of several, none', () => {
  const only = { teams: { tiers: [tier] }, process: { timesZone: 'Asia/Seoul' } };
  expect(planZoneOf(planWith(only))).toBe('Asia/Seoul');
  const sessions = [{ id: 's', sessionZone: 'Asia/Tokyo' }];
  const two = planWith({ ...only, training: { sessions } });
  expect(planZoneOf(two)).toBeNull();
  expect(isElsewhere(two, 'Asia/Seoul')).toBe(true);
});

test('a zone that is not asked for, and one that is missing, are none', () => {
  const always = { ...tier, coverage: 'always' };
  expect(planZoneOf(planWith({ teams: { tiers: [always] } }))).toBeNull();
  expect(isElsewhere(planWith({}), null)).toBe(true);
});

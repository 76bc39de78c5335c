import { describe, expect, test } from 'vitest';
import { addressOf, readRoute, type View } from './route';

describe('an address', () => {
  test.each<[View, string | null, boolean]>([
    ['overview', null, false],
    ['teams', null, false],
    ['review', null, false],
    ['teams', 'tiers.a-1.team', true],
    ['scope', 'organisation', false],
  ])('of %s, field %s, from review %s, is read back', (view, field, fromReview) => {
    expect(readRoute(addressOf(view, field, fromReview))).toEqual({ view, field, fromReview });
  });

  test.each(['', '#', '#/', '#/nowhere', '#/access', '#nonsense', '#/teams%'])(
    'that names no view leads to the overview: %j',
    (hash) => {
      expect(readRoute(hash).view).toBe('overview');
    },
  );

  test('with a broken escape does not stop the planner', () => {
    expect(readRoute('#/teams/%E0%A4%A')).toEqual({
      view: 'teams',
      field: null,
      fromReview: false,
    });
  });
});

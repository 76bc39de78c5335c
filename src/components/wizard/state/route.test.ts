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

  // Other people's links and bookmarks lead there.
  test.each<[string, Parameters<typeof addressOf>]>([
    ['#/', ['overview']],
    ['#/teams', ['teams']],
    ['#/teams/tiers.a%2F1.team', ['teams', 'tiers.a/1.team']],
    ['#/scope/organisation?from=review', ['scope', 'organisation', true]],
    ['#/?from=review', ['overview', null, true]],
    ['#/review', ['review', null, false, 'all']],
    ['#/review?show=risks', ['review', null, false, 'risks']],
    ['#/scope/users?from=review&show=gaps', ['scope', 'users', true, 'gaps']],
  ])('%s stays what it is', (address, to) => {
    expect(addressOf(...to)).toBe(address);
  });

  test('tells what the check shows, also on the way back to it; what it can’t show is all', () => {
    expect(readRoute('#/review?show=confirm').show).toBe('confirm');
    expect(readRoute('#/teams/tiers?from=review&show=gaps')).toEqual({
      view: 'teams',
      field: 'tiers',
      fromReview: true,
      show: 'gaps',
    });
    expect(readRoute('#/review?show=everything').show).toBeUndefined();
  });

  test('may lack its stroke, or hold what another page asks of it', () => {
    expect(readRoute('#teams/tiers').view).toBe('teams');
    expect(readRoute('#/teams?from=plans').fromReview).toBe(false);
  });

  test.each(['', '#', '#/', '#/nowhere', '#/unheard', '#nonsense', '#/teams%'])(
    'that names no view leads to the overview: %j',
    (hash) => {
      expect(readRoute(hash).view).toBe('overview');
    },
  );

  test.each(['blank', 'small', 'medium', 'large'])('asks for a new plan: %s', (start) => {
    expect(readRoute(`#/start/${start}`)).toEqual({
      view: 'overview',
      field: null,
      fromReview: false,
      start,
    });
  });

  test('asks for the ten questions with two of them answered', () => {
    expect(readRoute('#/start/desk/5000').start).toEqual({ shape: 'desk', users: 5_000 });
    expect(readRoute('#/start/outsourced/40000').start).toEqual({
      shape: 'outsourced',
      users: 40_000,
    });
  });

  test.each([
    '#/start/desk',
    '#/start/desk/',
    '#/start/desk/many',
    '#/start/desk/-5',
    '#/start/desk/1.5',
    '#/start/desk/12345678',
    '#/start/team/5000',
  ])('asks for none with an answer that can’t be: %s', (hash) => {
    expect(readRoute(hash)).not.toHaveProperty('start');
  });

  test.each(['#/start', '#/start/huge', '#/scope/medium', '#/start/medium%', '#/Start/medium'])(
    'asks for none by another name: %s',
    (hash) => {
      expect(readRoute(hash)).not.toHaveProperty('start');
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

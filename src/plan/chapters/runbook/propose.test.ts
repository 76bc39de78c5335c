import { describe, expect, test } from 'vitest';
import { loadProposer, drafted } from '../../proposing';
import { here, tenAnswers } from '../../testing/tenAnswers';

const propose = (await loadProposer('en'))(here);
const draft = (...answers: Parameters<typeof tenAnswers>) =>
  drafted(tenAnswers(...answers), propose).answers.runbook;

/** An issue as: who deals with it first, who takes over, its article and the day that is due. */
const shapeOf = ({ issues }: ReturnType<typeof draft>, wanted: string) =>
  issues
    .filter(({ issue }) => issue === wanted)
    .flatMap(({ firstTier, next, article, due }) => [firstTier, next, article, due]);

describe('issues are proposed', () => {
  test('by platform and owner, without connections that nobody has named', () => {
    const idsOf = (...answers: Parameters<typeof draft>) =>
      draft(...answers).issues.map(({ issue }) => issue);
    expect(idsOf('desk', { platforms: ['linux'] })).toEqual([
      'enrolFails',
      'licence',
      'deviceLimit',
      'notCompliant',
      'mfa',
    ]);
    expect(idsOf('desk', { platforms: ['macos'], ownership: ['personal'] })).not.toContain(
      'adeStuck',
    );
    const all = idsOf('desk', { platforms: ['windows', 'macos', 'ios', 'android'] });
    expect(all).toHaveLength(17);
    expect(all).toContain('adeStuck');
    expect(all).not.toContain('vpn');
  });

  test('on the tiers of a service desk', () => {
    const plan = draft('desk');
    expect(shapeOf(plan, 'enrolFails')).toEqual(['tier1', 'tier2', 'toWrite', '2027-04-12']);
    expect(shapeOf(plan, 'licence')).toEqual(['tier1', 'tier2', 'none', null]);
    expect(shapeOf(plan, 'autoEnrol')).toEqual(['tier2', 'tier3', 'none', null]);
    expect(shapeOf(plan, 'lost')).toEqual(['tier1', 'security', 'toWrite', '2027-05-03']);
  });

  test('on the tiers that a team with a partner has', () => {
    const plan = draft('partner');
    expect(shapeOf(plan, 'licence').slice(0, 2)).toEqual(['tier1', 'tier3']);
    expect(shapeOf(plan, 'autoEnrol').slice(0, 2)).toEqual(['tier1', 'tier3']);
  });

  test('without a security team for one or two people', () => {
    expect(shapeOf(draft('few'), 'lost').slice(0, 2)).toEqual(['tier1', 'tier3']);
  });

  // Else what the user said of an article would be asked no more when the team takes another shape.
  test('with the same articles for every team', () => {
    const written = (shape: Parameters<typeof draft>[0]) =>
      draft(shape).issues.flatMap(({ issue, article }) => (article === 'toWrite' ? [issue] : []));
    expect(written('few')).toEqual([
      'enrolFails',
      'portalApp',
      'workProfile',
      'notCompliant',
      'app',
      'recoveryKey',
      'passcode',
      'lost',
    ]);
    expect(written('outsourced')).toEqual(written('few'));
  });

  test('with articles before the first production day, also where the pilot is short', () => {
    const short = { pilotStart: '2027-05-17', firstWave: '2027-05-24' };
    expect(shapeOf(draft('desk', short), 'app')[3]).toBe('2027-05-21');
  });
});

test('what is renewed follows platforms and owners, and only the user knows the rest', () => {
  const { expiries } = draft('desk');
  expect(expiries.map(({ id }) => id)).toEqual(['apns', 'ade', 'vpp', 'play']);
  expect(expiries[0]).toMatchObject({ expires: null, account: '', renewer: null, renewBefore: 30 });
  expect(expiries[3]).toMatchObject({ renewBefore: null });
  const personal = { platforms: ['ios'], ownership: ['personal'] };
  expect(draft('desk', personal).expiries.map(({ id }) => id)).toEqual(['apns']);
  expect(draft('desk', { platforms: ['windows'] }).expiries).toEqual([]);
});

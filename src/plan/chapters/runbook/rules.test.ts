import { describe, expect, test } from 'vitest';
import { loadCheckWords } from '../../loading';
import { seen } from '../../testing/findings';
import { planWith, type SomeAnswers } from '../../testing/planWith';
import { rules } from './rules';

const words = await loadCheckWords('en');
const found = (runbook: object, more: SomeAnswers = {}) =>
  rules(planWith({ ...more, runbook: { ...runbook } })).map((each) => seen(each, words));
const ids = (...given: Parameters<typeof found>) => found(...given).map(({ id }) => id);

const known = { id: 'a', issue: 'enrolFails', article: 'none' };

describe('a tier', () => {
  const teams = { tiers: [{ id: 't', level: 'tier1' }] };
  const issues = [
    { ...known, firstTier: 'tier1', next: 'security' },
    { ...known, id: 'b', firstTier: 'tier2', next: 'tier3' },
    { ...known, id: 'c', firstTier: 'tier2' },
  ];

  test('that an issue relies on without a team is a risk, once', () => {
    const [first, second, ...rest] = found({ issues }, { teams });
    expect(rest).toEqual([]);
    expect(first).toEqual({
      kind: 'risk',
      id: 'tierMissing',
      title: 'The list of issues relies on tier 2, but that tier has no team.',
      ref: {
        chapter: 'runbook',
        question: 'firstTier',
        entry: { list: 'issues', id: 'b', place: 2 },
      },
      guide: 'teams-and-tiers#each-tier',
    });
    expect(second).toMatchObject({ ref: { question: 'next' } });
  });

  test('is not missed before there are tiers', () => {
    expect(ids({ issues })).toEqual([]);
  });
});

describe('a platform', () => {
  const scope = { platforms: ['windows', 'android', 'linux'] };
  const on = (...issue: string[]) =>
    found({ issues: issue.map((each) => ({ id: each, issue: each, article: 'none' })) }, { scope });

  test('without an issue is a hint', () => {
    expect(on('recoveryKey')).toEqual([
      {
        kind: 'hint',
        id: 'platformUncovered',
        title: 'The list has no issue for Android and Linux.',
        ref: { chapter: 'runbook', question: 'issues' },
        guide: 'common-issues#issues',
      },
    ]);
    expect(on('recoveryKey', 'licence')).toEqual([]);
  });

  test('may be what words of one’s own are about; with no issue at all the list is a gap', () => {
    expect(on('recoveryKey', 'own')).toEqual([]);
    expect(on()).toEqual([]);
  });
});

describe('the Apple push certificate', () => {
  const scope = { platforms: ['macos'] };

  test('is missed as soon as the chapter is begun', () => {
    expect(found({ issues: [known] }, { scope })).toEqual([
      {
        kind: 'risk',
        id: 'pushUnwatched',
        title: 'The Apple push certificate isn’t among the certificates and tokens.',
        ref: { chapter: 'runbook', question: 'expiries' },
        guide: 'common-issues#apple-expiry',
      },
    ]);
    expect(ids({ expiries: [{ id: 'a', item: 'vpp' }] }, { scope })).toEqual(['pushUnwatched']);
    expect(ids({ expiries: [{ id: 'a', item: 'apns' }] }, { scope })).toEqual([]);
    expect(ids({}, { scope })).toEqual([]);
  });

  test('is not missed without Apple devices', () => {
    expect(ids({ issues: [known] }, { scope: { platforms: ['windows'] } })).toEqual([]);
  });
});

describe('a day of expiry', () => {
  const scope = { planDate: '2027-02-15', firstWave: '2027-05-24' };
  const teams = { directory: [{ id: 'ann', person: 'Ann Ash' }] };
  const on = (expires: string, more: object = {}) =>
    found({ expiries: [{ id: 'a', item: 'ade', expires, ...more }] }, { scope, teams });

  test('before the plan was made has passed', () => {
    expect(on('2027-02-14', { renewer: 'ann' })).toEqual([
      {
        kind: 'risk',
        id: 'expired',
        title:
          '“Apple enrolment token (ADE)” expired on 14 February 2027, before the date of the plan.',
        ref: {
          chapter: 'runbook',
          question: 'expires',
          entry: { list: 'expiries', id: 'a', place: 1 },
        },
        guide: 'common-issues#apple-expiry',
      },
    ]);
  });

  test('before the first production day needs somebody', () => {
    expect(on('2027-05-23', { item: 'own', ownItem: 'Wi-Fi root' })).toMatchObject([
      {
        id: 'expiresUnowned',
        title:
          '“Wi-Fi root” expires on 23 May 2027, before the first production day, and nobody is named to renew it.',
        ref: { question: 'renewer' },
      },
    ]);
    expect(on('2027-05-23', { renewer: 'ann' })).toEqual([]);
    expect(on('2027-05-24')).toEqual([]);
    expect(on('2027-02-14', { item: 'play' })).toEqual([]);
  });
});

describe('an article', () => {
  const scope = { pilotStart: '2027-04-19', firstWave: '2027-05-24' };
  const late = (...issues: object[]) =>
    found(
      {
        issues: issues.map((each, at) => ({ id: String(at), article: 'toWrite', ...each })),
      },
      { scope },
    );

  test('on enrolment is wanted when the pilot starts, any other in production', () => {
    expect(
      late(
        { issue: 'licence', due: '2027-04-19' },
        { issue: 'licence', due: '2027-04-20' },
        { issue: 'lost', due: '2027-05-24' },
        { issue: 'own', due: '2027-05-25' },
        { issue: 'own', due: null },
        { issue: 'licence', article: 'none', due: '2027-06-01' },
      ),
    ).toEqual([
      {
        kind: 'hint',
        id: 'articleLate',
        title: '3 knowledge articles are due after the first users need them.',
        ref: {
          chapter: 'runbook',
          question: 'due',
          entry: { list: 'issues', id: '1', place: 2 },
        },
        guide: 'support-process#knowledge-articles',
      },
    ]);
  });

  test('is not late while nobody knows when users need it', () => {
    expect(ids({ issues: [{ ...known, article: 'toWrite' }] })).toEqual([]);
  });
});

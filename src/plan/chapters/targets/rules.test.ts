import { describe, expect, test } from 'vitest';
import { loadCheckWords } from '../../loading';
import { seen } from '../../testing/findings';
import { planWith, type SomeAnswers } from '../../testing/planWith';
import { rules } from './rules';

const words = await loadCheckWords('en');
const found = (answers: SomeAnswers) => rules(planWith(answers)).map((each) => seen(each, words));
const ids = (answers: SomeAnswers) => found(answers).map(({ id }) => id);

describe('a clock that runs at night', () => {
  const withTiers = (clock: string | null, ...tiers: object[]) =>
    found({
      teams: { tiers: tiers.map((tier, index) => ({ id: `t${index}`, ...tier })) },
      targets: { clock },
    });
  const byDay = { level: 'tier1', coverage: 'workdays' };

  test.each(['p1Always', 'p2Always', 'always'])('is a risk without anybody there: %s', (clock) => {
    expect(withTiers(clock, byDay, { level: 'tier4', coverage: 'always' })).toEqual([
      {
        kind: 'risk',
        id: 'nobodyAtNight',
        title: 'The clock runs day and night, but no tier works day and night.',
        ref: { chapter: 'targets', question: 'clock' },
        guide: 'teams-and-tiers#hours',
      },
    ]);
  });

  test.each(['always', 'onCall'])('is none with a tier that is there: %s', (coverage) => {
    expect(withTiers('p1Always', byDay, { level: 'tier3', coverage })).toEqual([]);
  });

  const sun = (zone: string, until = '17:00') => ({
    ...{ level: 'tier1', coverage: 'ownDays', from: '09:00', until, zone },
    days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  });

  test('is none with teams that follow the sun', () => {
    const two = [sun('Asia/Singapore'), sun('America/Los_Angeles')];
    const unknown = { level: 'tier2' };
    expect(withTiers('always', ...two, sun('Europe/London'), unknown)).toEqual([]);
    expect(withTiers('always', ...two, sun('Europe/London', '16:00'))).toHaveLength(1);
    expect(withTiers('always', ...two)).toHaveLength(1);
  });

  test('is none in support hours, and not looked for before there are tiers', () => {
    expect(withTiers('support', byDay)).toEqual([]);
    expect(withTiers(null, byDay)).toEqual([]);
    expect(withTiers('always')).toEqual([]);
  });
});

describe('a priority of the grid', () => {
  const grid = [{ id: 'a', impact: 'many', stopped: 'p1', slowed: 'p3', waits: null }];
  const noTarget = (title: string) => ({
    kind: 'risk',
    id: 'noTarget',
    title: `${title} is in the grid but has no targets.`,
    ref: { chapter: 'targets', question: 'targets' },
    guide: 'priorities-and-targets#targets',
  });

  test('without a row of targets is a risk', () => {
    expect(found({ targets: { grid, targets: [{ id: 'x', priority: 'p2' }] } })).toEqual([
      noTarget('Priority 1'),
      noTarget('Priority 3'),
    ]);
  });

  test('is not missed before there are targets, nor when each has its row', () => {
    expect(found({ targets: { grid } })).toEqual([]);
    const targets = ['p1', 'p3'].map((priority) => ({ id: priority, priority }));
    expect(found({ targets: { grid, targets } })).toEqual([]);
  });
});

describe('the times of a priority', () => {
  const row = (times: object, priority: string | null = 'p2') =>
    found({ targets: { targets: [{ id: 'x', priority, ...times }] } });
  const at = (question: string) => ({
    chapter: 'targets',
    question,
    entry: { list: 'targets', id: 'x', place: 1 },
  });

  test('are a risk when it is resolved before anybody responds', () => {
    expect(row({ respond: 61, resolve: 60 })).toEqual([
      {
        kind: 'risk',
        id: 'resolvedFirst',
        title: 'Priority 2 tickets are due to be resolved before the first response is due.',
        ref: at('resolve'),
        guide: 'priorities-and-targets#targets',
      },
    ]);
  });

  test('are a hint when the first update comes after the end', () => {
    expect(row({ update: 61, resolve: 60 })).toEqual([
      {
        kind: 'hint',
        id: 'updateTooLate',
        title: 'Priority 2 tickets are due to be resolved before their first update.',
        ref: at('update'),
        guide: 'priorities-and-targets#targets',
      },
    ]);
  });

  test('are none when they are equal, when one is no number, and without a priority', () => {
    expect(row({ respond: 60, update: 60, resolve: 60 })).toEqual([]);
    expect(row({ respond: 90, resolve: 'soon' })).toEqual([]);
    expect(row({ respond: 90, resolve: 60 }, null)).toEqual([]);
  });
});

describe('a higher priority', () => {
  const targets = (...rows: [string, number | null, number | null][]) => ({
    targets: {
      targets: rows.map(([priority, respond, resolve]) => ({
        id: priority,
        priority,
        respond,
        resolve,
      })),
    },
  });

  test('that gets more time than a lower one is a risk, in whatever order they stand', () => {
    expect(found(targets(['p3', 10, 100], ['p1', 20, 100]))).toEqual([
      {
        kind: 'risk',
        id: 'slowerThanLower',
        title: 'Priority 1 gets more time than priority 3.',
        ref: {
          chapter: 'targets',
          question: 'respond',
          entry: { list: 'targets', id: 'p1', place: 2 },
        },
        guide: 'priorities-and-targets#targets',
      },
    ]);
    expect(ids(targets(['p1', 10, 200], ['p2', 10, 100]))).toEqual(['slowerThanLower']);
  });

  test('may take as long, and is not compared with what has no time', () => {
    expect(ids(targets(['p1', 10, 100], ['p2', 10, 100]))).toEqual([]);
    expect(ids(targets(['p1', 10, 100], ['p2', null, null]))).toEqual([]);
  });
});

describe('a tier that may keep a ticket', () => {
  const limits = (...tiers: [string | null, unknown][]) => ({
    teams: { tiers: tiers.map(([level, timeLimit], at) => ({ id: `t${at}`, level, timeLimit })) },
    targets: { targets: [{ id: 'p1', priority: 'p1', resolve: 240 }] },
  });

  test('until its highest priority should be resolved is a risk, whichever tier it is', () => {
    expect(found(limits(['tier1', 30], ['tier2', 300]))).toEqual([
      {
        kind: 'risk',
        id: 'limitEatsTarget',
        title:
          'Tier 2 may keep a ticket for 5 hours, but priority 1 is due to be resolved within 4 hours.',
        ref: {
          chapter: 'targets',
          question: 'resolve',
          entry: { list: 'targets', id: 'p1', place: 1 },
        },
        guide: 'teams-and-tiers#each-tier',
      },
    ]);
    expect(found(limits(['tier1', 240])).map(({ guide }) => guide)).toEqual([
      'teams-and-tiers#tier-1',
    ]);
  });

  test('for less, without a limit that is a number, or without a level is none', () => {
    expect(ids(limits(['tier1', 30], ['tier2', 239]))).toEqual([]);
    expect(ids(limits(['tier1', 'a day'], [null, 300]))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { askedIn } from '../../asking';
import { loadWords } from '../../loading';
import { planWith } from '../../testing/planWith';
import { rowsOf, saidIn } from '../../testing/said';
import { writerFor } from '../../writer';
import { document } from './document';
import { workloadsOf } from './proposedWorkloads';

const words = await loadWords('en');

const workloads = [
  { id: 'a', workload: 'compliance', managedBy: 'intune' },
  { id: 'b', workload: 'updates', managedBy: 'pilot', moves: '2027-10-04' },
  { id: 'c', workload: 'apps', managedBy: 'configMgr' },
];
const planOf = (product: string | null, platforms = ['windows'], entries: object[] = workloads) =>
  planWith({ scope: { product, platforms }, teams: { workloads: entries } });
const written = (product: string | null, entries: object[] = workloads) =>
  document(writerFor(planOf(product, ['windows'], entries), 'teams', words), 2);

describe('the workloads of co-management', () => {
  test('say where support looks for each setting', () => {
    expect(rowsOf(written('coManagement'))).toEqual([
      ['Workload', 'Managed by', 'Where to look', 'Planned move'],
      ['Compliance policies', 'Intune', 'Intune admin center', '–'],
      [
        'Windows Update policies',
        'Intune (pilot)',
        'Intune for PCs in the pilot, otherwise Configuration Manager',
        '4 October 2027',
      ],
      [
        'Client apps',
        'Configuration Manager',
        'Configuration Manager console, then the client logs on the PC',
        '–',
      ],
    ]);
  });

  test('are a list below one sentence where one tool manages them all', () => {
    const all = workloads.map(({ id, workload }) => ({ id, workload, managedBy: 'configMgr' }));
    const blocks = written('coManagement', all);
    expect(rowsOf(blocks)).toEqual([]);
    expect(saidIn(blocks).slice(-2)).toEqual([
      'Configuration Manager manages all of these workloads. On a PC ticket, look in its console, then in the client logs on the PC.',
      'Compliance policiesWindows Update policiesClient apps',
    ]);
  });

  test('say only when they move, where one tool manages them all', () => {
    const [first, second] = workloads.map((each) => ({ ...each, managedBy: 'pilot' }));
    const both = [{ ...first, moves: '2027-09-06' }, second].flatMap((each) => each ?? []);
    expect(rowsOf(written('coManagement', both))).toEqual([
      ['Workload', 'Planned move'],
      ['Compliance policies', '6 September 2027'],
      ['Windows Update policies', '4 October 2027'],
    ]);
    const alike = both.map((each) => ({ ...each, moves: '2027-09-06' }));
    expect(saidIn(written('coManagement', alike)).at(-1)).toBe(
      'Intune takes over all of these workloads on 6 September 2027.',
    );
  });

  test('stay a table as long as one of them has no tool', () => {
    const open = [
      { id: 'a', workload: 'compliance', managedBy: 'intune' },
      { id: 'b', workload: 'apps' },
    ];
    expect(rowsOf(written('coManagement', open)).slice(1)).toEqual([
      ['Compliance policies', 'Intune', 'Intune admin center'],
      ['Client apps', 'not filled in yet', '–'],
    ]);
  });

  test.each(['intuneOnly', null])('have no part in a plan for %s', (product) => {
    expect(saidIn(written(product)).join()).not.toContain('Co-managed workloads');
  });

  test('are asked while Intune and Configuration Manager manage devices together', () => {
    const asked = (product: string | null) =>
      askedIn(planOf(product), 'teams').filter(
        ({ ref }) => ref.question === 'workloads' || ref.entry?.list === 'workloads',
      ).length;
    expect([asked('coManagement'), asked('intuneOnly'), asked(null)]).toEqual([10, 0, 0]);
  });

  test('are asked anew when only the product changes', () => {
    const before = planOf('coManagement');
    const isAsked = (product: 'coManagement' | 'intuneOnly') =>
      askedIn(
        { ...before, answers: { ...before.answers, scope: { ...before.answers.scope, product } } },
        'teams',
      ).some(({ ref }) => ref.question === 'workloads');
    expect([isAsked('coManagement'), isAsked('intuneOnly')]).toEqual([true, false]);
  });

  test('are proposed, all of them where they begin, for co-managed PCs alone', () => {
    const proposed = (product: string, platform: string) =>
      workloadsOf(planOf(product, [platform]), '').answer;
    expect(proposed('coManagement', 'windows').map(({ managedBy }) => managedBy)).toEqual(
      Array.from({ length: 7 }, () => 'configMgr'),
    );
    expect(proposed('coManagement', 'ios')).toEqual([]);
    expect(proposed('intuneOnly', 'windows')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { blankPlan, type Plan, readPlan } from '../plan/plan';
import type { Version, VersionStore } from './versions';

/** A store of versions under test, with what a browser can do to it. */
export interface VersionsUnderTest {
  versions: VersionStore;
  /** The same place as another tab reaches it. */
  another: () => VersionStore;
  /** Puts something into the store past all rules. */
  putRaw: (key: string, raw: unknown) => Promise<void>;
  /** Makes every write fail from now on, or work again. Absent where nothing can fail. */
  refuseWrites?: (refuse: boolean) => void;
  /** Makes every write succeed and leave nothing behind, or work again. */
  loseWrites?: (lose: boolean) => void;
}

const at = (second: number) => new Date(Date.UTC(2027, 0, 12, 9, 0, second)).toISOString();

const version = (id: string, second: number, plan = 'p'): Version => ({
  ...{ id, plan, name: `Version ${id}`, keptAt: at(second) },
});

function planOf(organisation: string, id = 'p'): Plan {
  const plan = blankPlan(id, 'nl');
  return { ...plan, answers: { ...plan.answers, scope: { ...plan.answers.scope, organisation } } };
}

/** The names of a plan's versions and the organisations in them, as they are listed. */
const listed = async (versions: VersionStore, plan = 'p') =>
  (await versions.list(plan)).map((found) =>
    found.kind === 'version'
      ? `${found.version.name}: ${found.open().answers.scope.organisation}`
      : `${found.id} is ${found.why}`,
  );

/** What every store of versions promises, whatever it keeps them in. */
export function versionContract(name: string, make: () => Promise<VersionsUnderTest>): void {
  describe(`versions ${name}`, () => {
    test('are listed by plan, the newest first, and open as they were kept', async () => {
      const { versions, another } = await make();
      expect(await versions.list('p')).toEqual([]);
      await versions.keep(version('a', 1), planOf('One'));
      await versions.keep(version('b', 3), planOf('Three'));
      await versions.keep(version('c', 2), planOf('Two'));
      await versions.keep(version('d', 4, 'p2'), planOf('Another plan', 'p2'));
      expect(await listed(versions)).toEqual([
        'Version b: Three',
        'Version c: Two',
        'Version a: One',
      ]);
      expect(await listed(another(), 'p2')).toEqual(['Version d: Another plan']);
      expect((await versions.plans()).toSorted()).toEqual(['p', 'p2']);
    });

    test('hold what stands beside the answers, and what a newer build wrote among them', async () => {
      const { versions } = await make();
      const whole = readPlan({
        ...{ schema: 2, id: 'p', writtenIn: 'ko', name: 'Ours', later: ['kept'] },
        answers: { scope: { version: '1.0', zodiac: 'ox' } },
        sources: { 'scope.version': 'proposed' },
        translations: { 'scope.version': { ja: { from: '1.0', text: '一' } } },
      });
      if (!whole) throw new Error('No plan.');
      await versions.keep(version('a', 1), whole);
      const [found] = await versions.list('p');
      expect(found?.kind === 'version' && found.open()).toEqual(whole);
    });

    test('stay as they were when the plan changes afterwards', async () => {
      const { versions } = await make();
      const plan = planOf('One');
      await versions.keep(version('a', 1), plan);
      plan.answers.scope.organisation = 'Changed in place';
      expect(await listed(versions)).toEqual(['Version a: One']);
    });

    test('are renamed, and one that is gone says so', async () => {
      const { versions, another } = await make();
      await versions.keep(version('a', 1), planOf('One'));
      expect(await another().rename(version('a', 1), 'For the board')).toBe(true);
      expect(await listed(versions)).toEqual(['For the board: One']);
      await versions.remove('p', 'a');
      expect(await another().rename(version('a', 1), 'Too late')).toBe(false);
      expect(await listed(versions)).toEqual([]);
    });

    test('go one by one or with their plan, and come back as they were', async () => {
      const { versions, another } = await make();
      await versions.keep(version('a', 1), planOf('One'));
      await versions.keep(version('b', 2), planOf('Two'));
      await versions.keep(version('c', 3, 'p2'), planOf('Another plan', 'p2'));
      const one = await versions.remove('p', 'a');
      expect(await listed(versions)).toEqual(['Version b: Two']);
      await another().putBack(one);
      const all = await versions.remove('p');
      expect(await listed(versions)).toEqual([]);
      expect(await listed(versions, 'p2')).toEqual(['Version c: Another plan']);
      await versions.putBack(all);
      expect(await listed(versions)).toEqual(['Version b: Two', 'Version a: One']);
      expect(await versions.remove('p', 'nobody')).toEqual([]);
    });

    test('all go when everything is erased', async () => {
      const { versions } = await make();
      await versions.keep(version('a', 1), planOf('One'));
      await versions.eraseEverything();
      expect(await versions.plans()).toEqual([]);
    });

    test('of an older schema open in the present one', async () => {
      const { versions, putRaw } = await make();
      const answers = { scope: { organisation: 'Noord', planOwner: 'De Wit' } };
      await putRaw('version:p:a', {
        ...{ name: 'Old', keptAt: at(1) },
        snapshot: { schema: 1, id: 'p', writtenIn: 'nl', answers },
      });
      const [found] = await versions.list('p');
      const plan = found?.kind === 'version' ? found.open() : null;
      expect(plan?.schema).toBe(2);
      expect(plan?.answers.teams.directory.map(({ person }) => person)).toEqual(['De Wit']);
    });

    test.each([
      ['that holds nothing', null, 'damaged'],
      ['without a date', { name: 'x', keptAt: 'yesterday', snapshot: planOf('x') }, 'damaged'],
      ['without a plan', { name: 'x', keptAt: at(1), snapshot: { schema: 1 } }, 'damaged'],
      [
        'of a newer build',
        { name: 'x', keptAt: at(1), snapshot: { schema: 99, id: 'p', answers: {} } },
        'newer',
      ],
    ])('%s are told apart, listed last and stay as they are', async (_, raw, why) => {
      const { versions, putRaw } = await make();
      await putRaw('version:p:broken', raw);
      await versions.keep(version('a', 1), planOf('One'));
      expect(await listed(versions)).toEqual(['Version a: One', `broken is ${why}`]);
      await versions.keep(version('b', 2), planOf('Two'));
      expect(await versions.remove('p', 'broken')).toEqual([{ key: 'version:p:broken', raw }]);
    });

    test('that the browser refuses reject, and those that are there stay', async () => {
      const { versions, refuseWrites } = await make();
      if (!refuseWrites) return;
      await versions.keep(version('a', 1), planOf('One'));
      refuseWrites(true);
      await expect(versions.keep(version('b', 2), planOf('Two'))).rejects.toThrow();
      await expect(versions.rename(version('a', 1), 'New')).rejects.toThrow();
      refuseWrites(false);
      expect(await listed(versions)).toEqual(['Version a: One']);
    });

    test('are read back once they are kept, and reject when they are not there', async () => {
      const { versions, loseWrites } = await make();
      if (!loseWrites) return;
      loseWrites(true);
      await expect(versions.keep(version('a', 1), planOf('One'))).rejects.toThrow();
    });
  });
}

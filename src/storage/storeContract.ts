import { describe, expect, test } from 'vitest';
import { blankPlan } from '../plan/plan';
import type { PlanStore } from './plans';
import type { StoredPlan } from './record';

/** A store under test, with what a browser can do to it. */
export interface StoreUnderTest {
  store: PlanStore;
  /** The same place as another tab reaches it. */
  another: () => PlanStore;
  /** Puts something into the store past all rules. */
  putRaw: (record: { id: string }) => Promise<void>;
  /** Makes every write fail from now on, or work again. Absent where nothing can fail. */
  refuseWrites?: (refuse: boolean) => void;
  /** Makes every write succeed and leave nothing behind, or work again. */
  loseWrites?: (lose: boolean) => void;
  /** Closes the connection as a browser does. */
  closeConnection?: () => void;
}

const first = new Date('2027-01-12T09:00:00.000Z').toISOString();
const second = new Date('2027-01-12T09:00:01.000Z').toISOString();
const third = new Date('2027-01-12T09:00:02.000Z').toISOString();

function copy(organisation: string, hand: string, seq: number, savedAt: string): StoredPlan {
  const plan = blankPlan('p', 'en');
  const scope = { ...plan.answers.scope, organisation };
  return {
    id: 'p',
    plan: { ...plan, answers: { ...plan.answers, scope } },
    savedAt,
    copiedAt: null,
    steps: [{ hand, seq }],
    recovered: false,
  };
}

const organisationIn = async (store: PlanStore) => {
  const found = await store.read('p');
  return found?.kind === 'plan' ? found.stored.plan.answers.scope.organisation : found?.kind;
};

/** What every store of plans promises, whatever it keeps them in. */
export function storeContract(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`a store ${name}`, () => {
    test('gives back what was saved, and lists it', async () => {
      const { store } = await make();
      expect(await store.read('p')).toBeNull();
      expect(await store.save(copy('One', 'a', 1, first), null)).toBe('saved');
      const found = await store.read('p');
      expect(found).toEqual({ kind: 'plan', stored: copy('One', 'a', 1, first) });
      expect(await store.list()).toEqual([found]);
    });

    test('takes a copy only on top of the one that it was made from', async () => {
      const { store } = await make();
      await store.save(copy('One', 'a', 1, first), null);
      expect(await store.save(copy('New in b', 'b', 1, second), null)).toBe('elsewhere');
      expect(await store.save(copy('From b', 'b', 1, second), first)).toBe('saved');
      expect(await store.save(copy('Late from a', 'a', 2, third), first)).toBe('elsewhere');
      expect(await organisationIn(store)).toBe('From b');
    });

    test('takes a copy on top of the same hand’s own, whose saving it never heard of', async () => {
      const { store } = await make();
      await store.save(copy('One', 'a', 1, first), null);
      await store.save(copy('Two', 'a', 2, second), first);
      expect(await store.save(copy('Three', 'a', 3, third), first)).toBe('saved');
      expect(await organisationIn(store)).toBe('Three');
    });

    test('takes a copy that holds no steps, and never one on top of another copy', async () => {
      const { store } = await make();
      const unsigned = { ...copy('One', 'a', 1, first), steps: [] };
      expect(await store.save(unsigned, null)).toBe('saved');
      expect(await store.save({ ...unsigned, savedAt: second }, null)).toBe('elsewhere');
      expect(await store.save({ ...unsigned, savedAt: second }, first)).toBe('saved');
    });

    test('does not bring back a plan that was deleted', async () => {
      const { store } = await make();
      await store.save(copy('One', 'a', 1, first), null);
      await store.remove('p');
      expect(await store.save(copy('Two', 'a', 2, second), first)).toBe('gone');
      expect(await store.read('p')).toBeNull();
    });

    test('writes nothing that is not wanted any more', async () => {
      const { store } = await make();
      expect(await store.save(copy('One', 'a', 1, first), null, () => false)).toBe('gone');
      expect(await store.read('p')).toBeNull();
    });

    test('takes away again what was deleted while it was written', async () => {
      const { store } = await make();
      const answers = [true, false];
      const outcome = await store.save(
        copy('One', 'a', 1, first),
        null,
        () => answers.shift() ?? false,
      );
      // A store that writes at one stroke never asks twice.
      if (outcome === 'gone') expect(await store.read('p')).toBeNull();
      else expect(answers).toHaveLength(1);
    });

    test.each([
      ['that is no plan', { id: 'p', plan: null, savedAt: first, copiedAt: null }, 'damaged'],
      ['that has no date', { ...copy('One', 'a', 1, first), savedAt: 'yesterday' }, 'damaged'],
      ['that is empty', { id: 'p' }, 'damaged'],
      [
        'of a newer schema whose answers can’t be found',
        { ...copy('One', 'a', 1, first), plan: { schema: 99, id: 'p' } },
        'newer',
      ],
    ])('hands out a record %s as it is and never writes over it', async (_, record, why) => {
      const { store, putRaw } = await make();
      await putRaw(record);
      const unreadable = { kind: 'unreadable', raw: { key: 'p', why, raw: record } };
      expect(await store.read('p')).toEqual(unreadable);
      expect(await store.list()).toEqual([unreadable]);
      expect(await store.save(copy('Over it', 'a', 1, second), null)).toBe('elsewhere');
      expect(await store.save(copy('Over it', 'a', 1, second), first)).toBe('elsewhere');
      expect(await store.read('p')).toEqual(unreadable);
    });

    test('reads what a newer build wrote, and never writes over it', async () => {
      const { store, putRaw } = await make();
      const answers = { scope: { organisation: 'From a newer build' }, unheard: { note: 'New' } };
      const record = {
        ...copy('', 'a', 1, first),
        plan: { schema: 99, id: 'p', writtenIn: 'nl', answers },
      };
      await putRaw(record);
      const found = await store.read('p');
      expect(found).toMatchObject({
        kind: 'newer',
        stored: { id: 'p', plan: { schema: 99, answers: { scope: answers.scope } } },
        raw: { key: 'p', why: 'newer', raw: record },
      });
      expect(await store.list()).toEqual([found]);
      for (const expected of [null, first]) {
        expect(await store.save(copy('Over it', 'a', 2, second), expected)).toBe('elsewhere');
      }
      expect(await store.read('p')).toEqual(found);
    });

    test('takes no plan of a newer schema from this build, under any name', async () => {
      const { store } = await make();
      const made = copy('One', 'a', 1, first);
      const newer = { ...made, plan: { ...made.plan, schema: 99 } };
      await expect(store.save(newer, null)).rejects.toThrow('newer version');
      expect(await store.list()).toEqual([]);
      // And goes on to work.
      expect(await store.save(made, null)).toBe('saved');
    });

    test('lets one of two through that save on top of the same copy at once, and tells the other', async () => {
      const { store, another } = await make();
      await store.save(copy('One', 'a', 1, first), null);
      const outcomes = await Promise.all([
        store.save(copy('Robbed', 'a', 2, second), first),
        another().save(copy('Thief', 'b', 1, third), first),
      ]);
      expect(outcomes.toSorted()).toEqual(['elsewhere', 'saved']);
      const winner = outcomes[0] === 'saved' ? 'Robbed' : 'Thief';
      expect(await organisationIn(store)).toBe(winner);
      expect(await organisationIn(another())).toBe(winner);
    });

    test('takes nothing more from the one whose plan was stolen, also when it saves as before', async () => {
      const { store, another } = await make();
      await store.save(copy('One', 'a', 1, first), null);
      expect(await another().save(copy('Thief', 'b', 1, second), first)).toBe('saved');
      expect(await store.save(copy('Robbed', 'a', 2, third), first)).toBe('elsewhere');
      expect(await store.save(copy('Robbed', 'a', 2, third), null)).toBe('elsewhere');
      expect(await organisationIn(store)).toBe('Thief');
    });

    test('holds a whole copy, the former or the new one, when a page ends while it saves', async () => {
      const { store, another, closeConnection } = await make();
      if (!closeConnection) return;
      await store.save(copy('One', 'a', 1, first), null);
      const saving = store.save(copy('Two', 'a', 2, second), first).catch(() => 'interrupted');
      closeConnection();
      expect(['One', 'Two']).toContain(await organisationIn(another()));
      // It was told the truth.
      if ((await saving) === 'saved') expect(await organisationIn(another())).toBe('Two');
    });

    test('remembers which plan was open last', async () => {
      const { store } = await make();
      expect(await store.current()).toBeNull();
      await store.setCurrent('p');
      expect(await store.current()).toBe('p');
    });

    test('erases everything', async () => {
      const { store } = await make();
      await store.save(copy('One', 'a', 1, first), null);
      await store.setCurrent('p');
      await store.eraseEverything();
      expect(await store.list()).toEqual([]);
      expect(await store.current()).toBeNull();
    });

    test('rejects when the browser refuses to write, keeps what was there, and works again', async () => {
      const { store, refuseWrites } = await make();
      if (!refuseWrites) return;
      await store.save(copy('One', 'a', 1, first), null);
      refuseWrites(true);
      await expect(store.save(copy('Two', 'a', 2, second), first)).rejects.toThrow();
      await expect(store.setCurrent('p')).rejects.toThrow();
      expect(await organisationIn(store)).toBe('One');
      refuseWrites(false);
      expect(await store.save(copy('Two', 'a', 2, second), first)).toBe('saved');
    });

    test('reads back what it saved, and rejects when it is not there', async () => {
      const { store, loseWrites } = await make();
      if (!loseWrites) return;
      loseWrites(true);
      await expect(store.save(copy('One', 'a', 1, first), null)).rejects.toThrow();
      loseWrites(false);
      await store.save(copy('One', 'a', 1, first), null);
      loseWrites(true);
      await expect(store.save(copy('Two', 'a', 2, second), first)).rejects.toThrow();
      loseWrites(false);
      expect(await organisationIn(store)).toBe('One');
    });

    test('opens a new connection when the browser has closed the one in use', async () => {
      const { store, closeConnection } = await make();
      if (!closeConnection) return;
      await store.save(copy('One', 'a', 1, first), null);
      closeConnection();
      expect(await store.save(copy('Two', 'a', 2, second), first)).toBe('saved');
      closeConnection();
      expect(await organisationIn(store)).toBe('Two');
    });
  });
}

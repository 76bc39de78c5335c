import { describe, expect, test } from 'vitest';
import { blankPlan } from '../plan/plan';
import { connect } from './database';
import { memoryPlans } from './memoryPlans';
import { browserPlans, type PlanStore } from './plans';
import type { StoredPlan } from './record';
import { storeContract } from './storeContract';
import { Computer } from './testing/edges';

storeContract('in memory', () => {
  const raw = new Map<string, unknown>();
  const putRaw = (record: { id: string }) => Promise.resolve(void raw.set(record.id, record));
  return Promise.resolve({
    store: memoryPlans(raw),
    another: () => memoryPlans(raw),
    putRaw,
  });
});

storeContract('in IndexedDB', () => {
  const computer = new Computer();
  const edge = computer.tab();
  const connection = connect(edge.factory, 3_000);
  return Promise.resolve({
    store: browserPlans(connection),
    another: () => browserPlans(connect(computer.tab().factory, 3_000)),
    putRaw: (record) =>
      connection(async (database) => {
        await database.put('plans', record);
      }),
    refuseWrites: (refuse) => {
      edge.fault = refuse ? 'quota' : null;
    },
    loseWrites: (lose) => {
      edge.fault = lose ? 'swallowed' : null;
    },
    closeConnection: () => {
      edge.closeConnections();
    },
  });
});

test('a browser that does not answer counts as refusing, and is used when it answers later', async () => {
  const edge = new Computer().tab();
  edge.fault = 'hanging';
  const store = browserPlans(connect(edge.factory, 30));
  await expect(store.current()).rejects.toThrow();
  edge.recover();
  expect(await store.current()).toBeNull();
});

describe('what happens between a save and its reading back', () => {
  const saved = '2027-01-12T09:00:00.000Z';
  const copy = (hands: string[], savedAt: string): StoredPlan => ({
    ...{ id: 'p', plan: blankPlan('p', 'en'), savedAt, copiedAt: null, recovered: false },
    steps: hands.map((hand) => ({ hand, seq: 1 })),
  });
  /** Saves from one tab; right after it was written, another tab does something. */
  const savingWhile = async (stored: StoredPlan, act: (other: PlanStore) => unknown, asked = 2) => {
    const computer = new Computer();
    const [store, other] = [1, 2].map(() =>
      browserPlans(connect(computer.tab().factory, 3_000)),
    ) as [PlanStore, PlanStore];
    await other.list();
    let left = asked;
    const outcome = await store.save(stored, null, () => {
      left -= 1;
      if (left === asked - 2) void act(other);
      return left >= 0;
    });
    return { outcome, found: await other.read('p') };
  };

  test('a plan that is deleted is taken away again', async () => {
    const { outcome, found } = await savingWhile(copy(['a'], saved), () => undefined, 1);
    expect([outcome, found]).toEqual(['gone', null]);
  });

  test('a plan that another tab removes is said to be gone', async () => {
    const { outcome, found } = await savingWhile(copy(['a'], saved), (other) => other.remove('p'));
    expect([outcome, found]).toEqual(['gone', null]);
  });

  test('a plan that another tab changes further was saved all the same', async () => {
    const further = copy(['a', 'b'], '2027-01-12T09:00:01.000Z');
    const { outcome, found } = await savingWhile(copy(['a'], saved), (other) =>
      other.save(further, saved),
    );
    expect(outcome).toBe('saved');
    expect(found).toEqual({ kind: 'plan', stored: further });
  });
});

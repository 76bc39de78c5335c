import type { Connection } from './database';
import {
  type Found,
  holdsStep,
  type Outcome,
  readRecord,
  recordOf,
  type StoredPlan,
  verdict,
} from './record';

/** Where plans are kept. Every method rejects when the browser refuses. */
export interface PlanStore {
  list: () => Promise<Found[]>;
  read: (id: string) => Promise<Found | null>;
  /**
   * Saves by the rule of `verdict` and reads back.
   * @param expected `savedAt` of the copy that the change was made to, null for a new plan
   * @param isWanted asked right before writing and again after it: false when the plan is deleted meanwhile
   */
  save: (stored: StoredPlan, expected: string | null, isWanted?: () => boolean) => Promise<Outcome>;
  remove: (id: string) => Promise<void>;
  /** Id of the plan that was open last. */
  current: () => Promise<string | null>;
  setCurrent: (id: string) => Promise<void>;
  eraseEverything: () => Promise<void>;
}

/** Tells whether what was read back is this copy, or one that another tab has saved on top of it since. */
function holds(written: StoredPlan, { savedAt, steps }: StoredPlan): boolean {
  const step = steps.at(-1);
  return written.savedAt === savedAt || (step !== undefined && holdsStep(written.steps, step));
}

/** Plans in this browser's IndexedDB. */
export function browserPlans(connection: Connection): PlanStore {
  const found = (id: string, raw: unknown) => (raw === undefined ? null : readRecord(id, raw));
  const read = (id: string) =>
    connection(async (database) => found(id, await database.get('plans', id)));
  const remove = (id: string) =>
    connection(async (database) => {
      await database.delete('plans', id);
    });

  return {
    read,
    remove,
    list: () =>
      connection(async (database) => {
        const transaction = database.transaction('plans');
        const { store } = transaction;
        const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return keys.map((key, index) => readRecord(key, records[index]));
      }),
    async save(stored, expected, isWanted = () => true) {
      const outcome = await connection(async (database) => {
        const transaction = database.transaction('plans', 'readwrite');
        const present = found(stored.id, await transaction.store.get(stored.id));
        const decided = isWanted() ? verdict(present, stored, expected) : 'gone';
        const writes = decided === 'saved' ? [transaction.store.put(recordOf(stored))] : [];
        await Promise.all([...writes, transaction.done]);
        return decided;
      });
      if (outcome !== 'saved') return outcome;
      // Erased while it was being written.
      if (!isWanted()) {
        await remove(stored.id);
        return 'gone';
      }
      const written = await read(stored.id);
      if (written?.kind === 'plan' && holds(written.stored, stored)) return 'saved';
      if (!written && !isWanted()) return 'gone';
      throw new Error('The plan could not be read back.');
    },
    current: () =>
      connection(async (database) => {
        const id = await database.get('settings', 'current');
        return typeof id === 'string' ? id : null;
      }),
    setCurrent: (id) =>
      connection(async (database) => {
        await database.put('settings', id, 'current');
      }),
    eraseEverything: () =>
      connection(async (database) => {
        const transaction = database.transaction(['plans', 'settings'], 'readwrite');
        await Promise.all([
          transaction.objectStore('plans').clear(),
          transaction.objectStore('settings').clear(),
          transaction.done,
        ]);
      }),
  };
}

import { openDatabase, type PlanDatabase, type StoredPlan } from './database';

export type { StoredPlan };

/** Another tab saved the plan since this one read it: writing would lose its changes. */
export class SavedElsewhere extends Error {}

/** Where plans are kept. Every method rejects when the browser refuses. */
export interface PlanStore {
  list: () => Promise<StoredPlan[]>;
  read: (id: string) => Promise<StoredPlan | null>;
  /**
   * Saves and reads back.
   * @param expected `savedAt` of the copy that the change was made to, null for a new plan
   * @throws SavedElsewhere when another copy lies there
   */
  save: (stored: StoredPlan, expected: string | null) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Id of the plan that was open last. */
  current: () => Promise<string | null>;
  setCurrent: (id: string) => Promise<void>;
  eraseEverything: () => Promise<void>;
}

/** Plans in this browser's IndexedDB. */
export function browserPlans(): PlanStore {
  let opened: Promise<PlanDatabase> | undefined;
  const database = () => {
    opened ??= openDatabase().catch((reason: unknown) => {
      // The next attempt starts anew: storage may have been allowed or freed by then.
      opened = undefined;
      throw reason;
    });
    return opened;
  };
  return {
    list: async () => (await database()).getAll('plans'),
    read: async (id) => (await (await database()).get('plans', id)) ?? null,
    async save(stored, expected) {
      const transaction = (await database()).transaction('plans', 'readwrite');
      const present = await transaction.store.get(stored.id);
      if (present && present.savedAt !== expected) throw new SavedElsewhere();
      await Promise.all([transaction.store.put(stored), transaction.done]);
      const written = await (await database()).get('plans', stored.id);
      if (written?.savedAt !== stored.savedAt) throw new Error('The plan could not be read back.');
    },
    remove: async (id) => (await database()).delete('plans', id),
    current: async () => (await (await database()).get('settings', 'current')) ?? null,
    async setCurrent(id) {
      await (await database()).put('settings', id, 'current');
    },
    async eraseEverything() {
      const transaction = (await database()).transaction(['plans', 'settings'], 'readwrite');
      await Promise.all([
        transaction.objectStore('plans').clear(),
        transaction.objectStore('settings').clear(),
        transaction.done,
      ]);
    },
  };
}

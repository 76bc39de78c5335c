import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A plan as it lies in the browser; `plan` is read through `readPlan`, since an older version may have written it. */
export interface StoredPlan {
  id: string;
  plan: unknown;
  /** When it was saved, as an ISO date and time: also tells one writer's copy from another's. */
  savedAt: string;
  /** When it was last downloaded, as an ISO date and time. */
  copiedAt: string | null;
}

interface Schema extends DBSchema {
  plans: { key: string; value: StoredPlan };
  settings: { key: string; value: string };
}

export type PlanDatabase = IDBPDatabase<Schema>;

const name = 'support-plan';

/** Opens the database, making it on the first visit. Rejects when the browser stores nothing. */
export function openDatabase(): Promise<PlanDatabase> {
  return openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('plans', { keyPath: 'id' });
      database.createObjectStore('settings');
    },
    // Another tab erases or upgrades: stand aside rather than block it.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

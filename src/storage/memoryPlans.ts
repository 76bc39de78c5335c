import type { PlanStore } from './plans';
import { readRecord, recordOf, verdict } from './record';

/** Plans in memory, by the same rule as in the browser; `raw` is what lies there. */
export function memoryPlans(raw = new Map<string, unknown>()): PlanStore {
  let current: string | null = null;
  const found = (id: string) => (raw.has(id) ? readRecord(id, raw.get(id)) : null);
  return {
    list: async () => Promise.resolve([...raw].map(([id, record]) => readRecord(id, record))),
    read: async (id) => Promise.resolve(found(id)),
    async save(stored, expected, isWanted = () => true) {
      const outcome = isWanted() ? verdict(found(stored.id), stored, expected) : 'gone';
      if (outcome === 'saved') raw.set(stored.id, structuredClone(recordOf(stored)));
      return Promise.resolve(outcome);
    },
    async remove(id) {
      raw.delete(id);
      return Promise.resolve();
    },
    current: async () => Promise.resolve(current),
    async setCurrent(id) {
      current = id;
      return Promise.resolve();
    },
    async eraseEverything() {
      raw.clear();
      current = null;
      return Promise.resolve();
    },
  };
}

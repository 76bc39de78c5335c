import type { Area } from './area';

/** Which plan this tab had open, so that it opens again after a reload or in another language. */
export interface LastOpen {
  get: () => string | null;
  set: (plan: string) => void;
  clear: () => void;
}

const key = 'support-plan:open';

/** Kept in `sessionStorage`: each tab has its own. */
export const lastOpenIn = (area: Area): LastOpen => ({
  get: () => area.get(key),
  set(plan) {
    area.set(key, plan);
  },
  clear() {
    area.remove(key);
  },
});

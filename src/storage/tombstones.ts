import * as v from 'valibot';
import { type Area, fromJson } from './area';

/** What was deleted, read by every tab before it writes: nothing comes back from another tab's next key press. */
export interface Tombstones {
  /** How often everything was erased. */
  erasures: () => number;
  /** Tells whether a plan that was opened after so many erasures is gone. */
  isGone: (plan: string, erasures: number) => boolean;
  erase: () => void;
  bury: (plan: string) => void;
  /** For a deletion that is taken back. */
  raise: (plan: string) => void;
}

export const graveKey = 'support-plan:gone';

/** Deleted plans that are remembered; a tab that still shows an older one finds no record and learns it then. */
const remembered = 64;

const graveSchema = v.fallback(
  v.object({ erasures: v.number(), plans: v.array(v.string()) }),
  () => ({ erasures: 0, plans: [] }),
);

export function tombstonesIn(area: Area): Tombstones {
  // Where the area refuses, at least this tab remembers.
  let known = '';
  const read = () => v.parse(graveSchema, fromJson(area.get(graveKey) ?? known));
  const write = (grave: v.InferOutput<typeof graveSchema>) => {
    known = JSON.stringify(grave);
    area.set(graveKey, known);
  };
  return {
    erasures: () => read().erasures,
    isGone(plan, erasures) {
      const grave = read();
      return grave.erasures !== erasures || grave.plans.includes(plan);
    },
    erase() {
      write({ erasures: read().erasures + 1, plans: [] });
    },
    bury(plan) {
      const { erasures, plans } = read();
      write({ erasures, plans: [...plans, plan].slice(-remembered) });
    },
    raise(plan) {
      const { erasures, plans } = read();
      write({ erasures, plans: plans.filter((each) => each !== plan) });
    },
  };
}

import type { Plan } from '../../../plan/plan';

/** A plan with the steps that led to it and those that were taken back. */
export interface History {
  past: readonly Plan[];
  plan: Plan;
  future: readonly Plan[];
  /** What the last change was made to; the next change to the same thing joins it. */
  lastKey: string | null;
}

/** Steps kept; older ones fall away. Plans share all that did not change, so this is cheap. */
const depth = 200;

export const historyOf = (plan: Plan): History => ({ past: [], plan, future: [], lastKey: null });

/**
 * Takes a changed plan in.
 * @param key what was changed; keystrokes in one field are one step
 */
export function changed(history: History, plan: Plan, key: string): History {
  const past =
    key === history.lastKey ? history.past : [...history.past, history.plan].slice(-depth);
  return { past, plan, future: [], lastKey: key };
}

export function undone({ past, plan, future }: History): History {
  const before = past.at(-1);
  if (!before) return { past, plan, future, lastKey: null };
  return { past: past.slice(0, -1), plan: before, future: [plan, ...future], lastKey: null };
}

export function redone({ past, plan, future }: History): History {
  const [after, ...rest] = future;
  if (!after) return { past, plan, future, lastKey: null };
  return { past: [...past, plan], plan: after, future: rest, lastKey: null };
}

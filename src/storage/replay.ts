import type { Plan } from '../plan/plan';
import { type Entry, withChanges } from './journal';
import { holdsStep, isWriter, type Step, type StoredPlan, withStep } from './record';

/** A plan as it is opened: the stored copy with what a journal has on top of it. */
export interface Opening {
  plan: Plan;
  /** The copy that lies in the store; null when there is none yet. */
  stored: StoredPlan | null;
  copiedAt: string | null;
  steps: readonly Step[];
  /** Entries whose changes are in the plan; they may go once it is saved. */
  replayed: readonly Entry[];
}

export interface Replay {
  /** Null when there is neither a copy nor an entry that stands alone. */
  opening: Opening | null;
  /** Entries that the stored copy already holds. */
  done: Entry[];
  /** Entries that belong to another copy: never merged over somebody’s words, never dropped. */
  strays: Entry[];
}

const stepOf = ({ hand, seq }: Entry): Step => ({ hand, seq });

/** Whether the changes of an entry were made to this copy (or to one that the same hand saved right before). */
function fits(stored: StoredPlan | null, { base, hand }: Entry): boolean {
  if (!stored) return base === null;
  return base === stored.savedAt || isWriter(stored.steps, hand);
}

/** Lays the journal over the stored copy of one plan. */
export function replay(stored: StoredPlan | null, entries: readonly Entry[]): Replay {
  const isDone = (entry: Entry) => stored !== null && holdsStep(stored.steps, stepOf(entry));
  const done = entries.filter(isDone);
  const waiting = entries
    .filter((entry) => !isDone(entry))
    .toSorted((one, other) => other.at.localeCompare(one.at));
  // One entry may hold the changes of another, taken over from its tab.
  const isTakenUp = (entry: Entry) => waiting.some(({ steps }) => holdsStep(steps, stepOf(entry)));
  const chosen = waiting.find((entry) => fits(stored, entry) && !isTakenUp(entry));
  const plan = chosen ? withChanges(stored, chosen) : stored?.plan;
  if (!plan) return { opening: null, done, strays: waiting };
  const replayed = chosen
    ? waiting.filter((entry) => entry === chosen || holdsStep(chosen.steps, stepOf(entry)))
    : [];
  const steps = replayed.reduce<readonly Step[]>(
    (all, entry) => [...entry.steps, stepOf(entry)].reduce(withStep, all),
    stored?.steps ?? [],
  );
  return {
    opening: {
      plan,
      stored,
      copiedAt: chosen?.copiedAt ?? stored?.copiedAt ?? null,
      steps,
      replayed,
    },
    done,
    strays: waiting.filter((entry) => !replayed.includes(entry)),
  };
}

/** A stray entry as a plan of its own; the same entry always gives the same id. */
export function recoveredCopy(
  stored: StoredPlan | null,
  entry: Entry,
  savedAt: string,
): StoredPlan | null {
  const id = `${entry.plan}-${entry.hand}-${entry.seq}`;
  const plan = withChanges(entry.base === null ? null : stored, entry, id);
  if (!plan) return null;
  const steps = [...entry.steps, stepOf(entry)];
  return { id, plan, savedAt, copiedAt: entry.copiedAt, steps, recovered: true };
}

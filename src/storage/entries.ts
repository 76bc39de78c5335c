import type { Entry, Journal } from './journal';
import type { PlanLock } from './lock';
import { tabOf } from './record';
import type { Tombstones } from './tombstones';

/** Entries of one plan; those of plans that were deleted are removed. */
export function entriesOf(
  { journal, tombstones }: { journal: Journal; tombstones: Tombstones },
  plan: string,
): Entry[] {
  return journal.entries().filter((entry) => {
    if (entry.plan !== plan) return false;
    const gone = tombstones.isGone(plan, entry.erasures);
    if (gone) journal.drop(entry);
    return !gone;
  });
}

/** The entries whose tab has ended. */
export async function deadOnes(lock: PlanLock, entries: readonly Entry[]): Promise<Entry[]> {
  const dead: Entry[] = [];
  for (const entry of entries) {
    if (!(await lock.isAlive(tabOf(entry.hand)))) dead.push(entry);
  }
  return dead;
}

/** A stamp later than another, also when the clock was set back. */
export function stampAfter(savedAt: string | null, now: Date): string {
  const earliest = savedAt === null ? 0 : Date.parse(savedAt) + 1;
  return new Date(Math.max(now.getTime(), earliest)).toISOString();
}

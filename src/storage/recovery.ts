import type { Entry, Journal } from './journal';
import { deadOnes, entriesOf, stampAfter } from './entries';
import type { PlanLock } from './lock';
import type { PlanStore } from './plans';
import { recoveredCopy, replay } from './replay';
import type { Tombstones } from './tombstones';

interface Places {
  store: PlanStore;
  journal: Journal;
  tombstones: Tombstones;
  lock: PlanLock;
  now: () => Date;
}

/** Keeps stray entries as plans of their own. Resolves with how many there were. */
export async function keepStrays(places: Places, strays: readonly Entry[]): Promise<number> {
  const { store, journal, tombstones, now } = places;
  let kept = 0;
  for (const entry of strays) {
    const found = await store.read(entry.plan);
    // Changes to what a newer build wrote wait for that build.
    if (found?.kind === 'newer') continue;
    const stored = found?.kind === 'plan' ? found.stored : null;
    const copy = recoveredCopy(stored, entry, now().toISOString());
    if (!copy) continue;
    const wanted = () => !tombstones.isGone(entry.plan, entry.erasures);
    // When it is there already and was changed since, it was recovered before.
    const outcome = await store.save(copy, null, wanted);
    journal.drop(entry);
    if (outcome === 'saved') kept += 1;
  }
  return kept;
}

/**
 * Saves what tabs that have ended left in the journal, for every plan that nobody has open.
 * Resolves with how many plans were put together from strays.
 */
export async function recoverAll(places: Places, except: string): Promise<number> {
  const { store, journal, tombstones, lock, now } = places;
  const plans = new Set(journal.entries().map(({ plan }) => plan));
  plans.delete(except);
  let recovered = 0;
  for (const plan of plans) {
    await lock.withFree(plan, async () => {
      const found = await store.read(plan);
      // What this build can't read or write is not written over; its journal waits for one that can.
      if (found && found.kind !== 'plan') return;
      const entries = await deadOnes(lock, entriesOf(places, plan));
      const { opening, done, strays } = replay(found?.stored ?? null, entries);
      done.forEach(journal.drop);
      const last = opening?.replayed.at(0);
      if (opening && last) {
        const savedAt = stampAfter(found?.stored.savedAt ?? null, now());
        const { plan: whole, copiedAt, steps } = opening;
        const recoveredBefore = found?.stored.recovered ?? false;
        const outcome = await store.save(
          { id: plan, plan: whole, savedAt, copiedAt, steps, recovered: recoveredBefore },
          found?.stored.savedAt ?? null,
          () => !tombstones.isGone(plan, last.erasures),
        );
        if (outcome !== 'elsewhere') opening.replayed.forEach(journal.drop);
      }
      recovered += await keepStrays(places, strays);
    });
  }
  return recovered;
}

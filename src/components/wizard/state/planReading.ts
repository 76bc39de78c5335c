import type { Entry } from '../../../storage/journal';
import { choiceLists } from '../parts';
import type { Claim } from '../../../storage/lock';
import { tabOf } from '../../../storage/record';
import { deadOnes, entriesOf } from '../../../storage/entries';
import { type Opening, replay } from '../../../storage/replay';
import type { PlanStorage } from '../../../storage/browser';

export interface Arrival {
  opening: Opening;
  /** The store did not answer: the plan comes from the journal alone. */
  refused: boolean;
  /** How many plans were put together from what tabs had left that ended before they could save. */
  recovered: number;
}

type Places = Pick<
  PlanStorage,
  'store' | 'journal' | 'tombstones' | 'lock' | 'recovery' | 'tab'
> & {
  now: () => Date;
};

/**
 * Reads a plan with what the journal has on top of it.
 * @param claim what this tab may do with it; a reader changes nothing in storage
 * @throws when the store refuses and the journal alone gives no plan
 */
export async function arrive(
  places: Places,
  id: string,
  claim: Claim,
): Promise<Arrival | 'unreadable' | null> {
  const { store, journal, lock, tab } = places;
  // Without them whatever was chosen is taken to be a choice: better than a plan that can't be had.
  await choiceLists.load(true).catch(() => undefined);
  const entries = entriesOf(places, id);
  let found;
  try {
    found = await store.read(id);
  } catch (reason) {
    const { opening } = replay(null, entries);
    if (!opening) throw reason;
    return { opening, refused: true, recovered: 0 };
  }
  if (found?.kind === 'unreadable') return 'unreadable';
  // Shown as it is stored: what the journal has on top of it waits for the build that can write it.
  if (found?.kind === 'newer') {
    const { stored } = found;
    const { plan, copiedAt, steps } = stored;
    return {
      opening: { plan, stored, copiedAt, steps, replayed: [] },
      refused: false,
      recovered: 0,
    };
  }
  const stored = found?.stored ?? null;
  if (claim === 'elsewhere') {
    const { opening } = replay(stored, entries);
    return opening && { opening, refused: false, recovered: 0 };
  }
  const own = entries.filter((entry) => tabOf(entry.hand) === tab);
  const over = [...own, ...(await deadOnes(lock, entries))];
  // With the lock in hand nobody else writes; without locks a living tab still may.
  const { opening, done, strays } = replay(stored, claim === 'noLocks' ? over : entries);
  done.forEach(journal.drop);
  const lost = strays.filter((entry) => over.includes(entry));
  const recovered = lost.length === 0 ? 0 : await keepLost(places, lost);
  return opening && { opening, refused: false, recovered };
}

/** What can’t be kept now stays in the journal. */
async function keepLost(places: Places, lost: readonly Entry[]): Promise<number> {
  try {
    const { keepStrays } = await places.recovery();
    return await keepStrays(places, lost);
  } catch {
    return 0;
  }
}

/** A plan that comes from elsewhere than the store. */
export const openingOf = (plan: Opening['plan']): Opening => ({
  plan,
  stored: null,
  copiedAt: null,
  steps: [],
  replayed: [],
});

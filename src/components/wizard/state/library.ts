import type { Locale } from '../../../i18n/locales';
import { blankPlan, isNewer } from '../../../plan/plan';
import { type Found, handOf, type StoredPlan, type Unreadable } from '../../../storage/record';
import { entriesOf } from '../../../storage/entries';
import { arrive, openingOf } from './planReading';
import type { Desk, Surroundings } from './desk';
import type { Openings } from './opening';
import { createVersions } from './versions';
import { type Content, writerFor } from './writer';

export { createVersions } from './versions';

export type NewerPlan = Extract<Found, { kind: 'newer' }>;

/** What lies in this browser, newest first. */
export interface Shelf {
  plans: StoredPlan[];
  /** Plans that a newer build wrote: shown, never changed. */
  newer: NewerPlan[];
  unreadable: Unreadable[];
}

/** All plans of this browser. Every method rejects when the browser refuses. */
export interface Library {
  list: () => Promise<Shelf>;
  /** A plan as it is stored now, null when it is gone: what was listed a while ago may have been changed elsewhere. */
  read: (id: string) => Promise<StoredPlan | null>;
  /** Removes a plan with its versions; what it gives back brings them there again, as they were by then. */
  remove: (id: string) => Promise<() => Promise<void>>;
  /** False when nobody could: another tab writes the plan, or it is gone. */
  rename: (id: string, name: string) => Promise<boolean>;
  /** Notes that a plan was just downloaded; nothing where another tab writes it, which knows nothing of this. */
  markCopied: (id: string) => Promise<void>;
  /** Deletes all that is stored and starts blank. */
  eraseEverything: () => Promise<void>;
}

const latestFirst = (one: StoredPlan, other: StoredPlan) =>
  other.savedAt.localeCompare(one.savedAt);

export function createLibrary(
  desk: Desk,
  surroundings: Surroundings & { locale: Locale },
  { open }: Openings,
): Library {
  const { store, journal, tombstones, channel, lock, lastOpen, locale, now, newId } = surroundings;
  const versions = createVersions(desk, surroundings);

  /** Changes a plan that no tab has open, as a tab would that opens it, and closes it again. */
  const amend = async (id: string, change: (before: Content) => Content) => {
    const outcome = { saved: false };
    await lock.withFree(id, async () => {
      const arrival = await arrive(surroundings, id, 'noLocks');
      if (arrival === null || arrival === 'unreadable' || isNewer(arrival.opening.plan)) return;
      const writer = writerFor(arrival.opening, {
        ...surroundings,
        hand: handOf(newId(), 1),
        report({ kind }) {
          outcome.saved ||= kind === 'folded';
        },
      });
      writer.change(change(arrival.opening));
      await writer.save();
      writer.halt();
    });
    if (outcome.saved) channel.post({ kind: 'changed', of: id });
    return outcome.saved;
  };

  const read = async (id: string) => {
    const found = await store.read(id);
    return found?.kind === 'plan' ? found.stored : null;
  };

  return {
    async list() {
      const found = await store.list();
      const plans = found.flatMap((each) => (each.kind === 'plan' ? [each.stored] : []));
      const newer = found.filter((each) => each.kind === 'newer');
      const records = found.flatMap((each) => (each.kind === 'unreadable' ? [each.raw] : []));
      return {
        plans: plans.toSorted(latestFirst),
        newer: newer.toSorted((one, other) => latestFirst(one.stored, other.stored)),
        unreadable: [...records, ...journal.unreadable()],
      };
    },
    read,
    async remove(id) {
      if (id === desk.plan().id) await open(blankPlan(newId(), locale), 'nothing');
      const stored = await read(id);
      // First, so that no other tab writes the plan again.
      tombstones.bury(id);
      try {
        await store.remove(id);
      } catch (reason) {
        tombstones.raise(id);
        throw reason;
      }
      // Reading them drops those of a deleted plan.
      entriesOf(surroundings, id);
      channel.post({ kind: 'deleted', of: '' });
      const withVersions = await versions.removeAllOf(id);
      return async () => {
        if (!stored) return;
        tombstones.raise(id);
        await store.save(stored, null);
        channel.post({ kind: 'changed', of: id });
        await withVersions();
      };
    },
    rename: (id, name) =>
      amend(id, ({ plan, copiedAt }) => ({ plan: { ...plan, name }, copiedAt })),
    async markCopied(id) {
      await amend(id, ({ plan }) => ({ plan, copiedAt: now().toISOString() }));
    },
    async eraseEverything() {
      const { plan } = desk.state().history;
      desk.writer().halt();
      tombstones.erase();
      try {
        await store.eraseEverything();
        await versions.eraseEverything();
      } catch (reason) {
        // The plan on the screen begins anew, or the next key would find it deleted.
        desk.show(openingOf(plan));
        desk.held('nothing');
        desk.keep();
        throw reason;
      }
      journal.clear();
      lastOpen.clear();
      const blank = blankPlan(newId(), locale);
      desk.claim = await lock.acquire(blank.id);
      desk.show(openingOf(blank));
      desk.dispatch({ kind: 'opened', savedAt: null, as: 'writer' });
      channel.post({ kind: 'deleted', of: '' });
    },
  };
}

import { holdsNothing } from '../../../plan/asking';
import { isNewer, type Plan } from '../../../plan/plan';
import { hasNames } from '../../../plan/registers';
import type { Claim } from '../../../storage/lock';
import { tabOf } from '../../../storage/record';
import { type Arrival, arrive, openingOf } from './planReading';
import type { Desk, Surroundings } from './desk';
import type { OpenedAs } from './fate';

/** The ways in which a plan comes onto the desk. */
export interface Openings {
  open: (plan: Plan, held: 'file' | 'nothing') => Promise<void>;
  /** @param wait how long to wait for another page to let go of it, in milliseconds */
  openStored: (id: string, wait?: number) => Promise<boolean>;
  openLast: () => Promise<void>;
  takeOver: () => Promise<void>;
  keepAsCopy: () => Promise<void>;
  begin: (arrival: Arrival, claim: Claim) => Promise<void>;
}

/** How long a reloaded page waits for its former self to let go, in milliseconds. */
const closing = 1_000;

export function createOpenings(desk: Desk, surroundings: Surroundings): Openings {
  const { store, journal, lock, lastOpen, handOver, newId } = surroundings;
  const savedAt = () => {
    const stored = desk.writer().stored();
    return stored && new Date(stored.savedAt);
  };

  /** After an attempt that led nowhere: the plan on the screen is this tab's again, unless another took it. */
  const reclaim = async () => {
    desk.claim = await lock.acquire(desk.plan().id);
    if (desk.claim === 'elsewhere') desk.lose(desk.isSettled());
  };

  const openedAs = (plan: Plan): OpenedAs => {
    if (!isNewer(plan)) return desk.claim === 'elsewhere' ? 'reader' : 'writer';
    // A tab with the build that wrote it can have it.
    lock.release();
    return 'newer';
  };

  const begin = async ({ opening, refused, recovered }: Arrival, claim: Claim) => {
    desk.claim = claim;
    desk.show(opening);
    desk.dispatch({ kind: 'opened', savedAt: savedAt(), as: openedAs(opening.plan) });
    if (refused) desk.dispatch({ kind: 'refused', kept: 'journal' });
    const isUpgraded = opening.stored?.asWritten !== undefined && hasNames(opening.plan);
    if (isUpgraded) desk.set({ news: { kind: 'upgraded' } });
    if (recovered > 0) desk.set({ news: { kind: 'recovered', count: recovered } });
    // What came from the journal goes into the store.
    if (!refused && opening.replayed.length > 0) desk.keep();
    if (!desk.state().standing.storing) return;
    lastOpen.set(opening.plan.id);
    if (!refused) await store.setCurrent(opening.plan.id).catch(() => undefined);
  };

  const open = async (plan: Plan, held: 'file' | 'nothing') => {
    await desk.writer().save();
    desk.claim = await lock.acquire(plan.id);
    desk.show(openingOf(plan));
    desk.held('nothing');
    if (held === 'file') desk.held('file');
    desk.dispatch({ kind: 'opened', savedAt: null, as: openedAs(plan) });
    if (holdsNothing(plan)) return;
    desk.keep();
    await desk.writer().save();
  };

  const openStored = async (id: string, wait = 0) => {
    await desk.writer().save();
    const claim = await lock.acquire(id, wait);
    let arrival;
    try {
      arrival = await arrive(surroundings, id, claim);
    } catch (reason) {
      await reclaim();
      throw reason;
    }
    if (arrival === null || arrival === 'unreadable') {
      await reclaim();
      if (arrival === 'unreadable') desk.set({ news: { kind: 'unreadable' } });
      return false;
    }
    await begin(arrival, claim);
    return true;
  };

  /**
   * The plans that a user may expect, best first: this tab's own, one that was cut off, the last one,
   * or one that another tab has not saved yet.
   */
  const candidates = async () => {
    const newestFirst = journal.entries().toSorted((a, b) => b.at.localeCompare(a.at));
    const cutOff: string[] = [];
    const elsewhere: string[] = [];
    for (const { plan, hand } of newestFirst) {
      ((await lock.isAlive(tabOf(hand))) ? elsewhere : cutOff).push(plan);
    }
    const own = lastOpen.get();
    const current = await store.current().catch(() => null);
    return [...new Set([own, ...cutOff, current, ...elsewhere].flatMap((id) => id ?? []))];
  };

  const openings: Openings = {
    begin,
    open,
    openStored,
    async openLast() {
      const own = lastOpen.get();
      const blank = desk.plan();
      const isTakenUp =
        handOver.waits() &&
        (await (await surroundings.handing()).takeUp(desk, surroundings, openings, closing));
      for (const id of isTakenUp ? [] : await candidates()) {
        try {
          if (await openStored(id, id === own ? closing : 0)) break;
        } catch {
          desk.set({ news: { kind: 'unavailable' } });
        }
        // What can't be opened is spoken of; another plan in its place would hide it.
        if (desk.state().news) break;
      }
      if (desk.plan() === blank) desk.claim = await lock.acquire(blank.id);
      try {
        await store.current();
        if (journal.entries().length === 0) return;
        const { recoverAll } = await surroundings.recovery();
        const count = await recoverAll(surroundings, desk.plan().id);
        if (count > 0) desk.set({ news: { kind: 'recovered', count } });
      } catch {
        desk.dispatch({ kind: 'refused', kept: journal.works() ? 'journal' : 'page' });
      }
    },
    async takeOver() {
      const { id } = desk.plan();
      if (!desk.readOnly()) return;
      desk.claim = await lock.takeOver(id);
      let arrival;
      try {
        arrival = await arrive(surroundings, id, desk.claim);
      } catch {
        desk.dispatch({ kind: 'opened', savedAt: savedAt(), as: 'writer' });
        desk.dispatch({ kind: 'refused', kept: 'page' });
        return;
      }
      if (arrival === null || arrival === 'unreadable') {
        lock.release();
        if (arrival === null) desk.loseToDeletion();
        else desk.set({ news: { kind: 'unreadable' } });
        return;
      }
      await begin(arrival, desk.claim);
      // From now on this tab is the writer in the store too: the other one can't save over it.
      desk.keep();
      await desk.writer().save();
    },
    async keepAsCopy() {
      if (isNewer(desk.plan())) return;
      const former = desk.writer();
      const copy = { ...desk.plan(), id: newId() };
      await open(copy, 'nothing');
      // Its words are in the copy now.
      if (desk.plan() === copy && !desk.state().atRisk) former.forget();
    },
  };
  return openings;
}

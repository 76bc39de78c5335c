import { compare } from '../../../plan/comparing/compare';
import type { Plan } from '../../../plan/plan';
import {
  browserVersions,
  type FoundVersion,
  memoryVersions,
  type Version,
  type VersionStore,
} from '../../../storage/versions';
import type { Desk, Surroundings } from './desk';

/** A version of the open plan; one that is `inMemory` goes with the page. */
export type KeptVersion = FoundVersion & { inMemory: boolean };

/** What makes a plan say what a version says. */
export type Restoring = (plan: Plan) => Plan;

/** Versions of the plan that is open. Every method rejects when the browser refuses. */
export interface Versions {
  /** The newest first. */
  list: () => Promise<KeptVersion[]>;
  /** Keeps what is on the screen under a name: in this browser, or in memory when nothing may be stored. */
  keep: (name: string) => Promise<Version>;
  /** Resolves with whether it was still there. */
  rename: (version: Version, name: string) => Promise<boolean>;
  /** Removes a version; what it gives back brings it there again. */
  remove: (id: string) => Promise<() => Promise<void>>;
  /**
   * Makes ready to restore a version: first keeps what is on the screen, unless a version says the same.
   * @param name what that is kept under
   * @returns null when the version is gone
   */
  toRestore: (id: string, name: string) => Promise<Restoring | null>;
  /** Stores what was kept in memory while nothing might be stored. */
  settle: () => Promise<void>;
  /** Removes all versions of a plan that is deleted; what can't be removed is found to be of a deleted plan later. */
  removeAllOf: (plan: string) => Promise<() => Promise<void>>;
  eraseEverything: () => Promise<void>;
}

interface Places {
  stored: VersionStore;
  memory: VersionStore;
}

/** Memory lasts as long as the page, also where versions are asked for anew. */
const places = new WeakMap<Desk, Places>();

function placesOf(desk: Desk, { connection }: Surroundings): Places {
  const known = places.get(desk);
  if (known) return known;
  const made = {
    stored: connection ? browserVersions(connection) : memoryVersions(),
    memory: memoryVersions(),
  };
  places.set(desk, made);
  return made;
}

/** How many versions are looked at before what is on the screen is kept once more. */
const lookedAt = 20;

const saysTheSame = (one: Plan, other: Plan) =>
  one.writtenIn === other.writtenIn && compare(one, other).length === 0;

export function createVersions(desk: Desk, surroundings: Surroundings): Versions {
  const { tombstones, now, newId } = surroundings;
  const { stored, memory } = placesOf(desk, surroundings);
  const isStoring = () => desk.state().standing.storing;

  /** Versions of plans that a build deleted which knows nothing of versions. */
  const sweep = async () => {
    for (const plan of await stored.plans()) {
      if (tombstones.isGone(plan, tombstones.erasures())) await stored.remove(plan);
    }
  };

  const settle = async () => {
    if (!isStoring()) return;
    for (const plan of await memory.plans()) {
      const kept = await memory.remove(plan);
      try {
        await stored.putBack(kept);
      } catch (reason) {
        await memory.putBack(kept);
        throw reason;
      }
    }
  };

  const list = async (): Promise<KeptVersion[]> => {
    // What can't be stored yet is listed as what it is: in memory.
    await settle().catch(() => undefined);
    await sweep();
    const { id } = desk.plan();
    const [here, lasting] = await Promise.all([memory.list(id), stored.list(id)]);
    return [
      ...here.map((each) => ({ ...each, inMemory: true })),
      ...lasting.map((each) => ({ ...each, inMemory: false })),
    ];
  };

  const keep = async (name: string) => {
    const plan = desk.plan();
    const erasures = tombstones.erasures();
    const version = { id: newId(), plan: plan.id, name, keptAt: now().toISOString() };
    const place = isStoring() ? stored : memory;
    await place.keep(version, plan);
    // Deleted or erased while it was being written.
    if (tombstones.isGone(plan.id, erasures)) {
      await place.remove(plan.id, version.id);
      throw new Error('The plan is gone.');
    }
    return version;
  };

  const remove = async (plan: string, id?: string) => {
    const here = await memory.remove(plan, id);
    const lasting = await stored.remove(plan, id);
    return async () => {
      await memory.putBack(here);
      await stored.putBack(lasting);
    };
  };

  return {
    list,
    keep,
    settle,
    rename: async (version, name) =>
      (await memory.rename(version, name)) || stored.rename(version, name),
    remove: (id) => remove(desk.plan().id, id),
    async toRestore(id, name) {
      const versions = (await list()).filter((each) => each.kind === 'version');
      const found = versions.find(({ version }) => version.id === id);
      if (!found) return null;
      const { answers, sources, translations, writtenIn, kept } = found.open();
      const present = desk.plan();
      const isKept = versions.slice(0, lookedAt).some((each) => saysTheSame(each.open(), present));
      if (!isKept) await keep(name);
      return (plan) => ({ ...plan, answers, sources, translations, writtenIn, kept });
    },
    removeAllOf: (plan) => remove(plan).catch(() => () => Promise.resolve()),
    async eraseEverything() {
      await memory.eraseEverything();
      await stored.eraseEverything();
    },
  };
}

import * as v from 'valibot';
import { nameLimit, type Plan, readPlan, writtenPlan } from '../plan/plan';
import type { Connection } from './database';
import { dateSchema, isNewer } from './record';

/** A plan as it stood at some time, under a name. */
export interface Version {
  id: string;
  /** The plan that it is a version of. */
  plan: string;
  name: string;
  /** When it was kept, as an ISO date and time. */
  keptAt: string;
}

/** What lies in storage as a version; of one that can't be used by this build only where it lies is known. */
export type FoundVersion =
  | { kind: 'version'; version: Version; open: () => Plan }
  | { kind: 'unreadable'; id: string; why: 'damaged' | 'newer' };

/** A version as it lies in storage: handed back to bring it there again, never looked into. */
export interface RemovedVersion {
  key: string;
  raw: unknown;
}

/** Where versions of plans are kept. Every method rejects when the browser refuses. */
export interface VersionStore {
  /** Versions of a plan, the newest first. */
  list: (plan: string) => Promise<FoundVersion[]>;
  /** Keeps a plan under a name, and reads it back. */
  keep: (version: Version, plan: Plan) => Promise<void>;
  /** Resolves with whether it was still there. */
  rename: (version: Pick<Version, 'plan' | 'id'>, name: string) => Promise<boolean>;
  /** Removes a version, or all of a plan; gives back what was there. */
  remove: (plan: string, id?: string) => Promise<RemovedVersion[]>;
  /** Brings removed versions back. */
  putBack: (removed: readonly RemovedVersion[]) => Promise<void>;
  /** Ids of the plans of which there are versions. */
  plans: () => Promise<string[]>;
  eraseEverything: () => Promise<void>;
}

const prefix = 'version:';

/** The versions of one plan stand together. Ids hold no colon. */
const keyOf = (plan: string, id = '') => `${prefix}${plan}:${id}`;

const planOf = (key: string) => key.slice(prefix.length).split(':')[0] ?? '';
const idOf = (key: string) => key.slice(key.lastIndexOf(':') + 1);

const recordSchema = v.object({
  name: v.pipe(
    v.string(),
    v.transform((name) => name.slice(0, nameLimit)),
  ),
  keptAt: dateSchema,
  snapshot: v.unknown(),
});

/** As much of a plan as tells that there is one. */
const planSchema = v.looseObject({
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: v.pipe(v.string(), v.minLength(1)),
  answers: v.looseObject({}),
});

/** Reads a version; the plan in it only once it is opened, since a list of versions shows none of them. */
function readVersion({ key, raw }: RemovedVersion): FoundVersion {
  const id = idOf(key);
  const record = v.safeParse(recordSchema, raw);
  if (!record.success) return { kind: 'unreadable', id, why: 'damaged' };
  const { name, keptAt, snapshot } = record.output;
  if (isNewer(snapshot)) return { kind: 'unreadable', id, why: 'newer' };
  if (!v.is(planSchema, snapshot)) return { kind: 'unreadable', id, why: 'damaged' };
  const open = () => {
    const plan = readPlan(snapshot);
    if (!plan) throw new Error('This version can’t be read.');
    return plan;
  };
  return { kind: 'version', version: { id, plan: planOf(key), name, keptAt }, open };
}

const latestFirst = (one: FoundVersion, other: FoundVersion) =>
  keptAt(other).localeCompare(keptAt(one));
/** What can't be read stands last. */
const keptAt = (found: FoundVersion) => (found.kind === 'version' ? found.version.keptAt : '');

const recordOf = ({ name, keptAt }: Version, plan: Plan) => ({
  name,
  keptAt,
  snapshot: writtenPlan(plan),
});

/** A place that keeps what it is given under keys, and gives back what stands under keys that begin alike. */
interface Shelf {
  under: (start: string) => Promise<RemovedVersion[]>;
  keys: () => Promise<string[]>;
  put: (all: readonly RemovedVersion[]) => Promise<void>;
  remove: (keys: readonly string[]) => Promise<void>;
}

function versionsOn(shelf: Shelf): VersionStore {
  const removeUnder = async (start: string) => {
    const found = await shelf.under(start);
    await shelf.remove(found.map(({ key }) => key));
    return found;
  };
  const one = async (plan: string, id: string) =>
    (await shelf.under(keyOf(plan, id))).find(({ key }) => key === keyOf(plan, id));
  return {
    list: async (plan) => (await shelf.under(keyOf(plan))).map(readVersion).toSorted(latestFirst),
    async keep(version, plan) {
      const { plan: of, id } = version;
      await shelf.put([{ key: keyOf(of, id), raw: recordOf(version, plan) }]);
      if (!(await one(of, id))) throw new Error('The version could not be read back.');
    },
    async rename({ plan, id }, name) {
      const found = await one(plan, id);
      if (!found || typeof found.raw !== 'object') return false;
      await shelf.put([{ key: found.key, raw: { ...found.raw, name } }]);
      return true;
    },
    async remove(plan, id) {
      if (id === undefined) return removeUnder(keyOf(plan));
      const found = await one(plan, id);
      if (!found) return [];
      await shelf.remove([found.key]);
      return [found];
    },
    putBack: (removed) => shelf.put(removed),
    plans: async () => [...new Set((await shelf.keys()).map(planOf))],
    async eraseEverything() {
      await shelf.remove(await shelf.keys());
    },
  };
}

/**
 * Versions in this browser's IndexedDB, beside its settings: an object store of their own would need a new version of
 * the database, which locks out every tab that still runs the build before. What erases everything empties settings,
 * whichever build it is, and takes them along.
 */
export function browserVersions(connection: Connection): VersionStore {
  const from = (start: string) => IDBKeyRange.bound(start, `${start}\uffff`);
  return versionsOn({
    under: (start) =>
      connection(async (database) => {
        const { store } = database.transaction('settings');
        const [keys, all] = await Promise.all([
          store.getAllKeys(from(start)),
          store.getAll(from(start)),
        ]);
        return keys.map((key, index) => ({ key, raw: all[index] }));
      }),
    keys: () => connection((database) => database.getAllKeys('settings', from(prefix))),
    put: (all) =>
      connection(async (database) => {
        const { store, done } = database.transaction('settings', 'readwrite');
        await Promise.all([...all.map(({ key, raw }) => store.put(raw, key)), done]);
      }),
    remove: (keys) =>
      connection(async (database) => {
        const { store, done } = database.transaction('settings', 'readwrite');
        await Promise.all([...keys.map((key) => store.delete(key)), done]);
      }),
  });
}

/** Versions in memory, gone with the page. */
export function memoryVersions(kept = new Map<string, unknown>()): VersionStore {
  const under = (start: string) =>
    [...kept].flatMap(([key, raw]) => (key.startsWith(start) ? [{ key, raw }] : []));
  return versionsOn({
    under: (start) => Promise.resolve(under(start)),
    keys: () => Promise.resolve([...kept.keys()]),
    put(all) {
      for (const { key, raw } of all) kept.set(key, structuredClone(raw));
      return Promise.resolve();
    },
    remove(keys) {
      for (const key of keys) kept.delete(key);
      return Promise.resolve();
    },
  });
}

import { type DBSchema, type IDBPDatabase, wrap } from 'idb';

interface Schema extends DBSchema {
  /** Read through `readRecord`: another version may have written them. */
  plans: { key: string; value: unknown };
  settings: { key: string; value: unknown };
}

export type PlanDatabase = IDBPDatabase<Schema>;

const name = 'support-plan';

/**
 * Opens the database, making it on the first visit. Rejects when the browser stores nothing.
 * @param closed called when the connection can't be used any more
 */
async function openDatabase(factory: Opener, closed: () => void): Promise<PlanDatabase> {
  const request = factory().open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('plans', { keyPath: 'id' });
    request.result.createObjectStore('settings');
  };
  await wrap(request);
  const { result } = request;
  // The browser closed it, for instance because the disk went away.
  result.onclose = closed;
  // Another tab upgrades: stand aside rather than block it.
  result.onversionchange = () => {
    result.close();
    closed();
  };
  return wrap(result) as unknown as PlanDatabase;
}

/** Where databases are opened; asked for each time, since a browser may refuse it. */
export type Opener = () => Pick<IDBFactory, 'open'>;

/** Runs what needs the database. */
export type Connection = <Result>(
  use: (database: PlanDatabase) => Promise<Result>,
) => Promise<Result>;

/**
 * A connection that is opened when it is needed and again when the browser has closed it.
 * @param patience after this long without an answer the browser counts as refusing, in milliseconds
 */
export function connect(factory: Opener, patience: number): Connection {
  let opening: Promise<PlanDatabase> | undefined;
  let live: PlanDatabase | undefined;

  const forget = () => {
    opening = undefined;
    live = undefined;
  };

  const open = () => {
    opening ??= openDatabase(factory, forget).then(
      (database) => {
        live = database;
        return database;
      },
      (reason: unknown) => {
        // The next attempt starts anew: storage may have been allowed or freed by then.
        forget();
        throw reason;
      },
    );
    return opening;
  };

  const attempt: Connection = (use) =>
    new Promise((resolve, reject) => {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        reject(new Error('The browser’s storage does not answer.'));
      }, patience);
      open()
        .then((database) => {
          // What nobody waits for any more must not be written after what came later.
          if (late) throw new Error('Given up.');
          return use(database);
        })
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(timer);
        });
    });

  return async (use) => {
    const before = live;
    try {
      return await attempt(use);
    } catch (reason) {
      const closing = reason instanceof DOMException && reason.name === 'InvalidStateError';
      if (!before || (live === before && !closing)) throw reason;
      if (live === before) forget();
      return attempt(use);
    }
  };
}

import type { Page } from 'playwright/test';

declare global {
  interface Window {
    /** What the browser's storage refuses at the moment; put there by `breakStorage`. */
    refusing: Refusal | null;
    /** Whether `localStorage` refuses too. */
    refusingLocal: boolean;
    /** How often it has refused so far. */
    refusals: number;
  }
}

/** Ways in which a browser fails to store: it has no storage, allows none, has no room, gives up half-way, or never answers. */
export type Refusal = 'missing' | 'denied' | 'full' | 'aborted' | 'hanging';

/** Makes the storage of a page fail as long as `window.refusing` says so; call before the first navigation. */
export async function breakStorage(
  page: Page,
  atFirst: Refusal | null,
  localToo = false,
): Promise<void> {
  await page.addInitScript((local) => {
    window.refusingLocal = local;
    const set: Storage['setItem'] = Reflect.get(Storage.prototype, 'setItem');
    Storage.prototype.setItem = function (...args) {
      if (window.refusingLocal) throw new DOMException('No room', 'QuotaExceededError');
      set.apply(this, args);
    };
  }, localToo);
  await page.addInitScript((first) => {
    window.refusing = first;
    window.refusals = 0;
    const refuses = (way: Refusal) => {
      if (window.refusing !== way) return false;
      window.refusals += 1;
      return true;
    };
    const factory = window.indexedDB;
    Object.defineProperty(window, 'indexedDB', {
      get: () => (refuses('missing') ? undefined : factory),
    });
    const open: IDBFactory['open'] = Reflect.get(IDBFactory.prototype, 'open');
    const put: IDBObjectStore['put'] = Reflect.get(IDBObjectStore.prototype, 'put');
    IDBFactory.prototype.open = function (...args) {
      if (refuses('denied')) throw new DOMException('Not allowed', 'SecurityError');
      const request = open.apply(this, args);
      // idb listens for events and nothing else.
      if (refuses('hanging')) request.addEventListener = () => undefined;
      return request;
    };
    IDBObjectStore.prototype.put = function (...args) {
      if (refuses('full')) throw new DOMException('No room', 'QuotaExceededError');
      const request = put.apply(this, args);
      if (refuses('aborted')) this.transaction.abort();
      return request;
    };
  }, atFirst);
}

/** From now on storage fails in this way, or works again. */
export async function setRefusal(
  page: Page,
  refusal: Refusal | null,
  localToo = false,
): Promise<void> {
  await page.evaluate(
    ([now, local]) => {
      window.refusing = now;
      window.refusingLocal = local;
    },
    [refusal, localToo] as const,
  );
}

/** How often the storage of a page has refused so far. */
export const refusalsOf = (page: Page): Promise<number> => page.evaluate(() => window.refusals);

/**
 * Remembers the connections that a page opens to its database; call before the first navigation. Gives back what
 * closes them as a browser does that cleans up, with the event that tells the page of it or without.
 */
export async function watchConnections(page: Page): Promise<(told: boolean) => Promise<void>> {
  await page.addInitScript(() => {
    const open: IDBFactory['open'] = Reflect.get(IDBFactory.prototype, 'open');
    const opened: IDBDatabase[] = [];
    Reflect.set(window, 'connections', opened);
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    };
  });
  return (told) =>
    page.evaluate((tell) => {
      for (const connection of Reflect.get(window, 'connections') as IDBDatabase[]) {
        connection.close();
        if (tell) connection.dispatchEvent(new Event('close'));
      }
    }, told);
}

/** What lies in a page's localStorage and sessionStorage, as JSON. */
export const smallStores = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );

/** Puts a record into the database past the planner, and makes it the plan that was open last. */
export function putRecord(page: Page, record: { id: string }): Promise<void> {
  return page.evaluate(async (put) => {
    const finished = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error('IndexedDB could not be written.'));
        };
      });
    const database = await finished(indexedDB.open('support-plan'));
    const transaction = database.transaction(['plans', 'settings'], 'readwrite');
    await finished(transaction.objectStore('plans').put(put));
    await finished(transaction.objectStore('settings').put(put.id, 'current'));
    database.close();
    sessionStorage.clear();
  }, record);
}

/** All plans that lie in this browser's database, as JSON; an empty list when there is nothing. */
export function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const finished = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error('IndexedDB could not be read.'));
        };
      });
    const records: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await finished(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        records.push(...((await finished(all)) as unknown[]));
      }
      database.close();
    }
    return JSON.stringify(records);
  });
}

import { expect, test } from 'vitest';
import { areaOf } from './area';
import { connect } from './database';
import { journalIn } from './journal';
import { browserPlans } from './plans';
import { storeContract } from './storeContract';

const put: IDBObjectStore['put'] = Reflect.get(IDBObjectStore.prototype, 'put');
const erase = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('support-plan');
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(new Error('The database could not be deleted.'));
    };
  });

storeContract('in a real browser', async () => {
  IDBObjectStore.prototype.put = put;
  await erase();
  const opened: IDBDatabase[] = [];
  const factory = () => ({
    open(name: string, version?: number) {
      const request = indexedDB.open(name, version);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    },
  });
  const connection = connect(factory, 3_000);
  return {
    store: browserPlans(connection),
    another: () => browserPlans(connect(() => indexedDB, 3_000)),
    putRaw: (record) =>
      connection(async (database) => {
        await database.put('plans', record);
      }),
    refuseWrites(refuse) {
      IDBObjectStore.prototype.put = refuse
        ? () => {
            throw new DOMException('No room', 'QuotaExceededError');
          }
        : put;
    },
    loseWrites(lose) {
      IDBObjectStore.prototype.put = lose
        ? function (this: IDBObjectStore) {
            return this.getKey('nothing') as IDBRequest<IDBValidKey>;
          }
        : put;
    },
    closeConnection() {
      // As after the browser has closed it: the page finds out at the next use.
      for (const database of opened.splice(0)) database.close();
    },
  };
});

test('stands aside when another page deletes the database, and opens it again', async () => {
  await erase();
  const store = browserPlans(connect(() => indexedDB, 3_000));
  await store.setCurrent('p');
  await erase();
  expect(await store.current()).toBeNull();
});

test('the journal of a full localStorage says so, and keeps what it had', () => {
  const journal = journalIn(areaOf(() => localStorage));
  const entry = {
    ...{ schema: 2 as const, plan: 'p', hand: 'tab.1', base: null, erasures: 0, steps: [] },
    ...{ seq: 1, at: '2027-01-12T09:00:00.000Z', copiedAt: null, rest: {}, changes: [] },
  };
  expect(journal.write(entry)).toBe(true);
  const answer = 'x'.repeat(6_000_000);
  const large = { chapter: 'scope', question: 'organisation', answer };
  expect(journal.write({ ...entry, seq: 2, changes: [large] })).toBe(false);
  expect(journal.entries()).toEqual([entry]);
  journal.drop(entry);
  expect(journal.entries()).toEqual([]);
});

import { expect, test } from 'vitest';
import { connect } from './database';
import { memoryPlans } from './memoryPlans';
import { browserPlans } from './plans';
import { storeContract } from './storeContract';
import { Computer } from './testing/edges';

storeContract('in memory', () => {
  const raw = new Map<string, unknown>();
  const putRaw = (record: { id: string }) => Promise.resolve(void raw.set(record.id, record));
  return Promise.resolve({
    store: memoryPlans(raw),
    another: () => memoryPlans(raw),
    putRaw,
  });
});

storeContract('in IndexedDB', () => {
  const computer = new Computer();
  const edge = computer.tab();
  const connection = connect(edge.factory, 3_000);
  return Promise.resolve({
    store: browserPlans(connection),
    another: () => browserPlans(connect(computer.tab().factory, 3_000)),
    putRaw: (record) =>
      connection(async (database) => {
        await database.put('plans', record);
      }),
    refuseWrites: (refuse) => {
      edge.fault = refuse ? 'quota' : null;
    },
    loseWrites: (lose) => {
      edge.fault = lose ? 'swallowed' : null;
    },
    closeConnection: () => {
      edge.closeConnections();
    },
  });
});

test('a browser that does not answer counts as refusing, and is used when it answers later', async () => {
  const edge = new Computer().tab();
  edge.fault = 'hanging';
  const store = browserPlans(connect(edge.factory, 30));
  await expect(store.current()).rejects.toThrow();
  edge.recover();
  expect(await store.current()).toBeNull();
});

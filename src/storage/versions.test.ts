import { expect, test } from 'vitest';
import { blankPlan } from '../plan/plan';
import { connect } from './database';
import { browserPlans } from './plans';
import { Computer } from './testing/edges';
import { versionContract } from './versionContract';
import { browserVersions, memoryVersions } from './versions';

versionContract('in memory', () => {
  const kept = new Map<string, unknown>();
  return Promise.resolve({
    versions: memoryVersions(kept),
    another: () => memoryVersions(kept),
    putRaw: (key, raw) => Promise.resolve(void kept.set(key, raw)),
  });
});

versionContract('in IndexedDB', () => {
  const computer = new Computer();
  const edge = computer.tab();
  const connection = connect(edge.factory, 3_000);
  return Promise.resolve({
    versions: browserVersions(connection),
    another: () => browserVersions(connect(computer.tab().factory, 3_000)),
    putRaw: (key, raw) =>
      connection(async (database) => {
        await database.put('settings', raw, key);
      }),
    refuseWrites: (refuse) => {
      edge.fault = refuse ? 'quota' : null;
    },
    loseWrites: (lose) => {
      edge.fault = lose ? 'swallowed' : null;
    },
  });
});

test('a build that knows nothing of versions reads and saves beside them, and erases them with everything', async () => {
  const connection = connect(new Computer().tab().factory, 3_000);
  const [plans, versions] = [browserPlans(connection), browserVersions(connection)];
  const version = { id: 'a', plan: 'p', name: '1.0', keptAt: '2027-01-12T09:00:00.000Z' };
  await versions.keep(version, blankPlan('p', 'en'));
  await plans.setCurrent('p');
  expect([await plans.current(), await plans.list()]).toEqual(['p', []]);
  expect(await versions.list('p')).toHaveLength(1);
  await plans.eraseEverything();
  expect(await versions.plans()).toEqual([]);
});

test('the database is opened by a tab of the build before, which knows only its first version', async () => {
  const { factory } = new Computer().tab();
  await browserVersions(connect(factory, 3_000)).plans();
  const opened = new Promise((resolve, reject) => {
    const request = factory().open('support-plan', 1);
    request.onsuccess = () => {
      resolve([...request.result.objectStoreNames]);
    };
    request.onerror = reject;
  });
  expect(await opened).toEqual(['plans', 'settings']);
});

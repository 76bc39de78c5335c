import { areaOf } from './area';
import { tabChannel } from './channel';
import { type Connection, connect } from './database';
import { handOverIn } from './handOver';
import { journalIn } from './journal';
import { lastOpenIn } from './lastOpen';
import { planLocks } from './lock';
import { browserPlans } from './plans';
import { tombstonesIn } from './tombstones';

/** How long to wait for an answer before the browser counts as refusing, in milliseconds. */
const storePatience = 3_000;

const lockPatience = { letGo: 2_000, answer: 300 };

/**
 * All places of this browser that keep plans. Each is reached when it is needed: a browser may refuse any of them.
 * @param tab a new id for this page
 */
export function browserStorage(tab: string) {
  const area = areaOf(() => localStorage);
  const channel = tabChannel(area);
  const connection = connect(() => indexedDB, storePatience);
  return {
    tab,
    channel,
    connection,
    store: browserPlans(connection),
    journal: journalIn(area),
    tombstones: tombstonesIn(area),
    // Typed as always there, but missing outside secure contexts.
    lock: planLocks(() => navigator.locks, channel, tab, lockPatience),
    lastOpen: lastOpenIn(areaOf(() => sessionStorage)),
    handOver: handOverIn(window),
    // Rarely needed, so loaded only then.
    recovery: () => import('./recovery'),
  };
}

type BrowserStorage = ReturnType<typeof browserStorage>;

export type PlanStorage = Omit<BrowserStorage, 'connection'> & {
  /** The way to what is stored beside plans; null where a page has nothing but its memory. */
  connection: Connection | null;
};

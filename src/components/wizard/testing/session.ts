import type { Locale } from '../../../i18n/locales';
import type { Area } from '../../../storage/area';
import { handOverIn } from '../../../storage/handOver';
import { journalIn } from '../../../storage/journal';
import { lastOpenIn } from '../../../storage/lastOpen';
import { planLocks } from '../../../storage/lock';
import { memoryPlans } from '../../../storage/memoryPlans';
import { tombstonesIn } from '../../../storage/tombstones';
import { newId } from '../state/newId';
import { createSession, type Session } from '../state/session';

/** A tab's session whose storage is gone with it, so that tests leave nothing to each other. */
export function sessionInMemory(locale: Locale = 'en'): Session {
  const tab = newId();
  const channel = { post: () => undefined, listen: () => undefined };
  return createSession({
    tab,
    channel,
    store: memoryPlans(),
    connection: null,
    journal: journalIn(areaInMemory()),
    tombstones: tombstonesIn(areaInMemory()),
    lock: planLocks(() => undefined, channel, tab, { letGo: 0, answer: 0 }),
    lastOpen: lastOpenIn(areaInMemory()),
    handOver: handOverIn({ name: '' }),
    locale,
    now: () => new Date(),
    newId,
    later: () => () => undefined,
    persist: () => undefined,
    library: () => import('../state/library'),
    handing: () => import('../state/handing'),
    recovery: () => import('../../../storage/recovery'),
  });
}

function areaInMemory(): Area {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => kept.set(key, value).has(key),
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}

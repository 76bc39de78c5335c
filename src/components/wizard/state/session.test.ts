import { describe, expect, test } from 'vitest';
import { blankPlan } from '../../../plan/plan';
import type { PlanLock } from '../../../storage/lock';
import { type PlanStore, SavedElsewhere, type StoredPlan } from '../../../storage/plans';
import { createSession } from './session';

/** A store in memory that keeps the rules of the real one and can be made to fail. */
function memory() {
  const plans = new Map<string, StoredPlan>();
  let current: string | null = null;
  const broken = { now: false };
  const unlessBroken = <Result>(run: () => Result): Promise<Result> =>
    broken.now
      ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
      : Promise.resolve(run());
  const store: PlanStore = {
    list: () => unlessBroken(() => [...plans.values()]),
    read: (id) => unlessBroken(() => plans.get(id) ?? null),
    async save(stored, expected) {
      await unlessBroken(() => undefined);
      const present = plans.get(stored.id);
      if (present && present.savedAt !== expected) throw new SavedElsewhere();
      plans.set(stored.id, structuredClone(stored));
    },
    remove: (id) => unlessBroken(() => void plans.delete(id)),
    current: () => unlessBroken(() => current),
    setCurrent: (id) =>
      unlessBroken(() => {
        current = id;
      }),
    eraseEverything: () =>
      unlessBroken(() => {
        plans.clear();
        current = null;
      }),
  };
  return { plans, store, broken };
}

/** A lock that always has room, and can be taken away. */
function freeLock() {
  let lose: () => Promise<void> = () => Promise.resolve();
  const lock: PlanLock = {
    acquire(_id, lost) {
      lose = lost;
      return Promise.resolve(true);
    },
    takeOver(_id, lost) {
      lose = lost;
      return Promise.resolve();
    },
    release: () => undefined,
  };
  return { lock, takeAway: () => lose() };
}

function sessionOn(store: PlanStore, lock = freeLock().lock) {
  let ticks = 0;
  let ids = 0;
  const session = createSession({
    store,
    lock,
    locale: 'en',
    now: () => new Date(Date.UTC(2027, 0, 12, 9, 0, ticks++)),
    newId: () => `plan-${++ids}`,
    // Nothing is due by itself: a test says when the pause in typing is over.
    later: () => () => undefined,
  });
  const type = (text: string) => {
    session.answer('scope', 'organisation', text, 'scope.organisation');
  };
  return { session, type };
}

const organisation = (stored: StoredPlan | undefined) =>
  (stored?.plan as ReturnType<typeof blankPlan> | undefined)?.answers.scope.organisation;

describe('a session', () => {
  test('saves what was typed, and the next visit opens it', async () => {
    const { store } = memory();
    const first = sessionOn(store);
    first.type('Northwick');
    expect(first.session.state().saving.kind).toBe('pending');
    await first.session.flush();
    expect(first.session.state().saving.kind).toBe('saved');

    const next = sessionOn(store);
    await next.session.openLast();
    expect(next.session.state().history.plan.answers.scope.organisation).toBe('Northwick');
  });

  test('stores nothing before anything is answered', async () => {
    const { store, plans } = memory();
    const { session } = sessionOn(store);
    await session.openLast();
    await session.flush();
    expect(plans.size).toBe(0);
    expect(session.state().saving.kind).toBe('empty');
  });

  test('says when saving fails, keeps what was typed, and saves it once there is room', async () => {
    const { store, plans, broken } = memory();
    const { session, type } = sessionOn(store);
    broken.now = true;
    type('Northwick');
    await session.flush();
    expect(session.state().saving.kind).toBe('failed');
    type('Northwick Logistics');
    expect(session.state().saving.kind).toBe('failed');
    expect(session.state().history.plan.answers.scope.organisation).toBe('Northwick Logistics');

    broken.now = false;
    await session.retry();
    expect(session.state().saving.kind).toBe('saved');
    expect(organisation([...plans.values()][0])).toBe('Northwick Logistics');
  });

  test('begins blank when the plan that was open last is gone', async () => {
    const { store, plans } = memory();
    const { session, type } = sessionOn(store);
    await store.setCurrent('gone');
    await session.openLast();
    type('Northwick');
    await session.flush();
    expect([...plans.values()].map(organisation)).toEqual(['Northwick']);
  });

  test('opens although the browser stores nothing', async () => {
    const { store, broken } = memory();
    broken.now = true;
    const { session } = sessionOn(store);
    await session.openLast();
    expect(session.state().saving.kind).toBe('failed');
  });

  test('never overwrites what another tab saved', async () => {
    const { store, plans } = memory();
    const here = sessionOn(store);
    here.type('Here');
    await here.session.flush();
    const [stored] = plans.values();
    if (!stored) throw new Error('Nothing was saved.');
    plans.set(stored.id, { ...stored, savedAt: 'later' });

    here.type('Here again');
    await here.session.flush();
    expect(here.session.state().readOnly).toBe('lost');
    expect(plans.get(stored.id)?.savedAt).toBe('later');
    here.type('Not taken in');
    expect(here.session.state().history.plan.answers.scope.organisation).toBe('Here again');
  });

  test('saves what is waiting before another tab takes over', async () => {
    const { store, plans } = memory();
    const { lock, takeAway } = freeLock();
    const { session, type } = sessionOn(store, lock);
    await session.openLast();
    type('Typed just now');
    await takeAway();
    expect(organisation([...plans.values()][0])).toBe('Typed just now');
    expect(session.state().readOnly).toBe('lost');
  });

  test('stores nothing more when told not to, and takes it up again', async () => {
    const { store, plans } = memory();
    const { session, type } = sessionOn(store);
    await session.setStoring(false);
    type('Secret');
    await session.flush();
    expect(plans.size).toBe(0);
    expect(session.state().saving.kind).toBe('memory');
    await session.setStoring(true);
    expect(organisation([...plans.values()][0])).toBe('Secret');
  });

  test('opens another plan without losing the present one', async () => {
    const { store, plans } = memory();
    const { session, type } = sessionOn(store);
    type('First');
    await session.open(blankPlan('second', 'en'));
    expect(session.state().history.plan.id).toBe('second');
    expect([...plans.values()].map(organisation)).toEqual(['First']);
  });

  test('erases everything when asked', async () => {
    const { store, plans } = memory();
    const { session, type } = sessionOn(store);
    type('Northwick');
    await session.flush();
    type('Northwick, waiting to be saved');
    await session.eraseEverything();
    await session.flush();
    expect(plans.size).toBe(0);
    expect(session.state().history.plan.answers.scope.organisation).toBe('');
  });

  test('remembers when the plan was last taken along as a file', async () => {
    const { store } = memory();
    const { session, type } = sessionOn(store);
    type('Northwick');
    await session.markCopied();
    const next = sessionOn(store);
    await next.session.openLast();
    expect(next.session.state().copiedAt).toEqual(session.state().copiedAt);
    expect(next.session.state().copiedAt).not.toBeNull();
  });
});

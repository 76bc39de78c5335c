import { expect, test, vi } from 'vitest';
import type { Note, TabChannel } from './channel';
import { planLocks } from './lock';

/** Tabs of one browser: real locks, notes by hand. */
function tabs() {
  const hearers: ((note: Note) => void)[] = [];
  const channel: TabChannel = {
    post: (note) => {
      hearers.forEach((hear) => {
        hear(note);
      });
    },
    listen: (hear) => hearers.push(hear),
  };
  const id = Math.random().toString();
  const tab = (name: string) =>
    planLocks(() => navigator.locks, channel, `${name}${id}`, { letGo: 50, answer: 50 });
  return { plan: `plan${id}`, one: tab('one'), other: tab('other'), otherTab: `other${id}`, id };
}

test('one tab holds a plan, and the other gets it once it is let go', async () => {
  const { plan, one, other } = tabs();
  expect(await one.acquire(plan)).toBe('held');
  expect(await other.acquire(plan)).toBe('elsewhere');
  one.release();
  await vi.waitFor(async () => {
    expect(await other.acquire(plan)).toBe('held');
  });
});

test('a tab that does not answer loses the plan and learns it', async () => {
  const { plan, one, other } = tabs();
  const stolen = vi.fn();
  one.onStolen(stolen);
  await one.acquire(plan);
  expect(await other.takeOver(plan)).toBe('held');
  await vi.waitFor(() => {
    expect(stolen).toHaveBeenCalledOnce();
  });
  expect(await one.acquire(plan)).toBe('elsewhere');
});

test('a tab that lives is known from one that does not', async () => {
  const { one, otherTab } = tabs();
  await vi.waitFor(async () => {
    expect(await one.isAlive(otherTab)).toBe(true);
  });
  expect(await one.isAlive('closed long ago')).toBe(false);
});

test('locks that the browser refuses are no locks', async () => {
  const channel: TabChannel = { post: () => undefined, listen: () => undefined };
  const blocked = () => {
    throw new DOMException('Blocked', 'SecurityError');
  };
  for (const locks of [() => undefined, blocked]) {
    const lock = planLocks(locks, channel, 'tab', { letGo: 20, answer: 20 });
    expect(await lock.acquire('plan')).toBe('noLocks');
    expect(await lock.takeOver('plan')).toBe('noLocks');
    expect(await lock.isAlive('another')).toBe(false);
    const run = vi.fn(() => Promise.resolve());
    await lock.withFree('plan', run);
    expect(run).toHaveBeenCalledOnce();
  }
});

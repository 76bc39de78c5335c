import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { planLocks } from './lock';
import { Computer, type TabEdge } from './testing/edges';
import { VirtualTime } from './testing/virtualTime';

let time: VirtualTime;
let computer: Computer;
beforeEach(() => {
  time = new VirtualTime();
  computer = new Computer();
});
afterEach(() => time.end());

const tab = (name: string, change: (edge: TabEdge) => void = () => undefined) => {
  const edge = computer.tab();
  change(edge);
  const lock = planLocks(edge.locks, edge.channel, name, { letGo: 2_000, answer: 300 });
  return { edge, lock, name };
};

test('a page that just closes is waited for, no longer than it was said', async () => {
  const [one, other] = [tab('one'), tab('other')];
  await one.lock.acquire('p');
  setTimeout(one.lock.release, 500);
  expect(await other.lock.acquire('p', 1_000)).toBe('held');
  expect(time.now()).toBeCloseTo(500, -1);
  expect(await one.lock.acquire('p', 1_000)).toBe('elsewhere');
  expect(time.now()).toBeCloseTo(1_500, -1);
});

test('without a wait the answer comes at once', async () => {
  const [one, other] = [tab('one'), tab('other')];
  await one.lock.acquire('p');
  expect(await other.lock.acquire('p')).toBe('elsewhere');
  expect(time.now()).toBeLessThan(10);
});

test('a tab holds one plan at a time', async () => {
  const [one, other] = [tab('one'), tab('other')];
  await one.lock.acquire('p');
  await one.lock.acquire('q');
  expect(await other.lock.acquire('p')).toBe('held');
});

test('to let go of a plan that it does not hold takes no other from it', async () => {
  const [one, other] = [tab('one'), tab('other')];
  await one.lock.acquire('p');
  one.lock.release('q');
  expect(await other.lock.acquire('p', 100)).toBe('elsewhere');
  one.lock.release('p');
  expect(await other.lock.acquire('p', 100)).toBe('held');
});

test('of two plans asked for at once it holds the later one', async () => {
  const [one, other] = [tab('one'), tab('other')];
  await Promise.all([one.lock.acquire('p'), one.lock.acquire('q')]);
  expect(await other.lock.acquire('q')).toBe('elsewhere');
  expect(await other.lock.acquire('p')).toBe('held');
});

test('who takes over asks first, and gets the plan as soon as it is let go', async () => {
  const [one, other] = [tab('one'), tab('other')];
  await one.lock.acquire('p');
  one.edge.channel.listen((note) => {
    if (note.kind === 'letGo' && note.of === 'p') one.lock.release();
  });
  const stolen = vi.fn();
  one.lock.onStolen(stolen);
  expect(await other.lock.takeOver('p')).toBe('held');
  expect(time.now()).toBeLessThan(100);
  expect(stolen).not.toHaveBeenCalled();
});

test('after two seconds without an answer it is taken by force, and the other learns it', async () => {
  const [one, other] = [tab('one'), tab('other')];
  await one.lock.acquire('p');
  const stolen = vi.fn();
  one.lock.onStolen(stolen);
  expect(await other.lock.takeOver('p')).toBe('held');
  expect(time.now()).toBeCloseTo(2_000, -1);
  expect(stolen).toHaveBeenCalledOnce();
  expect(await one.lock.acquire('p')).toBe('elsewhere');
});

test('what runs with a free plan runs once, keeps others out, and fails aloud', async () => {
  const [one, other] = [tab('one'), tab('other')];
  const run = vi.fn(async () => {
    expect(await other.lock.acquire('p')).toBe('elsewhere');
  });
  await one.lock.withFree('p', run);
  expect(run).toHaveBeenCalledOnce();
  const failing = vi.fn(() => Promise.reject(new Error('No room')));
  await expect(one.lock.withFree('p', failing)).rejects.toThrow('No room');
  expect(failing).toHaveBeenCalledOnce();
  await other.lock.acquire('p');
  await one.lock.withFree('p', run);
  expect(run).toHaveBeenCalledOnce();
});

test('with locks, a tab is alive until it ends', async () => {
  const [one, other] = [tab('one'), tab('other')];
  // For as long as it lives, not only at its start.
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await one.lock.isAlive('one')).toBe(true);
  expect(await one.lock.isAlive('other')).toBe(true);
  other.edge.kill();
  expect(await one.lock.isAlive('other')).toBe(false);
});

test('without locks, a tab is alive when it says so in time', async () => {
  const refuse = (edge: TabEdge) => {
    edge.locksRefuse = true;
  };
  const [one, other, third] = [tab('one', refuse), tab('other', refuse), tab('third', refuse)];
  expect(await one.lock.acquire('p')).toBe('noLocks');
  expect(await other.lock.takeOver('p')).toBe('noLocks');
  expect(await one.lock.isAlive('one')).toBe(true);
  expect(await one.lock.isAlive('other')).toBe(true);
  expect(time.now()).toBeLessThan(100);
  // Its answer to the first has reached the third too.
  await new Promise((resolve) => setTimeout(resolve, 10));
  other.edge.kill();
  expect(await third.lock.isAlive('other')).toBe(false);
  expect(time.now()).toBeGreaterThanOrEqual(310);
  const run = vi.fn(() => Promise.resolve());
  await one.lock.withFree('p', run);
  expect(run).toHaveBeenCalledOnce();
});

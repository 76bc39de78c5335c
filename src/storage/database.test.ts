import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from './database';
import { Computer, type TabEdge } from './testing/edges';
import { VirtualTime } from './testing/virtualTime';

let time: VirtualTime;
let edge: TabEdge;
let opened: IDBDatabase[];
beforeEach(() => {
  time = new VirtualTime();
  edge = new Computer().tab();
  opened = [];
});
afterEach(() => time.end());

const connection = () => {
  const factory = () => ({
    open(name: string, version?: number) {
      const request = edge.factory().open(name, version);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    },
  });
  return connect(factory, 3_000);
};
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('a connection is opened once for everything', async () => {
  const use = connection();
  await Promise.all([use((database) => database.count('plans')), use((all) => all.count('plans'))]);
  await use((database) => database.count('plans'));
  expect(opened).toHaveLength(1);
});

test('one that was closed without a word is found out at its next use, and opened again', async () => {
  const use = connection();
  await use((database) => database.count('plans'));
  opened[0]?.close();
  expect(await use((database) => database.count('plans'))).toBe(0);
  expect(opened).toHaveLength(2);
});

test('one that is closed while it is used is opened again, whatever the use says', async () => {
  const use = connection();
  await use((database) => database.count('plans'));
  const closedWhileUsed = vi.fn((): Promise<string> => {
    if (closedWhileUsed.mock.calls.length > 1) return Promise.resolve('done');
    edge.closeConnections();
    return Promise.reject(new DOMException('Interrupted', 'AbortError'));
  });
  expect(await use(closedWhileUsed)).toBe('done');
  expect(closedWhileUsed).toHaveBeenCalledTimes(2);
});

test.each([
  new DOMException('No room', 'QuotaExceededError'),
  new Error('Could not be read back'),
  Object.assign(new Error('Not the browser’s'), { name: 'InvalidStateError' }),
])('what fails for another reason is not tried again: %s', async (reason) => {
  const use = connection();
  await use((database) => database.count('plans'));
  const failing = vi.fn(() => Promise.reject(reason));
  await expect(use(failing)).rejects.toBe(reason);
  expect(failing).toHaveBeenCalledOnce();
  await use((database) => database.count('plans'));
  expect(opened).toHaveLength(1);
});

test('a first use that fails is not tried again either', async () => {
  const closing = vi.fn(() => Promise.reject(new DOMException('Closing', 'InvalidStateError')));
  await expect(connection()(closing)).rejects.toThrow('Closing');
  expect(closing).toHaveBeenCalledOnce();
});

test('who got no answer in time is told, and nothing is done for it when the answer comes', async () => {
  const use = connection();
  edge.fault = 'hanging';
  const late = vi.fn(() => Promise.resolve());
  const waiting = use(late);
  await expect(waiting).rejects.toThrow('does not answer');
  expect(time.now()).toBeCloseTo(3_000, -1);
  edge.recover();
  await wait(1_000);
  expect(late).not.toHaveBeenCalled();
  expect(await use((database) => database.count('plans'))).toBe(0);
});

test('one that stands aside for another tab’s upgrade is opened again', async () => {
  const use = connection();
  await use((database) => database.count('plans'));
  opened[0]?.onversionchange?.(new Event('versionchange') as IDBVersionChangeEvent);
  expect(await use((database) => database.count('plans'))).toBe(0);
  expect(opened).toHaveLength(2);
});

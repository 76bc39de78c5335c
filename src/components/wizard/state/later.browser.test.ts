import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { later, watchKeys } from './later';

beforeAll(watchKeys);
beforeEach(() => {
  vi.useFakeTimers();
  // What was pressed in another test is forgotten.
  vi.advanceTimersByTime(1_000);
});
afterEach(() => {
  vi.useRealTimers();
});

const press = () => dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
const pass = (milliseconds: number) => {
  vi.advanceTimersByTime(milliseconds);
};
/** Longer than a page takes to draw what has just happened, and shorter than between two keys. */
const picture = 30;

/** Something that is to happen later, and how often it has. */
function due(wait?: number) {
  const run = vi.fn();
  return { run, stop: later(run, wait) };
}

test('what is due while nobody types runs when its time has come', () => {
  const { run } = due(50);
  pass(49);
  expect(run).not.toHaveBeenCalled();
  pass(2);
  expect(run).toHaveBeenCalledOnce();
});

test('between two keys it waits for the picture of the second one', () => {
  press();
  pass(150);
  const { run } = due(10);
  pass(60);
  expect(run).not.toHaveBeenCalled();
  press();
  expect(run).not.toHaveBeenCalled();
  pass(picture);
  expect(run).toHaveBeenCalledOnce();
});

test('what becomes due with a key lets its picture go first', () => {
  vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
  press();
  const { run } = due();
  // In a page that shows none, it comes after a tenth of a second.
  pass(90);
  expect(run).not.toHaveBeenCalled();
  pass(20);
  expect(run).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
});

test('right after a picture there is time for several steps', () => {
  press();
  pass(picture);
  const step = vi.fn(() => {
    if (step.mock.calls.length < 4) later(step);
  });
  later(step);
  pass(40);
  expect(step).toHaveBeenCalledTimes(4);
});

test('it waits no longer than until nobody types any more, and runs once', () => {
  press();
  pass(120);
  const { run } = due();
  pass(170);
  expect(run).not.toHaveBeenCalled();
  pass(20);
  expect(run).toHaveBeenCalledOnce();
  press();
  pass(500);
  expect(run).toHaveBeenCalledOnce();
});

test('what is called off does not run, at whatever time', () => {
  const early = due(20);
  early.stop();
  press();
  pass(120);
  const waiting = due();
  pass(30);
  waiting.stop();
  press();
  pass(500);
  expect(early.run).not.toHaveBeenCalled();
  expect(waiting.run).not.toHaveBeenCalled();
});

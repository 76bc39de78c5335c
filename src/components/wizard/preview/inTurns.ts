import { later } from '../state/later';

/**
 * Takes steps one by one, each in a task of its own and between two keys, so that a key pressed meanwhile waits for no
 * more than one.
 * @param failed called with what a step throws, which ends it
 * @returns what stops it
 */
export function inTurns(steps: Iterator<void>, failed: (reason: unknown) => void): () => void {
  const step = () => {
    try {
      if (steps.next().done !== true) stop = later(step);
    } catch (reason) {
      failed(reason);
    }
  };
  let stop = later(step);
  return () => {
    stop();
  };
}

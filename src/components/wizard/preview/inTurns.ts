/**
 * Takes steps one by one, each in a task of its own, so that a key pressed meanwhile waits for no more than one.
 * @param failed called with what a step throws, which ends it
 * @returns what stops it
 */
export function inTurns(steps: Iterator<void>, failed: (reason: unknown) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = () => {
    try {
      if (steps.next().done !== true) timer = setTimeout(step);
    } catch (reason) {
      failed(reason);
    }
  };
  timer = setTimeout(step);
  return () => {
    clearTimeout(timer);
  };
}

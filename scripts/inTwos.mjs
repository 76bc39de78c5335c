// @ts-check
// Runs under whatever Node starts it (20 or later), with nothing installed.

/**
 * Runs all of a list, two beside each other, each as soon as it is ready; of those that are, the first.
 * @template Item
 * @param {readonly Item[]} items at least one of those that are left must be ready whenever none runs
 * @param {{ isReady: (item: Item) => boolean, run: (item: Item) => Promise<void> }} how
 * @returns {Promise<void>}
 */
export async function inTwos(items, { isReady, run }) {
  const left = [...items];
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  while (left.length > 0 || running.size > 0) {
    const next = running.size < 2 ? left.findIndex(isReady) : -1;
    const [item] = next < 0 ? [] : left.splice(next, 1);
    if (item === undefined) {
      if (running.size === 0) throw new Error('What is left waits for itself.');
      await Promise.race(running);
    } else {
      const ended = run(item).finally(() => running.delete(ended));
      running.add(ended);
    }
  }
}

import { afterPicture } from './drawing';

/** Without a key for so long nobody is typing, in milliseconds. */
const typing = 300;

/** For so long after the picture of a key the next one is not to be expected, in milliseconds. */
const free = 80;

let freeUntil = 0;
let stillFrom = 0;
const due = new Set<() => void>();

/** Takes note of every key; without it nobody ever types. */
export function watchKeys(): void {
  const noted = () => {
    freeUntil = 0;
    stillFrom = performance.now() + typing;
    afterPicture(() => {
      freeUntil = performance.now() + free;
      for (const run of due) run();
    });
  };
  addEventListener('keydown', noted, true);
}

/**
 * Runs after so many milliseconds, and then where it keeps no key waiting: right after the picture of one, when the next
 * is furthest away, or soon when nobody types.
 * @returns what prevents it
 */
export function later(run: () => void, wait = 0): () => void {
  let timer = setTimeout(() => {
    const now = performance.now();
    timer = setTimeout(once, now < freeUntil ? 0 : stillFrom - now);
    due.add(once);
  }, wait);
  const stop = () => {
    clearTimeout(timer);
    due.delete(once);
  };
  const once = () => {
    stop();
    run();
  };
  return stop;
}

import { expect, test } from 'vitest';
import { loadWords } from './loading';
import { fileOf } from './markdownFile';
import { largestPlan } from './testing/plans';

/** One frame of a screen that draws 60 times a second, in milliseconds. */
const limit = 16;
const runs = 30;

/** An answer in own words, with a character that has to be escaped. */
const text =
  'Workplace support, reached by the number on the back of every laptop | see the intranet';

test(`the largest plan becomes Markdown within ${limit} ms`, { timeout: 60_000 }, async () => {
  const words = await loadWords('en');
  const plan = largestPlan(text);
  const timed = () => {
    const start = performance.now();
    fileOf(plan, words);
    return performance.now() - start;
  };
  const median = () => {
    const took = Array.from({ length: runs }, timed).toSorted((one, other) => one - other);
    return took[runs / 2];
  };

  expect(fileOf(plan, words).length).toBeGreaterThan(100_000);
  // Other tests run beside this one and slow it down: one quiet moment shows what the code takes.
  await expect.poll(median, { timeout: 50_000 }).toBeLessThanOrEqual(limit);
});

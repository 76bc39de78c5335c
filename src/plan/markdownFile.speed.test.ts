import { expect, test } from 'vitest';
import { loadWords } from './loading';
import { fileOf } from './markdownFile';
import { largestPlan } from './testing/plans';

/** One frame of a screen that draws 60 times a second, in milliseconds. */
const limit = 16;
const runs = 90;

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
  for (let run = 0; run < 10; run += 1) timed();
  const took = Array.from({ length: runs }, timed).toSorted((one, other) => one - other);
  const median = took[runs / 2] ?? Infinity;

  const kilobytes = Math.round(fileOf(plan, words).length / 1000);
  console.log(`Largest plan (${kilobytes} kB) to Markdown: median ${median.toFixed(1)} ms`);
  expect(kilobytes).toBeGreaterThan(100);
  expect(median).toBeLessThanOrEqual(limit);
});

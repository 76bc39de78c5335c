import { expect, test } from 'vitest';
import { loadRules } from './loading';
import { review } from './review';
import { largestPlan } from './testing/plans';

/** The check follows each answer, between two frames. In milliseconds; it is 5 to 8 where this was measured. */
const limit = 16;

test(`checking the largest plan takes at most ${limit} ms`, { timeout: 60_000 }, async () => {
  const rules = await loadRules();
  const plan = largestPlan('Workplace support');
  const timed = () => {
    const start = performance.now();
    // As after each key: another plan.
    review({ ...plan }, 'en', rules);
    return performance.now() - start;
  };
  for (let run = 0; run < 10; run += 1) timed();
  const times = Array.from({ length: 41 }, timed).toSorted((one, other) => one - other);
  const median = times[20] ?? Infinity;
  console.log(`Check of the largest plan: median ${median.toFixed(1)} ms`);
  expect(median).toBeLessThanOrEqual(limit);
});

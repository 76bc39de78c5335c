import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { loadWords } from './loading';
import { fileOf } from './markdownFile';
import { largestPlan } from './testing/plans';

/**
 * What writing may take of the time in which micromark reads the same file. Machines differ by half, and one
 * machine from hour to hour, so that only the share can be judged. It is 0.16 to 0.18 where this was measured, and
 * more than the limit without what `markdown.ts` does for plain text: a part of it goes to finding which columns tell
 * the rows of a table apart, and what is left out there has not to be read.
 */
const limit = 0.2;

/** How often the file is read; it is written six times for each. */
const rounds = 15;

/** An answer in own words, with a character that has to be escaped. */
const text =
  'Workplace support, reached by the number on the back of every laptop | see the intranet';

/** How long it took, in milliseconds. */
function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Infinity;
}

test(
  `writing the largest plan takes at most ${limit} of the time of reading it`,
  { timeout: 60_000 },
  async () => {
    const words = await loadWords('en');
    const plan = largestPlan(text);
    const file = fileOf(plan, words);
    const write = () => fileOf(plan, words);
    const read = () =>
      fromMarkdown(file, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    for (let run = 0; run < 10; run += 1) write();

    // In turn, so that whatever slows the machine slows both of a round.
    const all = Array.from({ length: rounds }, () => ({
      took: median(Array.from({ length: 6 }, () => timed(write))),
      reading: timed(read),
    }));
    const took = median(all.map((round) => round.took));
    const reading = median(all.map((round) => round.reading));
    const share = median(all.map((round) => round.took / round.reading));

    const kilobytes = Math.round(file.length / 1000);
    console.log(
      `Largest plan (${kilobytes} kB) to Markdown: median ${took.toFixed(1)} ms, ` +
        `${share.toFixed(3)} of the ${reading.toFixed(0)} ms that reading it takes`,
    );
    expect(kilobytes).toBeGreaterThan(100);
    expect(share).toBeLessThanOrEqual(limit);
  },
);

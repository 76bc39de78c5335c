import { Chunks } from '../scripts/chunks.ts';
import { manifestPath } from '../scripts/client-manifest.ts';
import { markdownSource } from '../scripts/page-weight.ts';
import type { fileOf as makeFile } from '../src/plan/markdownFile.ts';
import type { loadWords as load } from '../src/plan/loading.ts';
import { largestPlan } from '../src/plan/testing/plans.ts';
import { expect, test } from './fixtures.ts';

/** One frame of a screen that draws 60 times a second, in milliseconds. */
const limit = 16;
const runs = 90;

/** An answer in own words, with a character that has to be escaped. */
const text =
  'Workplace support, reached by the number on the back of every laptop | see the intranet';

test(`the largest plan becomes Markdown within ${limit} ms`, async ({ page, baseURL }) => {
  const chunks = Chunks.read(manifestPath);
  const address = (source: string) => new URL(chunks.fileOf(source), baseURL).href;

  // The policy of guide pages lets them load scripts of this site; nothing else is needed here.
  await page.goto('en/guide/');
  const result = await page.evaluate(
    async ({ writer, words, plan, times }) => {
      const { fileOf } = (await import(writer)) as { fileOf: typeof makeFile };
      const { loadWords } = (await import(words)) as { loadWords: typeof load };
      const spoken = await loadWords('en');
      const measure = () => {
        const start = performance.now();
        const length = fileOf(plan, spoken).length;
        return { took: performance.now() - start, length };
      };
      for (let run = 0; run < 10; run += 1) measure();
      const took = Array.from({ length: times }, () => measure().took).sort((a, b) => a - b);
      return { median: took[Math.floor(times / 2)] ?? Infinity, length: measure().length };
    },
    {
      writer: address(markdownSource),
      words: address('src/plan/loading.ts'),
      plan: largestPlan(text),
      times: runs,
    },
  );

  const { median } = result;
  const kilobytes = Math.round(result.length / 1000);
  console.log(`Largest plan (${kilobytes} kB) to Markdown: median ${median.toFixed(1)} ms`);
  expect(kilobytes).toBeGreaterThan(100);
  expect(median).toBeLessThanOrEqual(limit);
});

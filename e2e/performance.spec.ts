import { join } from 'node:path';
import { dist, siteFiles } from '../scripts/site-files.ts';
import type { fileOf as makeFile } from '../src/plan/markdownFile.ts';
import type { words as planWords } from '../src/i18n/messages/en/plan.ts';
import { words } from '../src/i18n/messages/en/plan.ts';
import { largestPlan } from '../src/plan/testing/plans.ts';
import { expect, test } from './fixtures.ts';

/** One frame of a screen that draws 60 times a second, in milliseconds. */
const limit = 16;
const runs = 90;

/** An answer in own words, with a character that has to be escaped. */
const text =
  'Workplace support, reached by the number on the back of every laptop | see the intranet';

test(`the largest plan becomes Markdown within ${limit} ms`, async ({ page, baseURL }) => {
  const built = siteFiles(join(dist, '_astro')).filter((file) => file.endsWith('.js'));
  const chunks = (name: string) =>
    built
      .filter((file) => file.startsWith(`${name}.`))
      .map((file) => new URL(`_astro/${file}`, baseURL).href);

  // The policy of guide pages lets them load scripts of this site; nothing else is needed here.
  await page.goto('en/guide/');
  const result = await page.evaluate(
    async ({ files, languages, title, plan, times }) => {
      const [file] = files;
      const { fileOf } = (await import(String(file))) as { fileOf: typeof makeFile };
      const loaded = await Promise.all(
        languages.map((url) => import(url) as Promise<{ words: typeof planWords }>),
      );
      const english = loaded.find((each) => each.words.document.title === title);
      if (!english) throw new Error('No chunk holds the English words.');
      const spoken = { locale: 'en', ...english.words } as const;
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
      files: chunks('markdownFile'),
      languages: chunks('plan'),
      title: words.document.title,
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

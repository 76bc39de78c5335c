import { chapterIds } from '../src/plan/chapters/index.ts';
import { exampleIds } from '../src/plan/examples/index.ts';
import { button, field, say } from './english.ts';
import { expect, localeIds, test } from './fixtures.ts';
import { goTo, openPlanner, partHeading, openFinished } from './planner.ts';
import { languageOf } from './words.ts';

/**
 * About three screens of 900 px, and four for the large plan, which has half as many entries again as the small one and
 * fifteen people and teams in its registers, each of which has its line.
 */
const heights = { small: 2700, medium: 3100, large: 3750 };

for (const locale of localeIds) {
  test(`worked examples open complete and without findings (${locale})`, async ({ page }) => {
    const language = await languageOf(locale);
    const { say: here } = language;
    await openPlanner(page, locale);
    // The words differ by language, the plans hardly: all three in one, and in the others that with the most in it.
    for (const id of locale === 'en' ? exampleIds : (['large'] as const)) {
      await openFinished(page, language, id);
      await goTo(page, '', here.chapters.title);
      await expect(page.locator('.tasks .tag')).toHaveText(
        chapterIds.map(() => here.status.complete),
      );
      await goTo(page, 'review', here.review.title);
      await expect(page.getByText(here.review.noFindings(114))).toBeVisible();
      await expect(page.getByText(here.review.count.gap(0))).toBeVisible();
      const height = await page.locator('.check').evaluate((check) => check.clientHeight);
      expect(height, `the check of ${id}, everything folded`).toBeLessThan(heights[id]);
      const folded = page.getByRole('button', { name: new RegExp(`^${here.review.openAll}`) });
      while ((await folded.count()) > 0) await folded.first().click();
      await expect(page.getByText(here.review.missing)).toHaveCount(0);
      await goTo(page, 'plans', here.plans.title);
      await button(page, here.plans.new).click();
      await expect(partHeading(page, here.ten.title)).toBeVisible();
    }
  });
}

/** Those with the widest tables. */
const wide = ['teams', 'training', 'rollout', 'agreement'] as const;

for (const locale of localeIds) {
  test(`tables fit beside the sheet on a laptop (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const language = await languageOf(locale);
    await openPlanner(page, locale);
    await openFinished(page, language, 'medium');
    for (const chapter of wide) {
      await goTo(page, chapter, language.words.labels.chapter[chapter]);
      await expect(page.getByRole('article')).toBeVisible();
      const beyond = await page
        .locator('.grid')
        .evaluateAll((grids) =>
          grids.map(({ scrollWidth, parentElement }) =>
            Math.max(0, scrollWidth - (parentElement?.clientWidth ?? 0)),
          ),
        );
      expect(beyond, chapter).not.toHaveLength(0);
      expect(
        beyond.filter((pixels) => pixels > 0),
        chapter,
      ).toEqual([]);
    }
  });
}

test('Print puts the document on paper and nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await button(page, say.bar.download).click();
  await page.getByRole('radio', { name: say.download.formats.print.name }).check();
  await button(page, say.download.print).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);

  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.printout');
  await expect(printed).toBeVisible();
  await expect(printed).toContainText('Northwick');
  const alone = await page.evaluate(() => {
    const paper = document.querySelector('.printout');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const strays: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const around = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !around || paper?.contains(node)) continue;
      const range = document.createRange();
      range.selectNode(node);
      const { width, height } = range.getBoundingClientRect();
      if (width > 1 && height > 1 && around.checkVisibility({ visibilityProperty: true })) {
        strays.push(text);
      }
    }
    return strays;
  });
  expect(alone).toEqual([]);

  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    dispatchEvent(new Event('afterprint'));
  });
  await expect(printed).toHaveCount(0);
});

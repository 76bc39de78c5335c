import { gzipSync } from 'node:zlib';
import { expect, localeIds, test } from './fixtures.ts';
import { queriesIn } from './search/queries.ts';
import { recallOf, type Shown } from './search/recall.ts';

/** Percent. What was kept aside was written blind: it says what a reader may expect. */
const wanted = { table: { page: 100, heading: 95 }, aside: { page: 95, heading: 90 } };

/** Bytes of a first search (gzip): its code, its index, and the texts that it shows. */
const firstSearch = 40_000;

/** Error codes and words that no page has, and what is said of them. */
const nowhere = {
  en: ['0x80180018', 'kubernetes cluster', 'Salesforce'],
  'zh-tw': ['0x80180018', '量子力學'],
  nl: ['0x80180018', 'boterham', 'kubernetes'],
  ko: ['0x80180018', '떡볶이', 'kubernetes'],
};
const nothing = {
  en: 'Nothing found',
  'zh-tw': '找不到',
  nl: 'Niets gevonden',
  ko: '검색 결과가 없습니다',
};

/** Asks the search box of the page one query after the other, as a reader who presses Enter. */
async function askAll(queries: readonly string[]): Promise<Shown[]> {
  const input = document.querySelector<HTMLInputElement>('main input[type=search]');
  const list = document.querySelector('main [data-search-results]');
  if (!input || !list) throw new Error('No search box.');
  const below = new RegExp('^/(?:.*/)?(?:en|zh-tw|nl|ko)/(?:guide/)?');
  const linksOf = (item: Element): string[] =>
    [...item.querySelectorAll('a')].map(({ pathname, hash }) => {
      const place = pathname.replace(below, '').replace(/\/$/, '');
      return place + decodeURIComponent(hash);
    });
  const all: Shown[] = [];
  for (const query of queries) {
    input.value = query;
    const answered = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (list.ariaBusy !== 'false') return;
        observer.disconnect();
        resolve(undefined);
      });
      observer.observe(list, { attributeFilter: ['aria-busy'] });
    });
    input.dispatchEvent(new Event('change'));
    await answered;
    all.push([...list.children].map(linksOf));
  }
  return all;
}

for (const locale of localeIds) {
  test(`readers’ questions find their place among the first three (${locale})`, async ({
    page,
  }) => {
    const queries = queriesIn(locale);
    expect(queries.length).toBeGreaterThanOrEqual(120);
    await page.goto(`${locale}/search/`);
    const shown = await page.evaluate(
      askAll,
      queries.map(({ text }) => text),
    );
    for (const part of ['table', 'aside'] as const) {
      const isIn = (_: unknown, at: number) => queries[at]?.isAside === (part === 'aside');
      const recall = recallOf(queries.filter(isIn), shown.filter(isIn));
      console.log(`${locale} ${part}: page ${recall.page} %, heading ${recall.heading} %`);
      for (const missed of recall.missed) console.log(`  missed: ${missed}`);
      expect(recall.page, part).toBeGreaterThanOrEqual(wanted[part].page);
      expect(recall.heading, part).toBeGreaterThanOrEqual(wanted[part].heading);
    }
  });

  test(`what stands nowhere is not found (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/search/`);
    for (const query of nowhere[locale]) {
      const box = page.locator('main [data-search-box]');
      await box.getByRole('searchbox').fill(query);
      await expect(box.getByRole('status')).toContainText(query);
      await expect(box.getByRole('status')).toContainText(nothing[locale]);
      await expect(box.getByRole('link')).toHaveCount(0);
    }
  });

  test(`a first search stays within its bytes (${locale})`, async ({ page }) => {
    const [query] = queriesIn(locale);
    await page.goto(`${locale}/guide/about/`);
    await page.waitForLoadState('networkidle');
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => bodies.push(response.body()));
    await page.keyboard.press('/');
    await page.keyboard.insertText(query?.text ?? '');
    await expect(page.locator('dialog [data-search-results] a').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`${locale}: a first search is ${bytes} bytes in ${sizes.length} requests`);
    expect(bytes).toBeLessThanOrEqual(firstSearch);
  });
}

test('search leads to a question of the planner, and marks a whole sentence', async ({ page }) => {
  await page.goto('en/search/?q=training%20sessions');
  await expect(page.locator('main a[href$="/en/planner/#/training/sessions"]')).toBeVisible();
  await expect(page.locator('main [data-search-results] span mark').first()).toBeVisible();
});

test('a word with wrong letters brings what it may mean, and the whole text is there to be asked', async ({
  page,
}) => {
  await page.goto('en/search/');
  const box = page.locator('main [data-search-box]');
  await box.getByRole('searchbox').fill('confiditional access');
  await page.getByRole('button', { name: 'Did you mean' }).click();
  await expect(box.getByRole('searchbox')).toHaveValue('Conditional Access');
  await expect(box.locator('a[href$="/glossary/#conditional-access"]')).toBeVisible();
  await page.getByRole('button', { name: 'Search the whole text' }).click();
  await expect(page.getByRole('button', { name: 'Search the whole text' })).toBeHidden();
  await expect(box.locator('a[href$="/common-issues/#blocked"]')).toBeVisible();
});

test('the arrow keys lead from the question to what was found, and back', async ({ page }) => {
  await page.goto('en/search/');
  const box = page.locator('main [data-search-box]');
  await box.getByRole('searchbox').fill('train the trainer');
  const found = box.locator('[data-search-results] a');
  await expect(found.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(found.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(found.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box.getByRole('searchbox')).toBeFocused();
});

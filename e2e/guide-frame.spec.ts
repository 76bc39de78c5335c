import { guidePages } from '../src/i18n/guide.ts';
import { stateOfPage } from '../scripts/check-content.ts';
import { readGuidePage } from '../scripts/guide-page.ts';
import { expect, localeIds, locales, test } from './fixtures.ts';
import { languageOf } from './words.ts';

test('the page of translations says which are older than the English page, and so do those pages', async ({
  page,
  request,
}) => {
  await page.goto('en/guide/translation-status/');
  for (const locale of localeIds.filter((id) => id !== 'en')) {
    const { site } = await languageOf(locale);
    for (const name of guidePages) {
      const [english, translation] = [readGuidePage('en', name), readGuidePage(locale, name)];
      if (!english || !translation) throw new Error(`${locale}/${name} is missing`);
      const isOlder = stateOfPage(english, translation) === 'stale';
      const cell = page.locator(`td:has(a[href$="/${locale}/guide/${name}/"])`);
      await expect(cell).toContainText(isOlder ? 'older than the English page' : 'up to date');
      const html = await (await request.get(`${locale}/guide/${name}/`)).text();
      expect(html.includes(site.guide.stale), `${locale}/${name}`).toBe(isOlder);
    }
  }
});

for (const locale of localeIds) {
  test(`the glossary is in the order of its language, and a word in a page leads to its entry (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/guide/glossary/`);
    const terms = await page.locator('.glossary h3').allInnerTexts();
    expect(terms.length).toBeGreaterThan(60);
    const inOrder = terms.toSorted(
      new Intl.Collator(locales[locale].lang, { numeric: true }).compare,
    );
    expect(terms).toEqual(inOrder);

    await page.goto(`${locale}/guide/teams-and-tiers/`);
    await page.locator('a.term[href$="#tier"]').first().click();
    await expect(page).toHaveURL(/\/glossary\/#tier$/);
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('the list of sections marks the one that is read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('en/guide/support-process/');
  const marked = page.locator('.sections [aria-current]');
  await page.locator('#meetings').evaluate((heading) => {
    heading.scrollIntoView({ behavior: 'instant' });
  });
  await expect(marked).toHaveText('Daily and weekly meetings');
  await page.locator('#knowledge-articles').evaluate((heading) => {
    heading.scrollIntoView({ behavior: 'instant' });
  });
  await expect(marked).toHaveText('Knowledge articles');
});

test('on a phone a table of four columns keeps its width and scrolls; one of three fits', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('en/guide/priorities-and-targets/');
  const scrolled = await page.locator('.table-scroll').evaluateAll((tables) =>
    tables.map((table) => ({
      columns: table.querySelectorAll('thead th').length,
      scrolls: table.scrollWidth > table.clientWidth,
    })),
  );
  expect(scrolled).toEqual([
    { columns: 3, scrolls: false },
    { columns: 4, scrolls: true },
    { columns: 2, scrolls: false },
    { columns: 4, scrolls: true },
    { columns: 5, scrolls: true },
  ]);
});

test('the theme that is chosen in one tab holds in another, and on a page that comes back', async ({
  page,
  context,
}) => {
  const switchOf = (one: typeof page) => one.locator('[data-theme-switch]');
  const other = await context.newPage();
  for (const one of [page, other]) await one.goto('en/guide/');
  await expect(switchOf(other)).toHaveAccessibleName('Theme: same as this device');
  await switchOf(page).click();
  await expect(switchOf(other)).toHaveAccessibleName('Theme: light');
  await expect(other.locator('html')).toHaveCSS('color-scheme', 'light');

  // A page that the browser kept hears of no change until it is shown again.
  await page.evaluate(() => {
    localStorage.setItem('theme', 'dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(switchOf(page)).toHaveAccessibleName('Theme: dark');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

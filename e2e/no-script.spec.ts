import type { Page } from 'playwright/test';
import { openFile } from '../src/plan/openFile.ts';
import { gapsIn } from '../src/plan/asking.ts';
import { chapterIds } from '../src/plan/chapters/index.ts';
import { expect, localeIds, locales, test } from './fixtures.ts';
import { languageOf } from './words.ts';

test.use({ javaScriptEnabled: false });

/** A paragraph for readers without JavaScript; Playwright's search by text passes over <noscript>. */
async function expectNote(page: Page, text: string): Promise<void> {
  const note = page.locator('noscript p').first();
  await expect(note).toHaveText(text);
  await expect(note).toBeVisible();
}

test('without JavaScript the language chooser leads to every language', async ({ page }) => {
  for (const id of localeIds) {
    await page.goto('');
    await page.getByRole('link', { name: locales[id].name }).click();
    await expect(page).toHaveURL(new RegExp(`/${id}/$`));
    await expect(page.locator('html')).toHaveAttribute('lang', locales[id].lang);
  }
});

for (const locale of localeIds) {
  test(`without JavaScript the guide is read and its language switched (${locale})`, async ({
    page,
  }) => {
    const { site } = await languageOf(locale);
    const other = localeIds.find((id) => id !== locale) ?? locale;
    await page.goto(`${locale}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.home.title);
    await page.getByRole('link', { name: site.home.read, exact: true }).first().click();
    await page.locator('main a[href$="/guide/training/"]').first().click();
    await expect(page.locator('#refreshers')).toBeVisible();
    await page
      .getByRole('navigation', { name: site.nav.languages })
      .getByRole('link', { name: locales[other].name })
      .click();
    await expect(page).toHaveURL(new RegExp(`/${other}/guide/training/$`));
    await expect(page.locator('html')).toHaveAttribute('lang', locales[other].lang);
  });

  test(`without JavaScript the search page lists the pages of the guide (${locale})`, async ({
    page,
  }) => {
    const { site } = await languageOf(locale);
    await page.goto(`${locale}/guide/training/`);
    await page.getByRole('link', { name: site.nav.search }).click();
    await expectNote(page, site.search.noScript);
    await page.getByRole('main').locator('a[href$="/guide/support-process/"]').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/guide/support-process/$`));
  });

  test(`without JavaScript the planner page offers ready plans, to read and as files (${locale})`, async ({
    page,
    request,
  }) => {
    const { site } = await languageOf(locale);
    await page.goto(`${locale}/planner/`);
    await expectNote(page, site.planner.noScript);
    await expect(page.getByText(site.planner.loading)).toBeHidden();
    for (const name of ['blank', 'small', 'medium', 'large'] as const) {
      const item = page.getByRole('listitem').filter({ hasText: site.examples[name].title });
      const link = item.getByRole('link');
      const address = String(await link.getAttribute('href'));
      expect(address).toMatch(new RegExp(`/${locale}/templates/${name}/$`));
      const response = await request.get(address.replace(/\/$/, '.md'));
      expect(response.headers()['content-type']).toMatch(/^text\/markdown/);
      const text = await response.text();
      expect(text).toContain(`language: "${locales[locale].lang}"`);
      const opened = openFile(text);
      const plan = opened.kind === 'opened' ? opened.plan : undefined;
      const gaps = plan && chapterIds.flatMap((chapter) => gapsIn(plan, chapter));
      expect(gaps?.length === 0, `${name} is complete`).toBe(name !== 'blank');
    }
  });
}

test('without JavaScript a wrong address leads back to every language', async ({
  page,
  troubles,
}) => {
  const response = await page.goto('en/guide/nothing-here/');
  expect(response?.status()).toBe(404);
  // The browser counts the missing page itself as an error.
  troubles.lines.length = 0;
  for (const id of localeIds) {
    await expect(page.getByRole('link', { name: locales[id].name })).toBeVisible();
  }
  await page.getByRole('link', { name: locales.ko.name }).click();
  await expect(page).toHaveURL(/\/ko\/$/);
});

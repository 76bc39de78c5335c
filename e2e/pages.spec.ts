import type { Page } from 'playwright/test';
import { dist, pageAddress, sitePages } from '../scripts/site-files.ts';
import { accessibilityFindings } from './accessibility.ts';
import { expect, localeIds, locales, test } from './fixtures.ts';

const addresses = sitePages(dist).map(pageAddress);

const languageOf = (address: string) => localeIds.find((id) => address.startsWith(`${id}/`));
const inLanguage = (id: string) => addresses.filter((address) => address.startsWith(`${id}/`));
const outside = addresses.filter((address) => languageOf(address) === undefined);

/**
 * One page of each kind. Pages of a language are built as the English ones are (`check-content` compares them), so
 * in the other languages one guide page, the one with the figures, stands for all, and one finished plan.
 */
const isOneOfItsKind = (address: string) =>
  !/^[^/]+\/(?:guide\/.+|templates\/(?:small|large)\/)/.test(address) ||
  address.endsWith('/guide/overview/');

/** Opens a page and waits until it is drawn. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  // The planner replaces its place holder by itself, with a heading.
  await page.waitForFunction(() => document.querySelector('#planner > .loading') === null);
  await expect(page.locator('h1').first()).toBeVisible();
}

for (const [name, group] of [
  ...localeIds.map((id) => [id, inLanguage(id)] as const),
  ['no language', outside] as const,
]) {
  test(`every page opens without trouble and says its language (${name})`, async ({ page }) => {
    test.setTimeout(20_000 + group.length * 4_000);
    expect(group).not.toHaveLength(0);
    for (const address of group) {
      await open(page, address);
      const { lang } = locales[languageOf(address) ?? 'en'];
      await expect(page.locator('html'), address).toHaveAttribute('lang', lang);
    }
  });
}

for (const [name, group] of [
  ['every page in English', [...outside, ...inLanguage('en')]] as const,
  ...localeIds
    .filter((id) => id !== 'en')
    .map((id) => [`each kind of page, ${id}`, inLanguage(id).filter(isOneOfItsKind)] as const),
]) {
  test(`pages are accessible (${name})`, async ({ page }) => {
    test.setTimeout(20_000 + group.length * 8_000);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const findings: string[] = [];
    for (const address of group) {
      await open(page, address);
      findings.push(...(await accessibilityFindings(page, address)));
    }
    expect(findings).toEqual([]);
  });
}

test('pages are readable in the dark theme', async ({ page }) => {
  const group = [...outside, ...inLanguage('en')];
  test.setTimeout(20_000 + group.length * 6_000);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const findings: string[] = [];
  for (const address of group) {
    await open(page, address);
    findings.push(...(await accessibilityFindings(page, address, { coloursOnly: true })));
  }
  expect(findings).toEqual([]);
});

import { dist, pageAddress, sitePages } from '../scripts/site-files.ts';
import { accessibilityFindings } from './accessibility.ts';
import { expect, localeIds, locales, test, themes } from './fixtures.ts';

const pages = sitePages(dist).map(pageAddress);

/** Pages by language; those outside every language's folder (`/`, 404) are a group of their own. */
const groups: { name: string; lang: string; addresses: string[] }[] = [
  ...localeIds.map((id) => ({
    name: id,
    lang: locales[id].lang,
    addresses: pages.filter((address) => address.startsWith(`${id}/`)),
  })),
  {
    name: 'no language',
    lang: locales.en.lang,
    addresses: pages.filter((address) => !localeIds.some((id) => address.startsWith(`${id}/`))),
  },
];

for (const { name, lang, addresses } of groups) {
  for (const theme of themes) {
    test(`every page is accessible and keeps its policy (${name}, ${theme})`, async ({ page }) => {
      test.setTimeout(20_000 + addresses.length * 8_000);
      expect(addresses).not.toHaveLength(0);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });

      const findings: string[] = [];
      for (const address of addresses) {
        await page.goto(address, { waitUntil: 'load' });
        // The planner replaces its place holder first by word that it is loading, then by itself with a heading.
        await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
        await expect(page.locator('h1').first()).toBeVisible();

        const actual = await page.locator('html').getAttribute('lang');
        if (actual !== lang) findings.push(`${address}: lang is ${String(actual)}, not ${lang}`);

        findings.push(...(await accessibilityFindings(page, address)));
      }
      expect(findings).toEqual([]);
    });
  }
}

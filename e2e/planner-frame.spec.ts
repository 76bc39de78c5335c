import type { Page } from 'playwright/test';
import { accessibilityFindings } from './accessibility.ts';
import { button, chapterNames, english, field, say } from './english.ts';
import { expect, localeIds, locales, test } from './fixtures.ts';
import { goTo, openFinished, openMenu, openPlanner, switchLanguage } from './planner.ts';
import { languageOf } from './words.ts';

for (const locale of localeIds) {
  test(`inside the planner one bar stands for the site's header and footer (${locale})`, async ({
    page,
  }) => {
    const { site } = await languageOf(locale);
    await openPlanner(page, locale);
    await expect(page.getByRole('banner')).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: site.examples.title, exact: true })).toHaveCount(
      0,
    );
    // What the footer says, the overview says.
    await expect(page.getByRole('main')).toContainText(site.footer.independent);

    await openMenu(page);
    expect(await accessibilityFindings(page, 'menu')).toEqual([]);
    const theme = page.getByRole('button', { name: site.theme.system });
    await theme.click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    const languages = page.getByRole('navigation', { name: site.nav.languages });
    await expect(languages.getByRole('link')).toHaveCount(4);
    await page.getByRole('link', { name: site.nav.guide, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/guide/$`));
    await expect(page.getByRole('banner')).toBeVisible();
  });
}

test('the bar stays in view and covers no field that is gone to', async ({ page }) => {
  await openPlanner(page, 'en');
  await openFinished(page, english, 'medium');
  const bar = page.getByRole('region', { name: say.bar.label });
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 700 },
  ]) {
    await page.setViewportSize(viewport);
    await page.evaluate(() => {
      scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    });
    await expect(bar).toBeInViewport();
    await page.keyboard.press('Tab');
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press('Shift+Tab');
      // The bar comes before all fields: going back through them must not lead below it.
      const hidden = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at?.closest('.desk__view')) return null;
        const { left, top, height } = at.getBoundingClientRect();
        const seen = document.elementFromPoint(left + 4, top + Math.min(height / 2, 10));
        return seen?.closest('.bar') ? at.outerHTML : null;
      });
      expect(hidden).toBeNull();
    }
  }
});

test('on a low window the bar gives its room to the form', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openPlanner(page, 'en', 'scope');
  await field(page, 'planOwner').scrollIntoViewIfNeeded();
  await expect(page.locator('.bar')).not.toBeInViewport();
  await expect(page.locator('.bar__state')).not.toBeInViewport();
});

/** Scrolls the page as a reader does; the planner has been told of it. */
const scrollToTop = (page: Page, top: number) =>
  page.evaluate(async (to) => {
    const scrolled = new Promise((told) => {
      addEventListener('scroll', told, { once: true });
    });
    scrollTo({ top: to, behavior: 'instant' });
    await scrolled;
  }, top);

test('a chapter is found again as it was left: how far it was scrolled, and what was open', async ({
  page,
}) => {
  await openPlanner(page, 'en');
  await openFinished(page, english, 'medium');
  await goTo(page, 'teams', chapterNames.teams);
  const toggle = page.locator('.row-details').nth(1);
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  const top = () => page.evaluate(() => Math.round(scrollY));
  await scrollToTop(page, 900);

  const chapters = page.getByRole('navigation', { name: say.chapterNav.label });
  await chapters.getByRole('link', { name: chapterNames.training }).click();
  await expect(page.getByRole('heading', { level: 1, name: chapterNames.training })).toBeFocused();
  expect(await top()).toBe(0);
  await scrollToTop(page, 300);

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: chapterNames.teams })).toBeFocused();
  await expect.poll(top).toBe(900);
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: chapterNames.training })).toBeFocused();
  await expect.poll(top).toBe(300);
  await chapters.getByRole('link', { name: chapterNames.teams }).click();
  await expect(page.getByRole('heading', { level: 1, name: chapterNames.teams })).toBeFocused();
  await expect.poll(top).toBe(900);
});

test('a view begins at its top although the page was still on its way to what had the focus', async ({
  page,
}) => {
  await openPlanner(page, 'en');
  await openFinished(page, english, 'medium');
  await goTo(page, 'training', chapterNames.training);
  await goTo(page, 'teams', chapterNames.teams);
  await scrollToTop(page, 900);
  // Chromium adds what is left of a smooth scroll after the one that ends it; here by hand, as that depends on time.
  await page.evaluate(() => {
    addEventListener('scroll', () => scrollBy({ top: 40, behavior: 'instant' }), { once: true });
  });
  const chapters = page.getByRole('navigation', { name: say.chapterNav.label });
  await chapters.getByRole('link', { name: chapterNames.training }).click();
  await expect(page.getByRole('heading', { level: 1, name: chapterNames.training })).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('the language of the document belongs to the plan: it survives reload, and the switch of the page', async ({
  page,
}) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  const document = page.getByRole('article');
  await page.getByLabel(say.sheet.language).selectOption('ko');
  await expect(document).toHaveAttribute('lang', 'ko');
  await page.reload();
  await expect(document).toHaveAttribute('lang', 'ko');
  await switchLanguage(page, locales.nl.name);
  await expect(page).toHaveURL(/\/nl\/planner\//);
  await expect(document).toHaveAttribute('lang', 'ko');
});

test('Ctrl+Down leads through the open questions of a blank plan', async ({ page }) => {
  await openPlanner(page, 'en');
  await page.keyboard.press('Control+ArrowDown');
  await expect(field(page, 'organisation')).toBeFocused();
  await field(page, 'organisation').fill('Northwick');
  await page.keyboard.press('Control+ArrowDown');
  await expect(field(page, 'planOwner')).toBeFocused();
  await expect(page.getByRole('region', { name: say.bar.label })).toContainText(
    /1 of \d+ answered/,
  );
  await button(page, say.bar.undo).click();
  await expect(page.getByRole('region', { name: say.bar.label })).toContainText(
    /0 of \d+ answered/,
  );
});

test('a field for sentences has the whole width of its form', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPlanner(page, 'en', 'process');
  const field = page.getByRole('textbox', { name: /^Also agreed/ });
  const form = page.locator('.group__questions').filter({ has: field });
  const [its, whole] = [await field.boundingBox(), await form.boundingBox()];
  expect(whole?.width).toBeGreaterThan(500);
  expect(its?.width).toBe(whole?.width);
});

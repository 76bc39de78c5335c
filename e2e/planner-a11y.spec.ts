import type { Page, Request } from 'playwright/test';
import { type ChapterId, chapterIds } from '../src/plan/chapters/index.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { accessibilityFindings } from './accessibility.ts';
import { expect, localeIds, test, type themes } from './fixtures.ts';
import { continueButton, downloadPlan, goTo, openPlanner, useExample } from './planner.ts';
import { languageOf } from './words.ts';

const narrow = { width: 400, height: 800 };
const wide = { width: 1280, height: 720 };

interface Tour {
  locale: Locale;
  theme: (typeof themes)[number];
  /** Chapters to look at. All are drawn by one form, so that one of each kind of field is enough but once. */
  chapters: readonly ChapterId[];
}

/** All chapters in one language and theme; the one with most kinds of fields in the others. */
const tours: Tour[] = localeIds.map((locale) => ({
  locale,
  theme: 'light',
  chapters: locale === 'en' ? chapterIds : ['teams'],
}));
tours.push({ locale: 'en', theme: 'dark', chapters: ['teams'] });

/** Beside every chapter on wide screens, and the same beside each: axe takes a second for it. */
const preview = '.desk__preview';

/** Collects from now on what the page asks for over the network. */
function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => {
    // What the page made itself, such as the file to download, is fetched from nowhere. The icon is the browser's
    // own doing: headless Chromium asks for it anew whenever the address changes.
    if (!/^(?:blob|data):|\/favicon\.svg$/.test(request.url())) requests.push(request);
  });
  return requests;
}

for (const { locale, theme, chapters } of tours) {
  test(`every part of the planner is accessible (${locale}, ${theme})`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(150_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const language = await languageOf(locale);
    const { say, words } = language;
    const findings: string[] = [];
    const check = async (where: string, without?: string) => {
      const scope = { without, coloursOnly: theme === 'dark' };
      findings.push(...(await accessibilityFindings(page, where, scope)));
    };

    await openPlanner(page, locale);
    await page.waitForLoadState('networkidle');
    const requests = requestsOf(page);
    await check('overview, blank');
    for (const [index, chapter] of chapters.entries()) {
      await goTo(page, chapter, words.labels.chapter[chapter]);
      await check(`${chapter}, blank`, index === 0 ? undefined : preview);
    }

    await goTo(page, 'scope', words.labels.chapter.scope);
    await page.locator('#users').fill('about ten');
    await continueButton(page, language).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await check('scope with an error', preview);
    await page.locator('#users').fill('');

    await goTo(page, 'review', say.review.title);
    await check('review with gaps');
    await goTo(page, 'questions', say.questions.title);
    await check('all questions');

    await goTo(page, '', say.overview.title);
    await useExample(page, language);
    for (const [index, chapter] of chapters.entries()) {
      await goTo(page, chapter, words.labels.chapter[chapter]);
      for (const list of await page.locator('.list__entries').all()) {
        const toggle = list.locator('.entry__toggle').first();
        await toggle.click();
        await expect(toggle).toHaveAttribute('aria-expanded', 'true');
      }
      await check(`${chapter}, entries open`, index === 0 ? undefined : preview);
    }
    await goTo(page, '', say.overview.title);
    await check('overview with a plan');
    await goTo(page, 'review', say.review.title);
    await check('review of a plan');

    await page.setViewportSize(narrow);
    await page.evaluate(() => {
      location.hash = '#/preview';
    });
    await expect(page.getByRole('article')).toBeVisible();
    await check('preview on a narrow screen');
    await goTo(page, 'teams', words.labels.chapter.teams);
    await check('teams on a narrow screen');
    await page.setViewportSize(wide);

    await page.getByRole('button', { name: say.bar.download, exact: true }).click();
    await expect(page.getByRole('dialog', { name: say.download.title })).toBeVisible();
    await check('download dialog');
    await page.keyboard.press('Escape');

    await goTo(page, 'plans', say.plans.title);
    await check('plans');
    await page.getByRole('button', { name: say.plans.erase, exact: true }).click();
    await expect(page.getByRole('dialog', { name: say.plans.erase })).toBeVisible();
    await check('erase dialog');

    expect(findings).toEqual([]);
    const { origin } = new URL(baseURL ?? '');
    const others = requests.filter(
      (request) =>
        new URL(request.url()).origin !== origin ||
        !['script', 'stylesheet'].includes(request.resourceType()),
    );
    expect(others.map((request) => `${request.resourceType()} ${request.url()}`)).toEqual([]);
  });
}

test('once loaded, the planner sends nothing and works without a network', async ({
  page,
  context,
  troubles,
}) => {
  const language = await languageOf('en');
  const { say, words } = language;
  await openPlanner(page, 'en');
  // What is needed later is fetched while the browser is idle.
  await page.waitForLoadState('networkidle');

  await context.setOffline(true);
  const requests = requestsOf(page);
  await useExample(page, language);
  await page.locator('#planOwner').fill('A. Secret');
  await expect(page.getByRole('article')).toContainText('A. Secret');
  await page.getByLabel(say.preview.language).selectOption('ko');
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'ko');
  await goTo(page, 'teams', words.labels.chapter.teams);
  await page.locator('.entry__toggle').first().click();
  await page.getByRole('button', { name: say.bar.undo, exact: true }).click();
  await goTo(page, 'review', say.review.title);
  await goTo(page, 'plans', say.plans.title);
  await goTo(page, '', say.overview.title);
  const { text } = await downloadPlan(page, language);
  expect(text).toContain('language: "ko"');
  expect(requests.map((request) => request.url())).toEqual([]);
  // Nothing but the icon was asked for, see above; headless Chromium complains that it got none.
  const others = troubles.lines.filter((line) => !line.endsWith('ERR_INTERNET_DISCONNECTED'));
  troubles.lines.splice(0, Infinity, ...others);
});

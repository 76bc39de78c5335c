import type { Page, Request } from 'playwright/test';
import { versions } from '../src/i18n/messages/en/versions.ts';
import { accessibilityFindings } from './accessibility.ts';
import { button, chapterNames, english, field, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { continueButton, downloadPlan, goTo, openPlanner, openFinished } from './planner.ts';

// What is fetched in advance belongs to what is tested here.
test.use({ idle: true });

const narrow = { width: 400, height: 800 };
const wide = { width: 1280, height: 720 };

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

/** What is done with each view of the tour below; a part that was looked at before is left out. */
type Look = (where: string, without?: string) => Promise<void>;

/** All views of the planner, one after the other. */
async function tourOfViews(page: Page, look: Look): Promise<void> {
  await look('overview, blank');
  await goTo(page, 'scope', chapterNames.scope);
  await field(page, 'users').fill('about ten');
  await continueButton(page, english).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await look('a chapter with an error');
  await field(page, 'users').fill('');
  await goTo(page, 'questions', say.questions.title);
  await look('all questions');

  await goTo(page, '', say.ten.title);
  await look('ten answers');
  await openFinished(page, english, 'small');
  await goTo(page, 'teams', chapterNames.teams);
  await page.locator('.row-details').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('a chapter with the details of a row open', preview);
  await page.keyboard.press('Escape');
  await goTo(page, '', say.chapters.title);
  await look('overview with a plan');
  await goTo(page, 'review', say.review.title);
  await look('review');
  await goTo(page, 'words', say.words.title);
  await look('words to translate');
  await goTo(page, 'versions', say.nav.versions);
  await button(page, versions.keep.action).click();
  await goTo(page, 'scope', chapterNames.scope);
  await field(page, 'users').fill('61');
  await goTo(page, 'versions', say.nav.versions);
  await page.getByRole('button', { name: new RegExp(`^${versions.list.compare}`) }).click();
  await expect(
    page.getByRole('button', { name: new RegExp(`^${versions.take.answer}: `) }),
  ).toBeVisible();
  await look('versions');

  await page.setViewportSize(narrow);
  await page.evaluate(() => {
    location.hash = '#/preview';
  });
  await expect(page.getByRole('article')).toBeVisible();
  await look('preview on a narrow screen');
  await goTo(page, 'teams', chapterNames.teams);
  await look('a chapter on a narrow screen');
  await page.setViewportSize(wide);

  await button(page, say.bar.download).click();
  await expect(page.getByRole('dialog', { name: say.download.title })).toBeVisible();
  await look('download dialog', '.desk');
  await page.keyboard.press('Escape');

  await goTo(page, 'plans', say.plans.title);
  await look('plans');
  await button(page, say.plans.erase).click();
  await expect(page.getByRole('dialog', { name: say.plans.erase })).toBeVisible();
  await look('erase dialog', '.desk');
}

// Chapters, fields, dialogs and languages are looked at one by one beside their components; here is what only the
// whole page can show: its landmarks, headings and ids, and what stands beside and above each other.
test('every view of the planner is accessible as a whole page', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openPlanner(page, 'en');
  await page.waitForLoadState('networkidle');
  const requests = requestsOf(page);
  const findings: string[] = [];
  await tourOfViews(page, async (where, without) => {
    findings.push(...(await accessibilityFindings(page, where, { without })));
  });

  expect(findings).toEqual([]);
  const { origin } = new URL(baseURL ?? '');
  const others = requests.filter(
    (request) =>
      new URL(request.url()).origin !== origin ||
      !['script', 'stylesheet'].includes(request.resourceType()),
  );
  expect(others.map((request) => `${request.resourceType()} ${request.url()}`)).toEqual([]);
});

// A page of its own: while a page goes from one theme to the other, words of one stand on the ground of the other.
test('every view of the planner is readable in the dark theme', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await openPlanner(page, 'en');
  const findings: string[] = [];
  await tourOfViews(page, async (where, without) => {
    const scope = { without, coloursOnly: true };
    findings.push(...(await accessibilityFindings(page, where, scope)));
  });
  expect(findings).toEqual([]);
});

test('once loaded, the planner sends nothing and works without a network', async ({
  page,
  context,
  troubles,
}) => {
  await openPlanner(page, 'en');
  // What is needed later is fetched while the browser is idle.
  await page.waitForLoadState('networkidle');

  await context.setOffline(true);
  const requests = requestsOf(page);
  await openFinished(page, english);
  await page.locator('#planOwner').fill('A. Secret');
  await expect(page.getByRole('article')).toContainText('A. Secret');
  await goTo(page, 'teams', chapterNames.teams);
  await page.locator('.row-details').first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: say.bar.undo, exact: true }).click();
  await page.getByLabel(say.sheet.language).selectOption('ko');
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'ko');
  await goTo(page, 'review', say.review.title);
  await goTo(page, 'words', say.words.title);
  await goTo(page, 'plans', say.plans.title);
  await goTo(page, '', say.chapters.title);
  const { text } = await downloadPlan(page, english);
  expect(text).toContain('language: "ko"');
  expect(requests.map((request) => request.url())).toEqual([]);
  // Nothing but the icon was asked for, see above.
  troubles.forgiveMissingNetwork();
});

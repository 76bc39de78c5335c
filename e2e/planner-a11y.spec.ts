import type { Page, Request } from 'playwright/test';
import { accessibilityFindings } from './accessibility.ts';
import { button, chapterNames, english, field, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { continueButton, downloadPlan, goTo, openPlanner, openFinished } from './planner.ts';

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

// Chapters, fields, dialogs and languages are looked at one by one beside their components; here is what only the
// whole page can show: its landmarks, headings and ids, and what stands beside and above each other.
test('every view of the planner is accessible as a whole page, in both themes', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const findings: string[] = [];
  const check = async (where: string, without?: string) => {
    findings.push(...(await accessibilityFindings(page, where, { without })));
  };
  /** Waits until the page is painted in it: in between, text of one theme may stand on the ground of the other. */
  const inTheme = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
  };
  /** Also the colours of the dark theme, for what no test of a component looks at. */
  const checkBoth = async (where: string, without?: string) => {
    await check(where, without);
    await inTheme('dark');
    const dark = { without, coloursOnly: true };
    findings.push(...(await accessibilityFindings(page, `${where}, dark`, dark)));
    await inTheme('light');
  };

  await openPlanner(page, 'en');
  await page.waitForLoadState('networkidle');
  const requests = requestsOf(page);
  await checkBoth('overview, blank');
  await goTo(page, 'scope', chapterNames.scope);
  await field(page, 'users').fill('about ten');
  await continueButton(page, english).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await checkBoth('a chapter with an error');
  await field(page, 'users').fill('');
  await goTo(page, 'questions', say.questions.title);
  await checkBoth('all questions');

  await goTo(page, '', say.ten.title);
  await checkBoth('ten answers');
  await openFinished(page, english, 'small');
  await goTo(page, 'teams', chapterNames.teams);
  await page.locator('.row-details').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('a chapter with the details of a row open', preview);
  await page.keyboard.press('Escape');
  await goTo(page, '', say.overview.title);
  await check('overview with a plan');
  await goTo(page, 'review', say.review.title);
  await check('review');
  await goTo(page, 'words', say.words.title);
  await checkBoth('words to translate');

  await page.setViewportSize(narrow);
  await page.evaluate(() => {
    location.hash = '#/preview';
  });
  await expect(page.getByRole('article')).toBeVisible();
  await check('preview on a narrow screen');
  await goTo(page, 'teams', chapterNames.teams);
  await check('a chapter on a narrow screen');
  await page.setViewportSize(wide);

  await button(page, say.bar.download).click();
  await expect(page.getByRole('dialog', { name: say.download.title })).toBeVisible();
  await check('download dialog', '.desk');
  await page.keyboard.press('Escape');

  await goTo(page, 'plans', say.plans.title);
  await checkBoth('plans');
  await button(page, say.plans.erase).click();
  await expect(page.getByRole('dialog', { name: say.plans.erase })).toBeVisible();
  await checkBoth('erase dialog', '.desk');

  expect(findings).toEqual([]);
  const { origin } = new URL(baseURL ?? '');
  const others = requests.filter(
    (request) =>
      new URL(request.url()).origin !== origin ||
      !['script', 'stylesheet'].includes(request.resourceType()),
  );
  expect(others.map((request) => `${request.resourceType()} ${request.url()}`)).toEqual([]);
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
  await page.getByLabel(say.preview.language).selectOption('ko');
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'ko');
  await goTo(page, 'review', say.review.title);
  await goTo(page, 'words', say.words.title);
  await goTo(page, 'plans', say.plans.title);
  await goTo(page, '', say.overview.title);
  const { text } = await downloadPlan(page, english);
  expect(text).toContain('language: "ko"');
  expect(requests.map((request) => request.url())).toEqual([]);
  // Nothing but the icon was asked for, see above.
  troubles.forgiveMissingNetwork();
});

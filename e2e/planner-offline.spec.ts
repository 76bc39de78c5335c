import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { dist, siteFiles } from '../scripts/site-files.ts';
import { button, english, field, say, words } from './english.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { expect, localeIds, test } from './fixtures.ts';
import { planIn } from './markdown.ts';
import { downloadPlan, fileFrom, goTo, openPlanner, partHeading, openFinished } from './planner.ts';
import { languageOf } from './words.ts';

// What is fetched in advance belongs to what is tested here.
test.use({ idle: true });

/** The parts of the planner that come after its start, by the names that the build gives them. */
const later =
  /\/_astro\/(?:Preview|Printout|Review|Plans|DownloadDialog|views|markdownFile|render|examples)\.[^/]*\.js$/;

/**
 * Opens the planner and cuts off the network the moment it is usable: whatever it has asked for by then and is not
 * needed to start answering never comes, and it is told so.
 */
async function cutOff(page: Page, locale: Locale, route = ''): Promise<void> {
  await page.addInitScript(() => {
    // Not a moment later than the planner is drawn: requests that have begun would still be answered.
    Object.defineProperty(navigator, 'onLine', {
      configurable: true,
      get: () => Reflect.get(window, 'online') === true || !document.querySelector('.bar'),
    });
  });
  await openPlanner(page, locale, route);
  await page.context().setOffline(true);
}

/** The network is back, and the browser says so. */
async function comeBack(page: Page): Promise<void> {
  await page.context().setOffline(false);
  await page.evaluate(() => {
    Reflect.set(window, 'online', true);
    dispatchEvent(new Event('online'));
  });
}

for (const locale of localeIds) {
  test(`cut off at once, each part says what is missing and comes with the network (${locale})`, async ({
    page,
    troubles,
  }) => {
    const { say: here } = await languageOf(locale);
    const missing = (part: keyof typeof here.missing.part) =>
      page.getByRole('alert').filter({ hasText: here.missing.part[part] });
    await cutOff(page, locale, 'scope');
    await expect(missing('preview')).toContainText(here.missing.offline);
    await field(page, 'organisation').fill('Northwick');
    for (const part of ['review', 'plans'] as const) {
      await page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, part);
      await expect(missing(part)).toContainText(here.missing.offline);
      await button(page, here.missing.retry).click();
      await expect(missing(part)).toContainText(here.missing.offline);
    }
    await comeBack(page);
    await expect(partHeading(page, here.plans.title)).toBeVisible();
    await page.evaluate(() => {
      location.hash = '#/scope';
    });
    await expect(page.getByRole('article')).toContainText('Northwick');
    troubles.forgiveMissingNetwork();
  });
}

test('cut off at once, the answers can be downloaded and the document follows', async ({
  page,
}) => {
  await cutOff(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await button(page, say.bar.download).click();
  const dialog = page.getByRole('dialog', { name: say.download.title });
  await expect(dialog).toContainText(say.missing.part.writer);
  await expect(dialog).toContainText(say.missing.offline);

  const answers = page.waitForEvent('download');
  await button(page, say.download.answersOnly).click();
  const rescued = planIn((await fileFrom(await answers)).text);
  expect(rescued.answers.scope.organisation).toBe('Northwick');
  await expect(dialog).toContainText(say.download.answersSaved);

  await comeBack(page);
  const whole = page.waitForEvent('download');
  await button(page, say.download.save).click();
  const { text } = await fileFrom(await whole);
  expect(text).toContain('Northwick');
  expect(text).toContain(words.document.summary.heading);
  await expect(dialog).toContainText(say.download.saved);
  await expect(dialog).not.toContainText(say.missing.part.writer);
});

test('cut off after its start, another language is said to be missing and comes by itself', async ({
  page,
  troubles,
}) => {
  const dutch = await languageOf('nl');
  const file = siteFiles(dist).find(
    (name) =>
      /^_astro\/[^/]*\.js$/.test(name) &&
      readFileSync(join(dist, name), 'utf8').includes(dutch.words.document.open.intro),
  );
  let isDown = false;
  let isBack = false;
  await page.route(`**/${String(file)}`, (route) => (isBack ? route.continue() : route.abort()));
  await page.route('**/favicon.svg?*', (route) => (isDown ? route.abort() : route.continue()));
  await openPlanner(page, 'en', 'scope');
  await expect(page.getByRole('article')).toBeVisible();
  isDown = true;
  await page.getByLabel(say.sheet.language).selectOption('nl');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(say.missing.part.words);
  await expect(alert).toContainText(say.missing.offline);
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'en');

  isDown = false;
  isBack = true;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByRole('article')).toContainText(dutch.words.document.summary.heading);
  await expect(alert).toHaveCount(0);
  troubles.lines.length = 0;
});

test('cut off at once, an example opens when the network is back', async ({ page }) => {
  await cutOff(page, 'en');
  await button(page, say.overview.examples.small).click();
  const missing = page.getByRole('alert').filter({ hasText: say.missing.part.example });
  await expect(missing).toContainText(say.missing.offline);
  await comeBack(page);
  await expect(partHeading(page, words.labels.chapter.scope)).toBeVisible();
});

test('a network that fails without a word is noticed, and Try again brings the part', async ({
  page,
  troubles,
}) => {
  await page.route(later, (route) => route.abort());
  await page.route('**/favicon.svg?*', (route) => route.abort());
  await openPlanner(page, 'en', 'review');
  const alert = page.getByRole('alert').filter({ hasText: say.missing.part.review });
  await expect(alert).toContainText(say.missing.offline);
  await page.unroute('**/favicon.svg?*');
  await page.unroute(later);
  await button(page, say.missing.retry).click();
  await expect(partHeading(page, say.review.title)).toBeVisible();
  troubles.lines.length = 0;
});

test('the file can be written a moment after the planner is usable', async ({
  page,
  context,
  troubles,
}) => {
  const fetched = ['markdownFile', 'DownloadDialog', 'views'].map(async (name) =>
    (await page.waitForResponse(`**/${name}.*.js`)).finished(),
  );
  await openPlanner(page, 'en', 'scope');
  await Promise.all(fetched);
  // The sheet is drawn from the same words as the file.
  await expect(page.getByRole('article')).toBeVisible();
  await context.setOffline(true);
  await field(page, 'organisation').fill('Northwick');
  const { text } = await downloadPlan(page, english);
  expect(text).toContain(words.document.summary.heading);
  troubles.forgiveMissingNetwork();
});

test('with a network nothing is missing', async ({ page }) => {
  await openPlanner(page, 'en');
  await openFinished(page, english);
  await goTo(page, 'review', say.review.title);
  await goTo(page, 'plans', say.plans.title);
  await expect(page.locator('.missing')).toHaveCount(0);
});

/** Files of an older build, which a page that a cache has kept still asks for. */
for (const [what, files] of [
  ['the start', /\/_astro\/planner\.astro_[^/]*\.js$/],
  ['what the start imports', /\/_astro\/planner\.[^/.]*\.js$/],
] as const) {
  test(`a page that is older than ${what} says that the planner can’t be had`, async ({
    page,
    troubles,
  }) => {
    await page.route(files, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('nl/planner/');
    await expect(page.locator('#planner').getByRole('alert')).toHaveText(
      'De planner kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw. ' +
        'Plannen die in deze browser zijn opgeslagen, blijven bewaard.',
    );
    await expect(page.getByText('De planner wordt geopend…')).toHaveCount(0);
    troubles.lines.length = 0;
  });
}

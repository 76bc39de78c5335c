import type { Page, Request } from 'playwright/test';
import { chapterIds } from '../src/i18n/spine.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { accessibilityFindings } from './accessibility.ts';
import { expect, localeIds, test, type themes } from './fixtures.ts';
import { continueButton, downloadPlan, goTo, openPlanner, useExample } from './planner.ts';
import { languageOf } from './words.ts';

const narrow = { width: 400, height: 800 };
const wide = { width: 1280, height: 720 };

/** Every language in the light theme; one of Latin and one of East Asian script in the dark one. */
const looks: [Locale, (typeof themes)[number]][] = [
  ...localeIds.map((id): [Locale, 'light'] => [id, 'light']),
  ['en', 'dark'],
  ['ko', 'dark'],
];

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

for (const [locale, theme] of looks) {
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
      findings.push(...(await accessibilityFindings(page, where, without)));
    };

    await openPlanner(page, locale);
    await page.waitForLoadState('networkidle');
    const requests = requestsOf(page);
    await check('overview, blank');
    for (const chapter of chapterIds) {
      await goTo(page, chapter, words.labels.chapter[chapter]);
      await check(`${chapter}, blank`, chapter === 'scope' ? undefined : preview);
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
    for (const chapter of chapterIds) {
      await goTo(page, chapter, words.labels.chapter[chapter]);
      for (const list of await page.locator('.list__entries').all()) {
        const toggle = list.locator('.entry__toggle').first();
        await toggle.click();
        await expect(toggle).toHaveAttribute('aria-expanded', 'true');
      }
      await check(`${chapter}, entries open`, chapter === 'scope' ? undefined : preview);
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

/** Tries every way a script has to send something out; resolves with what each one came to. */
function tryToSend(): Promise<Record<string, string>> {
  const to = (way: string) => `${location.origin}/collect-${way}`;
  const settled = (promise: Promise<unknown>) =>
    promise.then(
      () => 'sent',
      () => 'blocked',
    );
  const loads = (make: (done: (result: string) => void) => void) => new Promise<string>(make);
  const attempts: Record<string, Promise<string>> = {
    fetch: settled(fetch(to('fetch'))),
    xhr: loads((done) => {
      const request = new XMLHttpRequest();
      request.onload = () => {
        done('sent');
      };
      request.onerror = () => {
        done('blocked');
      };
      request.open('POST', to('xhr'));
      request.send('secret');
    }),
    webSocket: loads((done) => {
      try {
        const socket = new WebSocket(to('socket').replace('http', 'ws'));
        socket.onopen = () => {
          done('sent');
        };
        socket.onerror = () => {
          done('blocked');
        };
      } catch {
        done('blocked');
      }
    }),
    eventSource: loads((done) => {
      const source = new EventSource(to('events'));
      source.onerror = () => {
        source.close();
        done('blocked');
      };
    }),
    image: loads((done) => {
      const image = new Image();
      image.onload = () => {
        done('sent');
      };
      image.onerror = () => {
        done('blocked');
      };
      image.src = 'https://collector.example/collect-image';
    }),
  };
  navigator.sendBeacon(to('beacon'), 'secret');
  const form = document.createElement('form');
  form.method = 'post';
  form.action = to('form');
  document.body.append(form);
  form.submit();
  const results = Object.entries(attempts).map(async ([name, attempt]) => [name, await attempt]);
  return Promise.all(results).then((all) => Object.fromEntries(all) as Record<string, string>);
}

test('no script on the planner page can send anything anywhere', async ({ page, troubles }) => {
  await openPlanner(page, 'en', 'scope');
  await page.waitForLoadState('networkidle');
  const address = page.url();
  const reached: string[] = [];
  await page.route('**/*', async (route) => {
    reached.push(route.request().url());
    await route.fulfill({ status: 200, body: '' });
  });

  const results = await page.evaluate(tryToSend);
  expect(new Set(Object.values(results))).toEqual(new Set(['blocked']));
  for (const way of ['fetch', 'xhr', 'socket', 'events', 'image', 'beacon', 'form']) {
    const isReported = () =>
      troubles.lines.some((line) => line.includes('policy violation') && line.includes(`-${way}`));
    await expect.poll(isReported, `the policy stops ${way}`).toBe(true);
  }
  expect(reached).toEqual([]);
  expect(page.url()).toBe(address);
  troubles.lines.length = 0;
});

import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright/test';
import { accessibilityFindings } from './accessibility.ts';
import { button, english, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { openFinished, openPlanner } from './planner.ts';

// What is fetched in advance belongs to what is tested here.
test.use({ idle: true });

type OneWay = keyof typeof say.download.saveAs;

/** Downloads a plan in a format and tells where the file lies and what it is called. */
async function download(page: Page, format: OneWay) {
  await page.getByRole('radio', { name: say.download.formats[format].name, exact: true }).check();
  const waiting = page.waitForEvent('download');
  await button(page, say.download.saveAs[format]).click();
  const file = await waiting;
  const path = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(path);
  return { path, name: file.suggestedFilename() };
}

/** Waits until the planner has fetched all that it may need later: nothing more comes for some seconds. */
async function fetched(page: Page): Promise<void> {
  let before = 0;
  const isDone = async () => {
    const count = await page.evaluate(() => performance.getEntriesByType('resource').length);
    const isSame = count === before;
    before = count;
    return isSame;
  };
  await expect.poll(isDone, { intervals: [4_000], timeout: 60_000 }).toBe(true);
}

test('every format comes out of the planner, also without a network', async ({
  page,
  context,
  troubles,
}) => {
  test.slow();
  await openPlanner(page, 'en');
  await openFinished(page, english, 'small');
  await fetched(page);
  await context.setOffline(true);
  await button(page, say.bar.download).click();
  const begins: Record<OneWay, string> = {
    word: 'PK',
    html: '<!doctype html>',
    contacts: '\ufeff"Kind",',
    raci: '\ufeff"Activity",',
    calendar: 'BEGIN:VCALENDAR\r\n',
  };
  for (const format of Object.keys(begins) as OneWay[]) {
    const { path, name } = await download(page, format);
    const text = await readFile(path, 'utf8');
    expect(text.slice(0, begins[format].length)).toBe(begins[format]);
    expect(name).toMatch(/^support-plan-larkmoor-housing-association-2027-01-11/);
  }
  troubles.forgiveMissingNetwork();
});

test('the web page opens from disk, in light and dark, on a phone and on paper', async ({
  page,
  browser,
}) => {
  test.slow();
  await openPlanner(page, 'en');
  await openFinished(page, english, 'large');
  await button(page, say.bar.download).click();
  const { path } = await download(page, 'html');
  const disk = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const file = await disk.newPage();
  const asked: string[] = [];
  file.on('request', (request) => asked.push(request.url()));
  file.on('console', (message) => asked.push(message.text()));
  // The browser takes it for a page by its name.
  await file.goto(pathToFileURL(path).href);
  if ((await file.locator('main').count()) === 0)
    await file.setContent(await readFile(path, 'utf8'));
  expect(asked.filter((line) => !line.startsWith('file:'))).toEqual([]);

  const findings = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await file.emulateMedia({ colorScheme });
    findings.push(...(await accessibilityFindings(file, colorScheme)));
  }
  expect(findings).toEqual([]);
  const colours = async () =>
    file.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(await colours()).toBe('rgb(21, 23, 26)');
  await file.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await colours()).toBe('rgb(255, 255, 255)');
  // Whom to call is put up on the wall: on paper of its own.
  const beginning = await file
    .locator('h2')
    .evaluateAll((all) =>
      all
        .filter((heading) => getComputedStyle(heading).breakBefore === 'page')
        .map((heading) => heading.textContent),
    );
  expect(beginning).toEqual(['Who to call', '1 Scope and owner']);
  await file.emulateMedia({ media: 'screen', colorScheme: 'light' });

  await file.getByRole('link', { name: /^8 / }).click();
  await expect(file.locator('#training')).toBeInViewport();
  await file.setViewportSize({ width: 320, height: 640 });
  const overflow = await file.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await disk.close();
});

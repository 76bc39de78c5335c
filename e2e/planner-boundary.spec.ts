import type { Page } from 'playwright/test';
import { openFile } from '../src/plan/openFile.ts';
import { button, chapterNames, english, field, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { planIn } from './markdown.ts';
import { downloadPlan, fileFrom, goTo, openPlanner } from './planner.ts';

// What is fetched in advance belongs to what is tested here.
test.use({ idle: true });

/** Makes a function of the browser throw, as it might in a browser we don't know, until it is mended again. */
async function breakBrowser(page: Page, what: keyof typeof functions): Promise<void> {
  await page.evaluate(functions[what]);
}

const functions = {
  /** Used where the time zone of the meetings is chosen, and nowhere in the document. */
  zones: `window.mend = ((kept) => () => { HTMLInputElement.prototype.setCustomValidity = kept })(
      HTMLInputElement.prototype.setCustomValidity);
    HTMLInputElement.prototype.setCustomValidity = () => { throw new RangeError('broken on purpose') };`,
  /** Used in the bar, once something is saved. */
  times: `window.mend = ((kept) => () => { Date.prototype.toLocaleTimeString = kept })(
      Date.prototype.toLocaleTimeString);
    Date.prototype.toLocaleTimeString = () => { throw new RangeError('broken on purpose') };`,
};

const mend = (page: Page) => page.evaluate('window.mend()');

/** The test broke the planner itself: what the browser says of it is expected. */
function forgive(lines: string[]): void {
  const others = lines.filter((line) => !line.includes('broken on purpose'));
  lines.splice(0, Infinity, ...others);
}

test('a view that can’t be drawn leaves the rest, offers the plan and can be tried again', async ({
  page,
  troubles,
}) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await breakBrowser(page, 'zones');
  await goTo(page, 'process', say.broken.view);
  await expect(page.getByRole('alert')).toContainText(say.broken.text);
  await expect(page.locator('.bar')).toContainText('Northwick');
  await expect(page.getByRole('article')).toContainText('Northwick');

  await button(page, say.broken.download).click();
  const dialog = page.getByRole('dialog');
  const waiting = page.waitForEvent('download');
  await button(page, say.download.save).click();
  const { text } = await fileFrom(await waiting);
  expect(planIn(text).answers.scope.organisation).toBe('Northwick');
  expect(text).toContain('# ');
  await dialog.getByRole('button', { name: say.download.close }).click();

  await button(page, say.broken.retry).click();
  await expect(page.getByRole('heading', { name: say.broken.view })).toBeVisible();
  await mend(page);
  await button(page, say.broken.retry).click();
  await expect(page.getByRole('heading', { level: 1, name: chapterNames.process })).toBeFocused();
  await goTo(page, 'scope', chapterNames.scope);
  await expect(field(page, 'organisation')).toHaveValue('Northwick');
  forgive(troubles.lines);
});

test('a preview that can’t be drawn leaves the form', async ({ page, troubles }) => {
  await page.addInitScript(() => {
    const createElementNS: Document['createElementNS'] = Reflect.get(
      Document.prototype,
      'createElementNS',
    );
    // The sheet is the only article of the page.
    Document.prototype.createElementNS = function (this: Document, ...args: string[]) {
      if (args[1] === 'article') throw new RangeError('broken on purpose');
      return createElementNS.apply(this, args as never);
    } as typeof createElementNS;
    Reflect.set(window, 'mend', () => {
      Document.prototype.createElementNS = createElementNS;
    });
  });
  await openPlanner(page, 'en', 'scope');
  await expect(page.getByRole('heading', { level: 2, name: say.broken.preview })).toBeVisible();
  await field(page, 'organisation').fill('Northwick');
  await expect(page.locator('.bar')).toContainText('Northwick');
  const { text } = await downloadPlan(page, english);
  expect(planIn(text).answers.scope.organisation).toBe('Northwick');
  await mend(page);
  await button(page, say.broken.retry).click();
  await expect(page.getByRole('article')).toContainText('Northwick');
  forgive(troubles.lines);
});

// In every language beside `Rescue`.
test('when the frame itself can’t be drawn, the plan can still be downloaded', async ({
  page,
  troubles,
}) => {
  await openPlanner(page, 'en', 'scope');
  await page.waitForLoadState('networkidle');
  await breakBrowser(page, 'times');
  await field(page, 'organisation').fill('Northwick');
  const title = page.getByRole('heading', { level: 1, name: say.broken.planner });
  await expect(title).toBeVisible();

  const waiting = page.waitForEvent('download');
  await button(page, say.broken.download).click();
  const { text, name } = await fileFrom(await waiting);
  expect(name).toContain('northwick');
  expect(planIn(text).answers.scope.organisation).toBe('Northwick');
  await expect(page.getByText(say.download.saved)).toBeVisible();

  await mend(page);
  await button(page, say.broken.retry).click();
  await expect(field(page, 'organisation')).toHaveValue('Northwick');
  forgive(troubles.lines);
});

test('a document that can’t be written comes down as answers that open again', async ({
  page,
  troubles,
}) => {
  // Without the preview beside the form.
  await page.setViewportSize({ width: 800, height: 800 });
  await openPlanner(page, 'en', 'scope');
  await page.waitForLoadState('networkidle');
  await field(page, 'organisation').fill('Northwick');
  await button(page, say.bar.download).click();
  // The document is made with it, and so is much else: it breaks below what writes the file, and nowhere else.
  await page.evaluate(() => {
    const { flatMap } = Array.prototype;
    Error.stackTraceLimit = 100;
    Array.prototype.flatMap = function (this: unknown[], ...args) {
      if (new Error().stack?.includes('markdownFile.')) throw new RangeError('broken on purpose');
      return Reflect.apply(flatMap, this, args);
    } as typeof flatMap;
  });
  const waiting = page.waitForEvent('download');
  await button(page, say.download.save).click();
  const { text } = await fileFrom(await waiting);
  expect(text).toContain(say.download.answersNote);
  expect(openFile(text)).toMatchObject({ kind: 'opened', edited: false, unread: [] });
  expect(planIn(text).answers.scope.organisation).toBe('Northwick');
  await expect(page.getByText(say.download.answersSaved)).toBeVisible();
  forgive(troubles.lines);
});

import type { Locator, Page, Route } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const boxOf = (page: Page) => page.locator('main [data-search-box]');
const query = (page: Page) => page.getByRole('searchbox');
const found = (box: Locator) => box.locator('[data-search-results] a');
const trainers = (box: Locator) => box.locator('a[href$="/training/#train-the-trainer"]');
const index = '**/search/index.json';
const texts = '**/search/*/*.txt';

/** Keeps requests waiting; what is routed later goes through. */
async function held(page: Page, address: string): Promise<{ waiting: Route[] }> {
  const waiting: Route[] = [];
  await page.route(address, (route) => void waiting.push(route));
  return { waiting };
}

test('Enter asks what stands in the box, and leads to its first result', async ({ page }) => {
  await page.goto('en/search/?q=pilot');
  const box = boxOf(page);
  await expect(found(box).first()).toBeVisible();
  await query(page).fill('train the trainer');
  await query(page).press('Enter');
  await expect(found(box).first()).toBeFocused();
  await expect(trainers(box)).toBeVisible();
  await page.waitForTimeout(300);
  await expect(found(box).first()).toBeFocused();
});

test('whoever goes to results that are replaced goes on from the box', async ({ page }) => {
  await page.goto('en/search/?q=pilot');
  await expect(found(boxOf(page)).first()).toBeVisible();
  await query(page).fill('train the trainer');
  await query(page).press('ArrowDown');
  await expect(trainers(boxOf(page))).toBeVisible();
  await expect(query(page)).toBeFocused();
});

test('after a failure, Enter tries again', async ({ page, troubles }) => {
  await page.route(index, (route) => route.abort('internetdisconnected'));
  await page.goto('en/search/?q=pilot');
  const box = boxOf(page);
  await expect(box.getByRole('status')).toContainText('could not be loaded');
  await page.unroute(index);
  await box.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(found(box).first()).toBeFocused();
  troubles.forgiveMissingNetwork();
});

test('a text that fails late leaves the results of a later question alone', async ({
  page,
  troubles,
}) => {
  await page.goto('en/search/');
  const box = boxOf(page);
  const earlier = await held(page, texts);
  await query(page).fill('Erlang');
  await expect.poll(() => earlier.waiting.length).toBeGreaterThan(0);
  await page.route(texts, (route) => route.continue());
  await query(page).fill('train the trainer');
  await expect(trainers(box)).toBeVisible();
  await Promise.all(earlier.waiting.map((route) => route.abort('internetdisconnected')));
  await page.waitForTimeout(300);
  await expect(trainers(box)).toBeVisible();
  troubles.forgiveMissingNetwork();
});

test('a letter that is typed and taken back does not lose the answer', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await page.goto('en/search/');
  await page.clock.pauseAt(60_000);
  const box = boxOf(page);
  const places = await held(page, index);
  await query(page).fill('pilot');
  await page.clock.runFor(200);
  await expect.poll(() => places.waiting.length).toBe(1);
  await query(page).fill('pilotx');
  const loaded = page.waitForResponse(index);
  await places.waiting[0]?.continue();
  await (await loaded).finished();
  await page.waitForTimeout(300);
  await query(page).fill('pilot');
  await page.clock.runFor(200);
  await expect(found(box).first()).toBeVisible();
  await expect(box.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
});

test('a page that was open while the site was published anew still finds its way', async ({
  page,
  troubles,
}) => {
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/search/index.json')) asked += 1;
  });
  await page.route(texts, (route) => route.fulfill({ status: 404 }));
  await page.goto('en/search/?q=pilot');
  const box = boxOf(page);
  await expect(found(box).first()).toBeVisible();
  await expect(box.locator('mark').first()).toBeVisible();
  await page.unroute(texts);
  await query(page).fill('train the trainer');
  await expect(box.locator('[data-search-results] span mark').first()).toBeVisible();
  expect(asked).toBe(2);
  troubles.lines = [];
});

test('Korean is looked for syllable by syllable, Chinese once a word is chosen', async ({
  page,
}) => {
  const keys = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keys.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await page.goto('ko/search/');
  await query(page).focus();
  for (const text of ['ㅎ', '호', '화', '확']) await compose(text);
  await expect(found(boxOf(page)).first()).toBeVisible();

  await page.goto('zh-tw/search/');
  await query(page).focus();
  await compose('ㄇㄛˇ');
  await page.waitForTimeout(400);
  await expect(boxOf(page).getByRole('status')).toHaveText('可輸入錯誤訊息、工作或小組名稱。');
  await keys.send('Input.insertText', { text: '抹除' });
  await expect(found(boxOf(page)).first()).toBeVisible();
});

test('what was meant stands in the address, too', async ({ page }) => {
  await page.goto('en/search/');
  await query(page).fill('confiditional access');
  await page.getByRole('button', { name: 'Did you mean' }).click();
  await expect(page).toHaveURL(/\?q=Conditional\+Access$/);
});

test('the whole text is not offered where it was searched already', async ({ page }) => {
  const whole = page.getByRole('button', { name: 'Search the whole text' });
  // An index that has headings alone.
  await page.route(index, async (route) => {
    const response = await route.fetch();
    const all = (await response.json()) as Record<string, unknown>;
    await route.fulfill({ json: { ...all, words: '', names: '', text: '' } });
  });
  await page.goto('en/search/?q=pilot');
  await expect(whole).toBeVisible();
  await query(page).fill('photos');
  await expect(boxOf(page).locator('[data-search-results] mark')).toContainText([/photos/i]);
  await expect(whole).toBeHidden();
});

/** The dialog as a reader opens it by its key. */
async function opened(page: Page, path = 'en/guide/about/'): Promise<Locator> {
  await page.goto(path);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(query(page)).toBeFocused();
  return dialog;
}

test('the dialog closes by its button, by a click beside it and by a result', async ({ page }) => {
  const dialog = await opened(page);
  await query(page).fill('pilot');
  await expect(found(dialog).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('/');
  await page.mouse.click(5, 300);
  await expect(dialog).toBeHidden();
  await page.keyboard.press('/');
  await query(page).fill('what we do with your data privacy');
  await found(dialog).and(page.locator('[href$="/about/#privacy"]')).click();
  await expect(dialog).toBeHidden();
});

test('the dialog stays when text is selected beyond it, and when its edge is clicked', async ({
  page,
}) => {
  const dialog = await opened(page);
  await query(page).fill('pilot');
  await expect(found(dialog).first()).toBeVisible();
  const field = await query(page).boundingBox();
  const edge = await dialog.boundingBox();
  if (!field || !edge) throw new Error('The dialog is not there.');
  await page.mouse.move(field.x + 40, field.y + 10);
  await page.mouse.down();
  await page.mouse.move(5, field.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect(dialog).toBeVisible();
  await page.mouse.click(edge.x + 5, edge.y + 5);
  await expect(dialog).toBeVisible();
  const tab = page.context().waitForEvent('page');
  await found(dialog)
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await (await tab).close();
  await expect(dialog).toBeVisible();
});

test('after search from the menu of a phone, the focus is on the menu', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('en/guide/about/');
  const menu = page.locator('header summary');
  await menu.click();
  await page.getByRole('banner').getByText('Search', { exact: true }).click();
  await expect(query(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await expect(menu).toBeVisible();
  await expect(page.locator('header details')).not.toHaveAttribute('open');
});

test('Space on the search link opens an empty box', async ({ page }) => {
  await page.goto('en/guide/about/');
  await page.locator('a.search-link').first().focus();
  await page.keyboard.press('Space');
  await expect(query(page)).toBeFocused();
  await expect(query(page)).toHaveValue('');
});

test('without a connection the page stays and the box says what is wrong, until there is one', async ({
  page,
  context,
  troubles,
}) => {
  await page.goto('en/guide/about/');
  await context.setOffline(true);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('status')).toContainText('could not be loaded');
  await context.setOffline(false);
  await page.keyboard.press('Escape');
  // With the next picture it leaves the box, which is gone.
  await expect(page.locator('input:focus')).toHaveCount(0);
  await page.keyboard.press('/');
  await query(page).fill('pilot');
  await expect(found(dialog).first()).toBeVisible();
  await query(page).fill('');
  await expect(dialog.getByRole('status')).toHaveText('Try an error message, a task or a team.');
  troubles.forgiveMissingNetwork();
});

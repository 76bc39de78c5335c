import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { views } from '../../src/i18n/messages/en/views.ts';
import { wizard as say } from '../../src/i18n/messages/en/wizard.ts';
import { type Firefox, startFirefox } from './browser.ts';

const path = inject('firefox');

const named = (page: Page, role: string, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="${role}"])`);

/** The text of what is in sight, once it holds this. */
async function expectText(page: Page, selector: string, text: string): Promise<void> {
  const read = () =>
    page.$eval(selector, (element) => element.textContent).catch(() => 'nothing is there');
  await expect.poll(read, { timeout: 10_000 }).toContain(text);
}

async function organisationIn(page: Page): Promise<string> {
  await page.waitForSelector('#organisation');
  return page.$eval('input#organisation', (input) => input.value);
}

describe.skipIf(path === undefined)('in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox(String(path));
  });
  afterAll(async () => {
    await firefox.close();
  });

  /** The planner at the questions of the scope; what goes wrong unseen is gathered. */
  async function openPlanner(): Promise<{ page: Page; troubles: string[] }> {
    const page = await firefox.browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    await page.goto(`${inject('origin')}en/planner/#/scope`);
    await page.waitForSelector('#organisation');
    return { page, troubles };
  }

  test('answers show in the document, outlive a reload, and come back from the file', async () => {
    const { page, troubles } = await openPlanner();
    await page.type('#organisation', 'Northwick Water');
    await expectText(page, 'article', 'Northwick Water');
    const [saved = ''] = say.saving.saved('\n').split('\n');
    await expectText(page, '.bar__status', saved);

    await page.reload();
    expect(await organisationIn(page)).toBe('Northwick Water');

    await named(page, 'button', say.bar.download).click();
    await named(page, 'button', views.download.save).click();
    const file = await firefox.downloaded();
    expect(file.text).toContain('Northwick Water');
    await named(page, 'button', say.download.close).click();

    await page.type('#organisation', ' and more');
    await page.locator('.bar__opener').click();
    await page.waitForSelector('#plan-name');
    const input = await page.$('.bar input[type="file"]');
    expect(input, 'the way to open a file').not.toBeNull();
    await input?.uploadFile(file.path);
    await expectText(page, '.notice', 'Opened as a new plan: support-plan-');
    await page.evaluate(() => {
      location.hash = '#/scope';
    });
    expect(await organisationIn(page)).toBe('Northwick Water');
    expect(troubles).toEqual([]);
    await page.close();
  }, 60_000);

  test.each([
    ['a reload', (page: Page) => page.reload()],
    ['another page', (page: Page) => page.goto(`${inject('origin')}en/guide/`)],
  ])('text typed right before %s is kept', async (_, leave) => {
    const { page } = await openPlanner();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.$eval('input#organisation', (input) => {
      input.select();
    });
    await page.type('#organisation', 'Typed at the last moment');
    await leave(page);
    await page.goto(`${inject('origin')}en/planner/#/scope`);
    expect(await organisationIn(page)).toBe('Typed at the last moment');
    await page.close();
  });
});

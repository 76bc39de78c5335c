import type { Page } from 'playwright/test';
import { accessibilityFindings } from './accessibility.ts';
import { english, field, say } from './english.ts';
import { expect, localeIds, test } from './fixtures.ts';
import { said } from './home/said.ts';
import { openWithoutStoring, plansOf } from './leaving.ts';
import { expectSaved, openPlanner, partHeading } from './planner.ts';

const slider = (page: Page) => page.getByRole('slider');

/** A line of the sheet, by the name that it begins with: the words in its cells. */
const line = (page: Page, name: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell');

const start = (page: Page, name = 'Start with this') =>
  page.getByRole('link', { name, exact: true });

/** Moves the slider from 5,000 users to another of its five stops. */
async function choose(page: Page, shape: string, keys: readonly string[]): Promise<void> {
  await page.getByText(shape, { exact: true }).click();
  for (const key of keys) await slider(page).press(key);
}

for (const locale of localeIds) {
  const here = said[locale];

  test(`the sheet says what follows from a shape of support and a number of users (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/`);
    await choose(page, here.shape, here.keys);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', here.users);
    await expect(page.getByText(here.title, { exact: true })).toBeVisible();
    await expect(page.locator('.sheet')).toContainText(here.about);
    for (const [name, cells] of Object.entries<readonly (string | RegExp)[]>(here.lines)) {
      const found = line(page, name);
      for (const [index, text] of cells.entries()) {
        await expect(found.nth(index), name).toHaveText(text, { useInnerText: true });
      }
    }
    await expect(start(page, here.start)).toHaveAttribute('href', new RegExp(`${here.to}$`));
    expect(await accessibilityFindings(page, here.to)).toEqual([]);
  });

  test(`nothing jumps and nothing is cut off, whatever is chosen (${locale})`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(`${locale}/`);
    for (const width of [320, 390, 768, 1_024, 1_280, 1_680]) {
      await page.setViewportSize({ width, height: 800 });
      const heights = await page.evaluate(async () => {
        // Until the page has heard of its new width.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const all: number[] = [];
        const sheet = document.querySelector('.sheet');
        const range = document.querySelector<HTMLInputElement>('[type="range"]');
        for (const radio of document.querySelectorAll<HTMLInputElement>('[name="shape"]')) {
          radio.checked = true;
          for (let stop = 0; stop < 5; stop += 1) {
            if (range) range.value = String(stop);
            radio.dispatchEvent(new InputEvent('input', { bubbles: true }));
            all.push(Math.round(sheet?.getBoundingClientRect().height ?? 0));
          }
        }
        return all;
      });
      expect(heights).toHaveLength(20);
      expect([...new Set(heights)], `${width} px`).toHaveLength(1);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, `${width} px`).toBe(0);
    }
  });

  test(`the header leads to the finished plans, on a phone too (${locale})`, async ({ page }) => {
    const name = {
      en: 'Finished plans',
      'zh-tw': '範例計畫',
      nl: 'Uitgewerkte plannen',
      ko: '완성된 계획서',
    }[locale];
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${locale}/guide/`);
    await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/#plans$`));
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeInViewport();
  });
}

test('beside the sheet stands what the last choice changed, and it is said', async ({ page }) => {
  await page.goto('en/');
  const note = (name: string) => line(page, name).last();
  await slider(page).press('ArrowLeft');
  await expect(note('Tier 1')).toHaveText('was 17');
  await expect(note('Rollout')).toHaveText('was 8 phases, including the pilot');
  await expect(note('Meetings')).toHaveText('');
  await expect(page.getByRole('status')).toHaveText(
    'Who supports 1,000 users On a normal day, 8 people can take tickets. ' +
      'Changed: Tier 3, Tier 2, Tier 1, Joint call, Pilot, Rollout.',
  );
  await choose(page, 'One or two people', []);
  await expect(note('Tier 2')).toHaveText('was Workplace support');
  await expect(line(page, 'Check').first()).toContainText('tier 1 can help only 10');
  await choose(page, 'Service desk and endpoint team', []);
  await expect(note('Tier 2')).toHaveText('new team');
  await expect(note('Tier 1')).toHaveText('was IT support');
});

test('shapes and sizes are chosen by keyboard alone', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Own team with a partner' })).toBeChecked();
  await expect(line(page, 'Tier 3').first()).toHaveText('IT partner');
  await page.keyboard.press('Tab');
  await expect(slider(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(start(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 'users')).toHaveValue('40000');
  await expect(field(page, 'shape-partner')).toBeChecked();
});

test('Start carries both answers into the ten, as the user’s own, and once', async ({ page }) => {
  await page.goto('en/');
  await choose(page, 'Outsourced service desk, 24×7', ['ArrowLeft']);
  await start(page).click();
  await expect(partHeading(page, say.ten.title)).toBeVisible();
  await expect(field(page, 'users')).toHaveValue('1000');
  await expect(field(page, 'shape-outsourced')).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: 'proposed from 2 of 10' })).toBeVisible();
  await expect(page.getByRole('article')).toContainText('Supplier’s service desk');
  expect(new URL(page.url()).hash).toBe('#/');
  await field(page, 'users').fill('1200');
  await expectSaved(page, english);
  await page.reload();
  await expect(field(page, 'users')).toHaveValue('1200');
  await page.goBack();
  // What the browser brings back is what the sheet shows.
  const chosen = await page.getByRole('radio', { checked: true }).getAttribute('value');
  const team = chosen === 'outsourced' ? 'Supplier’s service desk' : 'Service desk';
  await expect(line(page, 'Tier 1').first()).toHaveText(team);
});

test('answers to the ten that are there already stay beside the two', async ({ page }) => {
  await openPlanner(page, 'en');
  await field(page, 'organisation').fill('Northwick Borough');
  await expectSaved(page, english);
  await page.goto('en/');
  await start(page).click();
  await expect(field(page, 'users')).toHaveValue('5000');
  await expect(field(page, 'shape-desk')).toBeChecked();
  await expect(field(page, 'organisation')).toHaveValue('Northwick Borough');
  expect(await plansOf(page)).toEqual(['Northwick Borough']);
});

test('a plan with another answer is kept, and a new one begins beside it', async ({ page }) => {
  await openPlanner(page, 'en');
  await field(page, 'organisation').fill('Northwick Borough');
  await field(page, 'users').fill('300');
  await expectSaved(page, english);
  await page.goto('en/');
  await start(page).click();
  await expect(field(page, 'users')).toHaveValue('5000');
  await expect(field(page, 'organisation')).toHaveValue('');
  await field(page, 'organisation').fill('Begun on the home page');
  await expectSaved(page, english);
  expect(await plansOf(page)).toEqual(['Begun on the home page', 'Northwick Borough']);
});

test('a draft that was made is kept, too', async ({ page }) => {
  await openPlanner(page, 'en');
  await field(page, 'organisation').fill('Northwick Borough');
  await field(page, 'users').fill('5000');
  await page.getByRole('button', { name: say.ten.make }).click();
  await expect(partHeading(page, say.chapters.title)).toBeVisible();
  await expectSaved(page, english);
  await page.goto('en/');
  await start(page).click();
  await expect(partHeading(page, say.ten.title)).toBeVisible();
  await expect(field(page, 'organisation')).toHaveValue('');
  await expect(field(page, 'users')).toHaveValue('5000');
  expect(await plansOf(page)).toContain('Northwick Borough');
});

test('a plan that only this page holds is asked about first', async ({ page }) => {
  await openWithoutStoring(page);
  await field(page, 'organisation').fill('Only here');
  await field(page, 'users').fill('300');
  await page.evaluate(() => {
    location.hash = '#/start/few/60';
  });
  const dialog = page.getByRole('dialog', { name: say.unsaved.title });
  await dialog.getByRole('button', { name: say.unsaved.cancel }).click();
  await expect(field(page, 'organisation')).toHaveValue('Only here');
  await expect(field(page, 'users')).toHaveValue('300');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [locale, read, organisation, tier] of [
    ['en', 'Read the plan for Calderwick Logistics', 'Calderwick Logistics', 'Tier 1'],
    ['zh-tw', '閱讀旭衡物流股份有限公司的計畫', '旭衡物流股份有限公司', '第 1 層'],
    ['nl', 'Lees het plan van Noorderkade Logistiek', 'Noorderkade Logistiek', 'Laag 1'],
    ['ko', '누리온물류의 계획서 읽기', '누리온물류', '계층 1'],
  ] as const) {
    test(`a finished plan stands there and leads to its page (${locale})`, async ({ page }) => {
      await page.goto(`${locale}/`);
      await expect(page.getByRole('radio')).toHaveCount(0);
      await expect(page.getByRole('slider')).toHaveCount(0);
      const sheet = page.locator('noscript .sheet');
      await expect(sheet).toBeVisible();
      await expect(sheet).toContainText(organisation);
      await expect(sheet.locator('tr', { hasText: tier }).locator('td').nth(1)).toHaveText('18');
      await page.getByRole('link', { name: read, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/templates/medium/$`));
    });
  }
});

test('in forced colours it can be seen what is chosen and what has changed', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('en/');
  await slider(page).press('End');
  const chosen = page.locator('label', { has: page.getByRole('radio', { checked: true }) });
  await expect(chosen).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('.sheet .changed').first()).toHaveCSS(
    'text-decoration-line',
    'underline',
  );
});

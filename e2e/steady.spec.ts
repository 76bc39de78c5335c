import type { Locator, Page } from 'playwright/test';
import { button, english, field, say } from './english.ts';
import { expect, localeIds, test } from './fixtures.ts';
import { expectSaved, openPlanner, statusLine } from './planner.ts';
import { languageOf } from './words.ts';

const phone = { width: 390, height: 844 };
const laptop = { width: 1350, height: 940 };

/** How far things moved by themselves, as the browser counts it; with what moved, to be read when it fails. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Element | null }[];
        };
        const moved = sources.map(({ node }) => node?.className ?? '');
        if (value >= 0.00005) shifts.push(`${value.toFixed(4)} ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'shifts') as string[]);
}

for (const viewport of [phone, laptop]) {
  for (const route of ['', 'scope', 'review', 'plans', 'preview']) {
    test(`nothing moves while the planner opens at #/${route} (${viewport.width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      const shifts = await watchShifts(page);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await openPlanner(page, 'en', route);
      await expect(page.locator('.desk__view :is(h1, h2)').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await shifts()).toEqual([]);
    });
  }

  test(`nothing in sight moves while the search page finds what its address asks for (${viewport.width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const shifts = await watchShifts(page);
    await page.goto('en/search/?q=tier');
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await shifts()).toEqual([]);
  });
}

for (const locale of localeIds) {
  test(`the bar keeps its height from nothing to save to saved and copied (${locale})`, async ({
    page,
  }) => {
    const language = await languageOf(locale);
    const { say: here } = language;
    await page.setViewportSize(phone);
    await openPlanner(page, locale, 'scope');
    const height = async () => (await page.locator('.bar').boundingBox())?.height;
    await expect(statusLine(page)).toContainText(here.saving.empty);
    const heights = [await height()];
    await field(page, 'planOwner').fill('A');
    heights.push(await height());
    await expectSaved(page, language);
    heights.push(await height());
    await button(page, here.bar.download).click();
    const waiting = page.waitForEvent('download');
    await button(page, here.download.save).click();
    await waiting;
    await page.keyboard.press('Escape');
    await expect(statusLine(page)).not.toContainText(here.saving.copyNever);
    await expectSaved(page, language);
    heights.push(await height());
    expect(new Set(heights).size, heights.join(', ')).toBe(1);
  });
}

/** Where each of some buttons is. */
async function places(buttons: Locator): Promise<string[]> {
  const boxes = await Promise.all((await buttons.all()).map((each) => each.boundingBox()));
  return boxes.map((box) => `${box?.x} ${box?.y} ${box?.width} ${box?.height}`);
}

for (const viewport of [phone, laptop]) {
  test(`the buttons of the download dialog stay under the finger (${viewport.width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    // The part that knows the name of the file comes when the test lets it.
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/markdownFile.*.js', async (route) => {
      await held;
      await route.continue();
    });
    await openPlanner(page, 'en', 'scope');
    await field(page, 'organisation').fill(
      'The Northwick Institute of Very Long Organisation Names',
    );
    await button(page, say.bar.download).click();
    const dialog = page.getByRole('dialog', { name: say.download.title });
    const buttons = dialog.locator('.dialog__actions button');
    await expect(buttons).toHaveCount(3);
    const before = await places(buttons);
    letGo();
    await expect(dialog.locator('.dialog__file')).toContainText('northwick');
    expect(await places(buttons)).toEqual(before);

    const waiting = page.waitForEvent('download');
    await button(page, say.download.save).click();
    await waiting;
    await expect(dialog).toContainText(say.download.saved);
    expect(await places(buttons)).toEqual(before);
    await page.keyboard.press('Escape');
    await expectSaved(page, english);
  });
}

for (const locale of localeIds) {
  test(`what begins a search stands on one line on a phone (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${locale}/search/`);
    const press = page.getByRole('main').locator('form').getByRole('button');
    // One line of text with its padding; two would be 62.
    expect((await press.boundingBox())?.height).toBe(44);
  });
}

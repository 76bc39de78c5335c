import type { Page } from 'playwright/test';
import { button, chapterNames, english, field, notice, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openFinished, openPlanner, partHeading } from './planner.ts';

/** Whether the focus is on a control or a heading, and not dropped on the page as a whole. */
const hasFocus = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), 'the focus is somewhere')
    .not.toBe('BODY');

/** Fails when the focus was on the body at any moment that a user could press a key in: after two frames. */
async function settles(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
      }),
  );
  await hasFocus(page);
}

test('the focus stays on Undo after the last step, and on Redo', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await button(page, say.bar.undo).focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'organisation')).toHaveValue('');
  await expect(button(page, say.bar.undo)).toBeDisabled();
  await expect(button(page, say.bar.undo)).toBeFocused();
  await page.keyboard.press('Enter');
  await button(page, say.bar.redo).focus();
  await page.keyboard.press('Enter');
  await expect(button(page, say.bar.redo)).toBeDisabled();
  await expect(button(page, say.bar.redo)).toBeFocused();
  await expect(field(page, 'organisation')).toHaveValue('Northwick');
});

test('the focus goes back to the button that opened a dialog', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  const opener = button(page, say.bar.download);
  for (const close of ['Escape', 'button']) {
    await opener.press('Enter');
    const dialog = page.getByRole('dialog', { name: say.download.title });
    // The dialog itself, not what stands in for it until it is there.
    await expect(dialog.getByLabel(say.download.language)).toBeVisible();
    if (close === 'Escape') await page.keyboard.press('Escape');
    else await dialog.getByRole('button', { name: say.download.close }).press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test('the focus goes back also when the dialog came late', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/DownloadDialog.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await openPlanner(page, 'en', 'scope');
  const opener = button(page, say.bar.download);
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: say.download.title });
  await expect(dialog.getByRole('button', { name: say.download.answersOnly })).toBeVisible();
  letGo();
  await expect(dialog.getByLabel(say.download.language)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('the focus stays on the page of plans when a plan goes, or all of them', async ({ page }) => {
  await openPlanner(page, 'en');
  await openFinished(page, english);
  await goTo(page, 'plans', say.plans.title);
  await page.getByRole('button', { name: new RegExp(`^${say.plans.delete}`) }).press('Enter');
  await expect(notice(page)).toContainText(say.plans.undoDelete);
  await settles(page);
  await button(page, say.plans.erase).press('Enter');
  await button(page, say.plans.eraseYes).press('Enter');
  await expect(notice(page)).toContainText(say.plans.erased);
  await settles(page);
});

test('the focus is on the heading after a link that goes with its view', async ({ page }) => {
  await openPlanner(page, 'en');
  const link = page.getByRole('link', { name: say.overview.blank, exact: true });
  await link.press('Enter');
  await expect(partHeading(page, chapterNames.scope)).toBeFocused();
  // The same from the list of chapters, which stands there once a plan has begun.
  await field(page, 'devices').fill('40');
  await goTo(page, '', say.chapters.title);
  await page.locator('.tasks__name').nth(1).press('Enter');
  await expect(partHeading(page, chapterNames.teams)).toBeFocused();
});

test('a cell that the arrows lead to is in sight, and not under the bar', async ({ page }) => {
  // A laptop with the page enlarged: a table is longer than the window.
  await page.setViewportSize({ width: 1280, height: 420 });
  await openPlanner(page, 'en');
  await openFinished(page, english, 'large');
  await goTo(page, 'teams', chapterNames.teams);
  const cell = page.locator('[data-cell]:focus-within, [data-cell]:focus');
  /** What is seen in the middle of the cell that has the focus. */
  const isSeen = () =>
    cell.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return seen !== null && element.contains(seen);
    });

  await page.locator('[data-row="tiers-1"] > [data-cell="people"]').click();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Control+Home']) {
    await page.keyboard.press(key);
    await expect(cell).toHaveCount(1);
    await expect.poll(isSeen, key).toBe(true);
  }
});

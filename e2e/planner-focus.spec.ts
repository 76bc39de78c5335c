import type { Page } from 'playwright/test';
import { button, chapterNames, english, field, labels, notice, say, words } from './english.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openPlanner, partHeading, useExample } from './planner.ts';

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

test('the focus goes to the choices when an answer is cleared', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  const review = page.getByRole('radio', { name: words.chapters.scope.choices.status.review });
  await review.check();
  await button(page, say.list.of(say.chapter.clear, labels.scope.status)).press('Enter');
  await expect(review).not.toBeChecked();
  await expect(review).toBeFocused();
});

test('the focus goes back to where it was when a notice is closed', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await field(page, 'planOwner').fill('De Wit');
  await button(page, say.bar.undo).click();
  await expect(notice(page)).toContainText(say.general.undone);
  await field(page, 'planOwner').focus();
  await button(page, say.general.dismiss).click();
  await expect(notice(page)).toBeEmpty();
  await expect(field(page, 'planOwner')).toBeFocused();
});

test('the focus stays in the list when its last entry goes, and when that is undone', async ({
  page,
}) => {
  await openPlanner(page, 'en', 'scope');
  await button(page, say.list.add(labels.scope.regions)).press('Enter');
  const list = page.locator('section.list:has(#regions)');
  await list.getByLabel(labels.scope.region, { exact: true }).fill('Europe');
  await button(page, say.list.of(say.list.remove, 'Europe')).press('Enter');
  await expect(list.locator('.entry')).toHaveCount(0);
  await expect(list.locator(':focus')).toHaveCount(1);
  await notice(page).getByRole('button', { name: say.bar.undo, exact: true }).press('Enter');
  await expect(list.locator('.entry')).toHaveCount(1);
  await settles(page);
});

test('the focus goes back to the button that opened a dialog', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  const opener = button(page, say.bar.download);
  for (const close of ['Escape', 'button']) {
    await opener.press('Enter');
    const dialog = page.getByRole('dialog', { name: say.download.title });
    await expect(dialog).toBeVisible();
    if (close === 'Escape') await page.keyboard.press('Escape');
    else await dialog.getByRole('button', { name: say.download.close }).press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test('the focus stays on the page of plans when a plan goes, or all of them', async ({ page }) => {
  await openPlanner(page, 'en');
  await useExample(page, english);
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
  await page.locator('.tasks__name').first().press('Enter');
  await expect(partHeading(page, chapterNames.scope)).toBeFocused();
});

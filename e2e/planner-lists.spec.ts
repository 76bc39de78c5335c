import { chapterIds } from '../src/plan/chapters/index.ts';
import { blankPlan } from '../src/plan/plan.ts';
import { button, chapterNames, english, field, labels, notice, say, words } from './english.ts';
import { expect, test } from './fixtures.ts';
import { planIn } from './markdown.ts';
import { downloadPlan, expectSaved, goTo, openPlanner } from './planner.ts';

test('Undo takes back one answer at a time, Redo brings it back', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await expect(button(page, say.bar.undo)).toBeDisabled();
  await field(page, 'organisation').pressSequentially('Northwick');
  await field(page, 'planOwner').pressSequentially('De Wit');
  await page.getByRole('radio', { name: words.chapters.scope.choices.status.review }).check();

  await button(page, say.bar.undo).click();
  await expect(
    page.getByRole('radio', { name: words.chapters.scope.choices.status.review }),
  ).not.toBeChecked();
  await button(page, say.bar.undo).click();
  await expect(field(page, 'planOwner')).toHaveValue('');
  await expect(field(page, 'organisation')).toHaveValue('Northwick');
  await button(page, say.bar.redo).click();
  await expect(field(page, 'planOwner')).toHaveValue('De Wit');
  await button(page, say.bar.redo).click();
  await expect(
    page.getByRole('radio', { name: words.chapters.scope.choices.status.review }),
  ).toBeChecked();
  await expect(button(page, say.bar.redo)).toBeDisabled();
});

// What the menu of a row does and where it leaves the focus is tested beside `ListGrid`.
test('an entry that was added, named and removed comes back with Undo, and stays', async ({
  page,
}) => {
  await openPlanner(page, 'en', 'scope');
  await button(page, say.entries.add(labels.scope.regions)).press('Enter');
  const row = page.locator('.list:has(#regions) .grid__row');
  await expect(row.getByLabel(labels.scope.region, { exact: true })).toBeFocused();
  await page.keyboard.type('Europe');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: say.entries.remove }).press('Enter');
  await expect(row).toHaveCount(0);
  await expect(page.locator('.list:has(#regions) :focus')).toHaveCount(1);
  await notice(page).getByRole('button', { name: say.bar.undo, exact: true }).press('Enter');
  await expect(row.locator('th .cell__value')).toHaveText('Europe');
  await expect(row.locator(':focus')).toHaveCount(1);
  await expectSaved(page, english);
  await page.reload();
  await expect(row.locator('th .cell__value')).toHaveText('Europe');
});

test('going through the chapters answers nothing by itself', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  for (const chapter of chapterIds) await goTo(page, chapter, chapterNames[chapter]);
  await expect(button(page, say.bar.undo)).toBeDisabled();
  const { answers } = planIn((await downloadPlan(page, english)).text);
  expect(answers).toEqual(blankPlan('blank', 'en').answers);
});

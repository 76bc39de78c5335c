import type { Page } from 'playwright/test';
import { chapterIds } from '../src/plan/chapters/index.ts';

import { blankPlan } from '../src/plan/plan.ts';
import { button, chapterNames, english, field, labels, notice, say, words } from './english.ts';
import { expect, test } from './fixtures.ts';
import { planIn } from './markdown.ts';
import { downloadPlan, goTo, openPlanner } from './planner.ts';

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

test.describe('the entries of a list', () => {
  const names = (page: Page) => page.locator('#regions ~ .list__entries .entry__name');
  const act = (page: Page, action: string, entry: string) =>
    button(page, say.list.of(action, entry)).first();
  const add = (page: Page) => button(page, say.list.add(labels.scope.regions));

  /** Adds regions of these names with the keyboard where the focus is led. */
  async function addRegions(page: Page, ...regions: string[]): Promise<void> {
    await openPlanner(page, 'en', 'scope');
    for (const [index, region] of regions.entries()) {
      await add(page).press('Enter');
      const entry = page.locator('#regions ~ .list__entries > li').nth(index);
      await expect(entry.locator('.entry__toggle')).toBeFocused();
      await entry.getByLabel(labels.scope.region, { exact: true }).pressSequentially(region);
    }
    await expect(names(page)).toHaveText(regions);
  }

  test('are added open, with the focus on the new one', async ({ page }) => {
    await addRegions(page, 'Europe', 'Asia');
  });

  test('are duplicated with all answers, the copy below its original', async ({ page }) => {
    await addRegions(page, 'Europe', 'Asia');
    await act(page, say.list.duplicate, 'Europe').press('Enter');
    await expect(names(page)).toHaveText(['Europe', 'Europe', 'Asia']);
    const copy = page.locator('#regions ~ .list__entries > li').nth(1);
    await expect(copy.locator('.entry__toggle')).toBeFocused();
    await copy.getByLabel(labels.scope.region, { exact: true }).fill('Africa');
    await expect(names(page)).toHaveText(['Europe', 'Africa', 'Asia']);
  });

  test('move by buttons and keep the focus, also at the end of the list', async ({ page }) => {
    await addRegions(page, 'Europe', 'Asia', 'Africa');
    await act(page, say.list.up, 'Africa').press('Enter');
    await expect(names(page)).toHaveText(['Europe', 'Africa', 'Asia']);
    const africa = page.locator('#regions ~ .list__entries > li').filter({ hasText: 'Africa' });
    await expect(africa.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(names(page)).toHaveText(['Africa', 'Europe', 'Asia']);
    await expect(africa.locator(':focus')).toHaveCount(1);
    await act(page, say.list.down, 'Europe').press('Enter');
    await expect(names(page)).toHaveText(['Africa', 'Asia', 'Europe']);
    await expect(notice(page)).toContainText(say.list.moved('Europe', 3));
  });

  test('are removed with a way back, and the focus goes to a neighbour', async ({ page }) => {
    await addRegions(page, 'Europe', 'Asia');
    await act(page, say.list.remove, 'Europe').press('Enter');
    await expect(names(page)).toHaveText(['Asia']);
    const toggles = page.locator('#regions ~ .list__entries .entry__toggle');
    await expect(toggles.first()).toBeFocused();
    await expect(notice(page)).toContainText(say.list.removed('Europe'));
    await button(notice(page).page(), say.bar.undo).last().click();
    await expect(names(page)).toHaveText(['Europe', 'Asia']);
  });

  test('leave the focus in the list when the last one is removed', async ({ page }) => {
    await addRegions(page, 'Europe');
    await act(page, say.list.remove, 'Europe').press('Enter');
    await expect(names(page)).toHaveCount(0);
    await expect(page.locator('section.list:has(#regions) :focus')).toHaveCount(1);
  });
});

test('a suggestion is in sight but only used when asked for', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  for (const chapter of chapterIds) await goTo(page, chapter, chapterNames[chapter]);
  const before = planIn((await downloadPlan(page, english)).text).answers;
  expect(before).toEqual(blankPlan('blank', 'en').answers);

  await goTo(page, 'training', chapterNames.training);
  const agenda = page.locator('section.list:has(#agenda)');
  await expect(
    agenda.getByText(words.chapters.training.choices.agendaItem.troubleshooting),
  ).toBeVisible();
  await button(page, say.list.use).last().press('Enter');
  await expect(agenda.locator(':focus')).toHaveCount(1);
  const after = planIn((await downloadPlan(page, english)).text).answers;
  expect(after.training.agenda.map(({ item, minutes, form }) => [item, minutes, form])).toEqual([
    ['planReview', 20, 'lecture'],
    ['intuneOverview', 25, 'demo'],
    ['troubleshooting', 60, 'lab'],
    ['tools', 30, 'demo'],
    ['questions', 15, 'discussion'],
  ]);
  expect(after.training.audiences).toEqual([]);
});

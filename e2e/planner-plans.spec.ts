import { versions } from '../src/i18n/messages/en/versions.ts';
import { button, chapterNames, english, field, notice, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { planIn } from './markdown.ts';
import {
  chooseFile,
  downloadPlan,
  expectSaved,
  goTo,
  openMenu,
  openPlanner,
  partHeading,
  openFinished,
} from './planner.ts';
import { everythingStored } from './stored.ts';

test('a second tab reads, takes over when asked, and nothing that was typed is lost', async ({
  page,
  context,
  troubles,
  baseURL,
}) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').pressSequentially('From the first tab');
  await expectSaved(page, english);

  const second = await context.newPage();
  await troubles.watch(second, new URL(baseURL ?? '').origin);
  await openPlanner(second, 'en', 'scope');
  const warning = second.getByRole('alert').filter({ hasText: say.lock.title });
  await expect(warning).toContainText(say.lock.text);
  await expect(field(second, 'organisation')).toHaveValue('From the first tab');
  await expect(field(second, 'organisation')).toBeDisabled();

  // Typed and taken over before the pause after which it would be saved.
  await field(page, 'planOwner').fill('Typed last');
  await warning.getByRole('button', { name: say.lock.take }).click();
  await expect(warning).toBeHidden();
  await expect(field(second, 'planOwner')).toHaveValue('Typed last');
  await field(second, 'ownerRole').fill('From the second tab');

  await expect(page.getByRole('alert').filter({ hasText: say.lock.lost })).toBeVisible();
  await expect(field(page, 'planOwner')).toBeDisabled();
  await expect(field(page, 'planOwner')).toHaveValue('Typed last');

  await expectSaved(second, english);
  await button(page, say.lock.take).click();
  await expect(field(page, 'ownerRole')).toHaveValue('From the second tab');
  await expect(field(page, 'ownerRole')).toBeEnabled();
  await expect(field(second, 'ownerRole')).toBeDisabled();
});

test('plans are duplicated, opened, deleted and brought back', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').pressSequentially('Northwick');
  await field(page, 'planOwner').pressSequentially('De Wit');
  await goTo(page, 'plans', say.plans.title);
  const rows = page.locator('.plans strong');
  await expect(rows).toHaveText(['Northwick']);

  await button(page, say.plans.of(say.plans.duplicate, 'Northwick')).click();
  const copy = say.plans.copyOf('Northwick');
  await expect(partHeading(page, say.ten.title)).toBeVisible();
  await expect(page.locator('.bar__name')).toHaveText(copy);
  await goTo(page, 'scope', chapterNames.scope);
  await expect(field(page, 'planOwner')).toHaveValue('De Wit');
  await field(page, 'planOwner').fill('Somebody else');
  await goTo(page, 'plans', say.plans.title);
  await expect(rows).toHaveText([copy, 'Northwick']);

  await button(page, say.plans.of(say.plans.open, 'Northwick')).click();
  await expect(partHeading(page, say.ten.title)).toBeVisible();
  await expect(page.locator('.bar__name')).toHaveText('Northwick');
  await goTo(page, 'scope', chapterNames.scope);
  await expect(field(page, 'planOwner')).toHaveValue('De Wit');

  await goTo(page, 'plans', say.plans.title);
  await button(page, say.plans.of(say.plans.delete, copy)).click();
  await expect(rows).toHaveText(['Northwick']);
  await expect(notice(page)).toContainText(say.plans.deleted(copy));
  await button(page, say.plans.undoDelete).click();
  await expect(rows).toHaveText([copy, 'Northwick']);
  await button(page, say.plans.of(say.plans.open, copy)).click();
  await expect(partHeading(page, say.ten.title)).toBeVisible();
  await goTo(page, 'scope', chapterNames.scope);
  await expect(field(page, 'planOwner')).toHaveValue('Somebody else');
});

test('what happened to one plan is not said of another, but one that was deleted can be brought back', async ({
  page,
}) => {
  await openPlanner(page, 'en');
  await openFinished(page, english);
  await expect(notice(page)).not.toBeEmpty();
  await openMenu(page);
  await page.locator('.menu__actions').getByRole('button', { name: say.plans.new }).click();
  await expect(partHeading(page, say.ten.title)).toBeVisible();
  await expect(notice(page)).toBeEmpty();

  await goTo(page, 'plans', say.plans.title);
  await page.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.locator('.plans strong')).toHaveCount(0);
  await page.getByRole('main').getByRole('button', { name: say.plans.new, exact: true }).click();
  await expect(partHeading(page, say.ten.title)).toBeVisible();
  await button(page, say.plans.undoDelete).click();
  await goTo(page, 'plans', say.plans.title);
  await expect(page.locator('.plans strong')).toHaveText(['Calderwick Logistics']);
});

test('the open plan is deleted and brought back, and the list says so', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await expectSaved(page, english);
  await goTo(page, 'plans', say.plans.title);
  const rows = page.locator('.plans strong');
  await button(page, say.plans.of(say.plans.delete, 'Northwick')).click();
  await expect(page.getByText(say.plans.none)).toBeVisible();
  await button(page, say.plans.undoDelete).click();
  await expect(rows).toHaveText(['Northwick']);
});

test('the open plan is not deleted with words that nothing holds, unless that is wanted', async ({
  page,
}) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await expect.poll(() => everythingStored(page)).toContain('Northwick');
  await goTo(page, 'plans', say.plans.title);
  await page.getByRole('checkbox', { name: say.plans.dontStore }).check();
  await goTo(page, 'scope', chapterNames.scope);
  await field(page, 'planOwner').fill('Not stored');
  await goTo(page, 'plans', say.plans.title);
  await button(page, say.plans.of(say.plans.delete, 'Northwick')).click();
  const dialog = page.getByRole('dialog', { name: say.unsaved.title });
  await dialog.getByRole('button', { name: say.unsaved.cancel }).click();
  await goTo(page, 'scope', chapterNames.scope);
  await expect(field(page, 'planOwner')).toHaveValue('Not stored');
});

test('a downloaded file opens as a new plan with every answer', async ({ page }) => {
  await openPlanner(page, 'en');
  await openFinished(page, english, 'large');
  const file = await downloadPlan(page, english);
  await goTo(page, 'plans', say.plans.title);
  await expect(page.locator('.plans__row')).toHaveCount(1);

  await chooseFile(page, english, file);
  await expect(notice(page)).toContainText(say.openFile.opened(file.name));
  const again = await downloadPlan(page, english);
  expect(planIn(again.text).answers).toEqual(planIn(file.text).answers);
  expect(planIn(again.text).id).not.toBe(planIn(file.text).id);
  await goTo(page, 'plans', say.plans.title);
  await expect(page.locator('.plans__row')).toHaveCount(2);
});

test('a file whose text was edited says so, and all answers come back', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  const { name, text } = await downloadPlan(page, english);
  await chooseFile(page, english, { name, text: text.replace('Northwick', 'Changed by hand') });
  const dialog = page.getByRole('dialog', { name: versions.edited.title });
  await expect(dialog).toContainText('Changed by hand');
  await dialog.getByRole('button', { name: versions.edited.open }).click();
  await expect(notice(page)).toContainText(say.openFile.edited);
  await expect(page.locator('.bar__name')).toHaveText('Northwick');
});

test('a file of another kind is refused and the plan stays', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await chooseFile(page, english, { name: 'notes.md', text: '# Notes\n\nNo plan at all.\n' });
  await expect(notice(page)).toContainText(say.openFile.notAPlan);
  await expect(field(page, 'organisation')).toHaveValue('Northwick');
});

import type { Page } from 'playwright/test';
import { button, chapterNames, english, field, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { openWithoutStoring, planName, questionsOf } from './leaving.ts';
import {
  chooseFile,
  downloadPlan,
  expectSaved,
  goTo,
  openFinished,
  openPlanner,
  partHeading,
  statusLine,
} from './planner.ts';
import { breakStorage, everythingStored, setRefusal, smallStores } from './stored.ts';

const organisation = (page: Page) => field(page, 'organisation');

test('“Don’t store” asks before it is left, and another plan waits for an answer', async ({
  page,
}) => {
  const { unsaved } = say;
  await openWithoutStoring(page);
  await organisation(page).pressSequentially('In memory only');
  const leaving = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await leaving;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await expect(organisation(page)).toHaveValue('In memory only');

  await page.evaluate(() => {
    location.hash = '#/plans';
  });
  const dialog = page.getByRole('dialog', { name: unsaved.title });
  await button(page, say.plans.new).click();
  await dialog.getByRole('button', { name: unsaved.cancel }).click();
  await expect(page.locator('.bar__name')).toHaveText('In memory only');

  await button(page, say.plans.new).click();
  await dialog.getByRole('button', { name: unsaved.download }).click();
  const download = page.getByRole('dialog', { name: say.download.title });
  const waiting = page.waitForEvent('download');
  await download.getByRole('button', { name: say.download.save }).click();
  await waiting;
  await expect(download.getByText(say.download.saved)).toBeVisible();
  await download.getByRole('button', { name: say.download.close }).click();
  await expect(page.locator('.bar__name')).toHaveText(say.bar.untitled);
  expect(await everythingStored(page)).not.toContain('In memory only');
  expect(await smallStores(page)).not.toContain('In memory only');

  const asked = questionsOf(page);
  await page.reload();
  await expect(page.locator('.bar')).toBeVisible();
  // A blank plan is nothing to lose.
  expect(asked).toEqual([]);
});

test('an unsaved plan can be kept in the browser on the way to another', async ({ page }) => {
  await openWithoutStoring(page);
  await organisation(page).pressSequentially('Kept on the way');
  await chooseFile(page, english, await fileOfExample(page));
  const dialog = page.getByRole('dialog', { name: say.unsaved.title });
  await dialog.getByRole('button', { name: say.unsaved.keep }).click();
  await expect(page.locator('.bar__name')).not.toHaveText('Kept on the way');
  await expect.poll(() => everythingStored(page)).toContain('Kept on the way');
});

/** Ways from the page of plans to another plan. */
const ways: Record<string, (page: Page) => Promise<void>> = {
  'a new plan': (page) => button(page, say.plans.new).click(),
  'a stored plan': (page) => button(page, say.plans.of(say.plans.open, 'Stored')).click(),
  'a copy of a stored plan': (page) =>
    button(page, say.plans.of(say.plans.duplicate, 'Stored')).click(),
  'a plan file': async (page) => chooseFile(page, english, await fileOfExample(page)),
};
for (const [what, go] of Object.entries(ways)) {
  test(`a plan that could not be saved is not dropped for ${what} without a word`, async ({
    page,
  }) => {
    await breakStorage(page, null);
    await openPlanner(page, 'en', 'scope');
    await organisation(page).fill('Stored');
    await expectSaved(page, english);
    await goTo(page, 'plans', say.plans.title);
    await button(page, say.plans.new).click();
    await expect(partHeading(page, say.ten.title)).toBeVisible();
    await goTo(page, 'scope', chapterNames.scope);
    await setRefusal(page, 'full', true);
    await organisation(page).fill('On this page only');
    await expect(page.getByRole('alert').filter({ hasText: say.saving.failed })).toBeVisible();

    await goTo(page, 'plans', say.plans.title);
    await go(page);
    const dialog = page.getByRole('dialog', { name: say.unsaved.title });
    await expect(dialog).toContainText(say.unsaved.text);
    await dialog.getByRole('button', { name: say.unsaved.cancel }).click();
    await expect(planName(page)).toHaveText('On this page only');

    await go(page);
    await dialog.getByRole('button', { name: say.unsaved.without }).click();
    await expect(planName(page)).not.toHaveText('On this page only');
  });
}

test('“Don’t store” holds until it is unticked, also for another plan', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await organisation(page).fill('Stored');
  await expectSaved(page, english);
  await goTo(page, 'plans', say.plans.title);
  const box = page.getByRole('checkbox', { name: say.plans.dontStore });
  await box.check();
  for (const another of ['a new plan', 'a stored plan', 'a copy of a stored plan']) {
    await ways[another]?.(page);
    await expect(partHeading(page, say.ten.title)).toBeVisible();
    await expect(statusLine(page)).toContainText(say.saving.memory);
    await goTo(page, 'plans', say.plans.title);
    await expect(box).toBeChecked();
  }
  expect(await everythingStored(page)).not.toContain(say.plans.copyOf('Stored'));
});

/** A plan file, made in a planner of its own. */
async function fileOfExample(page: Page) {
  const other = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL('/', page.url()).href });
  const maker = await other?.newPage();
  if (!maker) throw new Error('No second browser.');
  await openPlanner(maker, 'en');
  await openFinished(maker, english, 'small');
  const file = await downloadPlan(maker, english);
  await other?.close();
  return file;
}

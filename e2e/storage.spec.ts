import type { Page } from 'playwright/test';
import { expect, localeIds, test } from './fixtures.ts';
import { downloadPlan, expectSaved, fileFrom, openPlanner, statusLine } from './planner.ts';
import { breakStorage, everythingStored, type Refusal, refusalsOf, setRefusal } from './stored.ts';
import { type Language, languageOf } from './words.ts';

const failures: { what: string; atFirst: Refusal | null; later: Refusal }[] = [
  { what: 'the browser has no storage', atFirst: 'missing', later: 'missing' },
  { what: 'the browser allows no storage', atFirst: 'denied', later: 'denied' },
  { what: 'the disk is full', atFirst: 'full', later: 'full' },
  { what: 'saving fails only later', atFirst: null, later: 'aborted' },
];

const organisation = (page: Page) => page.locator('#organisation');
const owner = (page: Page) => page.locator('#planOwner');

/** The page as it is left and opened again, whatever it asks before. */
async function leaveAndReturn(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.locator('.bar')).toBeVisible();
}

async function openPlans(page: Page, { say }: Language): Promise<void> {
  await page.getByRole('link', { name: say.bar.plans, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: say.plans.title })).toBeVisible();
}

for (const { what, atFirst, later } of failures) {
  test(`the user is told and loses nothing when ${what}`, async ({ page }) => {
    const language = await languageOf('en');
    const { say } = language;
    await breakStorage(page, atFirst);
    await openPlanner(page, 'en', 'scope');
    if (atFirst === null) {
      await organisation(page).fill('Saved before');
      await expectSaved(page, language);
      await setRefusal(page, later);
    }

    await organisation(page).fill('');
    await organisation(page).pressSequentially('Typed in vain?');
    const warning = page.getByRole('alert').filter({ hasText: say.saving.failed });
    await expect(warning).toBeVisible();
    await expect(warning).toContainText(say.saving.failedHelp);
    await owner(page).pressSequentially('Typed after the warning');
    await expect(organisation(page)).toHaveValue('Typed in vain?');
    await expect(warning).toBeVisible();

    await warning.getByRole('button', { name: say.saving.failedAction }).click();
    const dialog = page.getByRole('dialog', { name: say.download.title });
    const waiting = page.waitForEvent('download');
    await dialog.getByRole('button', { name: say.download.save }).click();
    const { text } = await fileFrom(await waiting);
    expect(text).toContain('Typed in vain?');
    expect(text).toContain('Typed after the warning');
    await dialog.getByRole('button', { name: say.download.close }).click();

    const before = await refusalsOf(page);
    await warning.getByRole('button', { name: say.saving.retry }).click();
    await expect.poll(() => refusalsOf(page)).toBeGreaterThan(before);
    await expect(warning).toBeVisible();

    await setRefusal(page, null);
    await warning.getByRole('button', { name: say.saving.retry }).click();
    await expect(warning).toBeHidden();
    await expectSaved(page, language);
    expect(await everythingStored(page)).toContain('Typed after the warning');

    // The script that breaks storage runs again with the page, so it is told to work from the start.
    await page.addInitScript(() => {
      window.refusing = null;
    });
    await page.reload();
    await expect(organisation(page)).toHaveValue('Typed in vain?');
    await expect(owner(page)).toHaveValue('Typed after the warning');
  });
}

test('the browser asks before a plan is left that could not be saved', async ({ page }) => {
  await breakStorage(page, 'full');
  await openPlanner(page, 'en', 'scope');
  await organisation(page).pressSequentially('Unsaved');
  await expect(page.getByRole('alert')).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

test('“Don’t store on this computer” stores nothing that is typed after it', async ({ page }) => {
  const language = await languageOf('en');
  const { say } = language;
  await page.clock.install();
  await openPlanner(page, 'en', 'plans');
  await page.getByRole('checkbox', { name: say.plans.dontStore }).check();
  await expect(statusLine(page)).toContainText(say.saving.memory);

  await page.evaluate(() => {
    location.hash = '#/scope';
  });
  await organisation(page).pressSequentially('In memory only');
  await page.clock.runFor(10_000);
  await expect(statusLine(page)).toContainText(say.saving.memory);
  expect(await everythingStored(page)).not.toContain('In memory only');
  expect((await downloadPlan(page, language)).text).toContain('In memory only');
  await page.clock.runFor(10_000);
  expect(await everythingStored(page)).not.toContain('In memory only');

  await leaveAndReturn(page);
  await expect(organisation(page)).toHaveValue('');
});

test('storing again after “Don’t store on this computer” saves the plan', async ({ page }) => {
  const language = await languageOf('en');
  const { say } = language;
  await openPlanner(page, 'en', 'scope');
  await organisation(page).pressSequentially('Kept after all');
  await openPlans(page, language);
  const box = page.getByRole('checkbox', { name: say.plans.dontStore });
  await box.check();
  await expect(statusLine(page)).toContainText(say.saving.memory);
  await box.uncheck();
  await expectSaved(page, language);
  await page.reload();
  await expect(page.locator('.bar__name')).toHaveText('Kept after all');
});

test('“Erase everything” removes every plan, when it is confirmed', async ({ page }) => {
  const language = await languageOf('en');
  const { say } = language;
  await openPlanner(page, 'en', 'scope');
  await organisation(page).pressSequentially('First plan');
  await expectSaved(page, language);
  await openPlans(page, language);
  await page.getByRole('button', { name: say.plans.new, exact: true }).click();
  await page.getByRole('link', { name: say.overview.blank }).click();
  await organisation(page).pressSequentially('Second plan');
  await expectSaved(page, language);
  expect(await everythingStored(page)).toMatch(/First plan.*Second plan|Second plan.*First plan/);

  await openPlans(page, language);
  await page.getByRole('button', { name: say.plans.erase, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: say.plans.erase });
  await dialog.getByRole('button', { name: say.plans.eraseNo }).click();
  await expect(dialog).toBeHidden();
  expect(await everythingStored(page)).toContain('First plan');

  await page.getByRole('button', { name: say.plans.erase, exact: true }).click();
  await dialog.getByRole('button', { name: say.plans.eraseYes }).click();
  await expect(page.getByText(say.plans.erased)).toBeVisible();
  await expect(page.getByText(say.plans.none)).toBeVisible();
  expect(await everythingStored(page)).toBe('[]');
  await page.reload();
  await expect(page.locator('.bar__name')).toHaveText(say.bar.untitled);
  await expect(page.getByText(say.plans.none)).toBeVisible();
});

for (const locale of localeIds) {
  test(`the status line says where the plan is and when it was last downloaded (${locale})`, async ({
    page,
  }) => {
    const language = await languageOf(locale);
    const { say } = language;
    await page.clock.setFixedTime('2026-11-20T14:02:00');
    await openPlanner(page, locale, 'scope');
    await expect(statusLine(page)).toHaveText(say.saving.empty);

    await organisation(page).pressSequentially('A');
    await expect(statusLine(page)).toHaveText(
      `${say.saving.saved('14:02')} ${say.saving.copyNever}`,
    );

    await page.clock.setFixedTime('2026-11-21T09:30:00');
    await downloadPlan(page, language);
    const [before = '', after = ''] = say.saving.copyAt('\n').split('\n');
    const status = statusLine(page);
    await expect(status).toContainText(say.saving.saved('09:30'));
    await expect(status).toContainText(before);
    await expect(status).toContainText(/2026.*09:30/);
    await expect(status).toContainText(after);

    await page.reload();
    await expect(status).toContainText(/2026.*09:30/);
  });
}

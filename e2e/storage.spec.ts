import type { Page } from 'playwright/test';
import { expect, localeIds, test } from './fixtures.ts';
import { downloadPlan, expectSaved, openPlanner, openPlans, statusLine } from './planner.ts';
import { everythingStored, smallStores } from './stored.ts';
import { languageOf } from './words.ts';

const organisation = (page: Page) => page.locator('#organisation');

/** The page as it is left and opened again, whatever it asks before. */
async function leaveAndReturn(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.locator('.bar')).toBeVisible();
}

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
  expect(await smallStores(page)).not.toContain('In memory only');
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
  // The ten questions ask for the organisation, too.
  await expect(page).toHaveURL(/#\/scope$/);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeFocused();
  await organisation(page).pressSequentially('Second plan');
  await expect
    .poll(() => everythingStored(page))
    .toMatch(/First plan.*Second plan|Second plan.*First plan/);

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
  expect(await smallStores(page)).not.toMatch(/First plan|Second plan|journal/);
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
      [say.saving.saved('14:02'), say.saving.copyNever].join(say.general.sentenceGap),
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

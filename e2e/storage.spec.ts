import type { Page } from 'playwright/test';
import { expect, localeIds, test } from './fixtures.ts';
import { downloadPlan, expectSaved, fileFrom, openPlanner, statusLine } from './planner.ts';
import {
  breakStorage,
  everythingStored,
  putRecord,
  type Refusal,
  refusalsOf,
  setRefusal,
  smallStores,
} from './stored.ts';
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
  for (const journal of ['with a journal', 'without a journal']) {
    test(`the user is told and loses nothing when ${what}, ${journal}`, async ({ page }) => {
      const language = await languageOf('en');
      const { say } = language;
      const localToo = journal === 'without a journal';
      await breakStorage(page, atFirst, localToo && atFirst !== null);
      await openPlanner(page, 'en', 'scope');
      if (atFirst === null) {
        await organisation(page).fill('Saved before');
        await expectSaved(page, language);
        await setRefusal(page, later, localToo);
      }

      await organisation(page).fill('');
      await organisation(page).pressSequentially('Typed in vain?');
      const warning = page.getByRole('alert').filter({ hasText: say.saving.failed });
      await expect(warning).toBeVisible();
      await expect(warning).toContainText(
        localToo ? say.saving.failedHelp : say.saving.journalHelp,
      );
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

      // It saves again by itself soon, or at once with the button, if that is still there to be pressed.
      const retry = await warning.getByRole('button', { name: say.saving.retry }).elementHandle();
      await setRefusal(page, null, false);
      await retry.evaluate((shown) => (shown as HTMLButtonElement).click());
      await expect(warning).toBeHidden();
      await expectSaved(page, language);
      await expect.poll(() => everythingStored(page)).toContain('Typed after the warning');

      // The script that breaks storage runs again with the page, so it is told to work from the start.
      await page.addInitScript(() => {
        window.refusing = null;
        window.refusingLocal = false;
      });
      await page.reload();
      await expect(organisation(page)).toHaveValue('Typed in vain?');
      await expect(owner(page)).toHaveValue('Typed after the warning');
    });
  }
}

test('the browser asks before a plan is left that nothing holds', async ({ page }) => {
  await breakStorage(page, 'full', true);
  await openPlanner(page, 'en', 'scope');
  await organisation(page).pressSequentially('Unsaved');
  await expect(page.getByRole('alert')).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

test('the browser asks nothing when only the journal holds the plan, and it is there again', async ({
  page,
}) => {
  await breakStorage(page, 'full');
  await openPlanner(page, 'en', 'scope');
  await organisation(page).pressSequentially('Only in the journal');
  await expect(page.getByRole('alert')).toBeVisible();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  await expect(organisation(page)).toHaveValue('Only in the journal');
  expect(dialogs).toEqual([]);
});

test('the planner works although the browser blocks all site storage', async ({ page }) => {
  const { say } = await languageOf('en');
  await breakStorage(page, 'denied', true);
  await page.addInitScript(() => {
    LockManager.prototype.request = () =>
      Promise.reject(new DOMException('Blocked', 'SecurityError'));
  });
  await openPlanner(page, 'en');
  await page.getByRole('button', { name: say.overview.examples.small }).click();
  await expect(organisation(page)).toBeEnabled();
  await organisation(page).fill('Changed');
  await expect(statusLine(page)).toContainText(say.saving.failed);
  await expect(page.getByRole('alert').filter({ hasText: say.lock.title })).toHaveCount(0);
});

test('the planner starts although the database never answers', async ({ page }) => {
  const language = await languageOf('en');
  const { say } = language;
  await openPlanner(page, 'en', 'scope');
  await organisation(page).fill('Stored before');
  await expectSaved(page, language);
  await expect.poll(() => everythingStored(page)).toContain('Stored before');
  await breakStorage(page, 'hanging');
  await page.reload();
  await expect(page.locator('.bar')).toBeVisible();
  await expect(page.getByText(say.news.unavailable)).toBeVisible();
  await owner(page).fill('Typed all the same');
  await expect(statusLine(page)).toContainText(say.saving.journal);
});

test('the planner starts without BroadcastChannel', async ({ page }) => {
  const language = await languageOf('en');
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await openPlanner(page, 'en', 'scope');
  await organisation(page).fill('Northwick');
  await expectSaved(page, language);
});

const unreadable = [
  { what: 'null', record: { id: 'p', plan: null, savedAt: '2027-01-12T09:00:00.000Z' } },
  {
    what: 'of a newer schema',
    record: { id: 'p', plan: { schema: 99, id: 'p' }, savedAt: '2027-01-12T09:00:00.000Z' },
  },
  { what: 'without a date', record: { id: 'p', plan: {}, savedAt: 'yesterday' } },
];
for (const { what, record } of unreadable) {
  test(`a record that is ${what} is spoken of, kept and handed out as a file`, async ({ page }) => {
    const language = await languageOf('en');
    const { say } = language;
    await openPlanner(page, 'en', 'scope');
    await putRecord(page, record);
    await page.reload();
    await expect(page.getByText(say.news.unreadable)).toBeVisible();
    await organisation(page).fill('A new plan');
    await expectSaved(page, language);
    await openPlans(page, language);
    const why = what === 'of a newer schema' ? 'newer' : 'damaged';
    await expect(page.getByText(say.plans.unreadable[why])).toBeVisible();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: say.plans.saveRecord }).click();
    const { name, text } = await fileFrom(await waiting);
    expect(name).toBe('support-plan-record.json');
    expect(JSON.parse(text)).toEqual(record);
    expect(JSON.parse(await everythingStored(page))).toContainEqual(record);
  });
}

test('a plan that a newer version saved can be read, downloaded and saved as it lies there, and nothing else', async ({
  page,
}) => {
  const language = await languageOf('en');
  const { say } = language;
  await openPlanner(page, 'en', 'scope');
  const answers = { scope: { organisation: 'Northwick', zone: 'Later' } };
  const record = {
    ...{ id: 'p', savedAt: '2027-01-12T09:00:00.000Z', copiedAt: null, steps: [] },
    plan: { schema: 99, id: 'p', writtenIn: 'en', register: ['Later'], answers },
  };
  await putRecord(page, record);
  const before = await everythingStored(page);
  await page.reload();
  const told = page.getByRole('alert').filter({ hasText: say.lock.newer });
  await expect(told).toContainText(say.lock.newerText);
  await expect(organisation(page)).toHaveValue('Northwick');
  await expect(organisation(page)).toBeDisabled();
  await expect(told.getByRole('button')).toHaveText([say.saving.failedAction]);
  await told.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: say.download.save }).click();
  expect((await fileFrom(await coming)).text).toContain('Northwick');
  await dialog.getByRole('button', { name: say.download.close }).click();

  await openPlans(page, language);
  const row = page.locator('.plans__row').filter({ hasText: 'Northwick' });
  await expect(row).toContainText(say.plans.newer);
  await expect(row.getByRole('button')).toHaveText([say.plans.saveRecord]);
  const raw = page.waitForEvent('download');
  await row.getByRole('button').click();
  expect(JSON.parse((await fileFrom(await raw)).text)).toEqual(record);
  expect(await everythingStored(page)).toBe(before);
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

import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { expectSaved, fileFrom, openPlanner, statusLine } from './planner.ts';
import {
  breakStorage,
  everythingStored,
  type Refusal,
  refusalsOf,
  setRefusal,
  watchConnections,
} from './stored.ts';
import { languageOf } from './words.ts';

const failures: { what: string; atFirst: Refusal | null; later: Refusal }[] = [
  { what: 'the browser has no storage', atFirst: 'missing', later: 'missing' },
  { what: 'the browser allows no storage', atFirst: 'denied', later: 'denied' },
  { what: 'the disk is full', atFirst: 'full', later: 'full' },
  { what: 'saving fails only later', atFirst: null, later: 'aborted' },
];

const organisation = (page: Page) => page.locator('#organisation');
const owner = (page: Page) => page.locator('#planOwner');

/** Waits until no attempt to save is under way any more. */
async function noMoreRefusals(page: Page): Promise<void> {
  let before = -1;
  const more = async () => {
    const now = await refusalsOf(page);
    const added = now - before;
    before = now;
    return added;
  };
  await expect.poll(more, { intervals: [300] }).toBe(0);
}

for (const { what, atFirst, later } of failures) {
  for (const journal of ['with a journal', 'without a journal']) {
    test(`the user is told and loses nothing when ${what}, ${journal}`, async ({ page }) => {
      const language = await languageOf('en');
      const { say } = language;
      const localToo = journal === 'without a journal';
      await page.clock.install();
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

      // No timer runs from here on: nothing but the button saves.
      await page.clock.pauseAt(Date.now() + 3_600_000);
      await noMoreRefusals(page);
      await warning.getByRole('button', { name: say.saving.retry }).focus();
      await setRefusal(page, null, false);
      await page.keyboard.press('Enter');
      await expect.poll(() => everythingStored(page)).toContain('Typed after the warning');
      await page.clock.resume();
      await expect(warning).toBeHidden();
      await expectSaved(page, language);

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
  await expect(page.locator('.bar')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(say.news.unavailable)).toBeVisible();
  await owner(page).fill('Typed all the same');
  await expect(statusLine(page)).toContainText(say.saving.journal);
});

for (const told of [true, false]) {
  const how = told ? 'and says so' : 'without a word';
  test(`a connection that the browser closes ${how} is opened again for the next change`, async ({
    page,
  }) => {
    const language = await languageOf('en');
    const closeConnections = await watchConnections(page);
    await openPlanner(page, 'en', 'scope');
    await organisation(page).fill('Before');
    await expect.poll(() => everythingStored(page)).toContain('Before');
    await closeConnections(told);
    await organisation(page).fill('After');
    await expectSaved(page, language);
    await expect.poll(() => everythingStored(page)).toContain('After');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('the browser is asked once to keep what is stored, after the first change', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let asked = 0;
    StorageManager.prototype.persist = () => {
      asked += 1;
      document.documentElement.dataset['persist'] = String(asked);
      return Promise.resolve(true);
    };
  });
  const asked = page.locator('html[data-persist]');
  await openPlanner(page, 'en', 'scope');
  await page.waitForLoadState('networkidle');
  await expect(asked).toHaveCount(0);
  for (const text of ['Northwick', 'Southwick']) {
    await organisation(page).fill(text);
    await expect.poll(() => everythingStored(page)).toContain(text);
    await expect(asked).toHaveAttribute('data-persist', '1');
  }
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

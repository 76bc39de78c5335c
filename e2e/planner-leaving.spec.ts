import type { Page } from 'playwright/test';
import { button, chapterNames, english, field, notice, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import {
  chooseFile,
  downloadPlan,
  expectSaved,
  goTo,
  openPlanner,
  partHeading,
  statusLine,
  openFinished,
} from './planner.ts';
import { breakStorage, everythingStored, setRefusal, smallStores } from './stored.ts';

const organisation = (page: Page) => field(page, 'organisation');

/** What the browser asks before the page is left: nothing, when all is kept. */
function questionsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  return asked;
}

test('what was typed right before leaving is there again, 20 times out of 20', async ({ page }) => {
  test.setTimeout(120_000);
  const asked = questionsOf(page);
  await openPlanner(page, 'en', 'scope');
  for (let run = 1; run <= 20; run += 1) {
    const text = `Run ${run}`;
    await organisation(page).fill('');
    await organisation(page).pressSequentially(text);
    await page.waitForTimeout(Math.random() * 350);
    if (run % 2 === 0) {
      await page.reload();
    } else {
      await page.goto('en/');
      await page.goBack();
    }
    await expect(organisation(page)).toHaveValue(text);
  }
  expect(asked).toEqual([]);
});

test('what was typed right before the tab was closed is there in the next one', async ({
  page,
  context,
}) => {
  await openPlanner(page, 'en', 'scope');
  await organisation(page).pressSequentially('Closed at once');
  await page.close();
  const next = await context.newPage();
  await openPlanner(next, 'en', 'scope');
  await expect(organisation(next)).toHaveValue('Closed at once');
});

test('steady typing goes into the database before it ends', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  const typing = organisation(page).pressSequentially('x'.repeat(60), { delay: 50 });
  await expect.poll(() => everythingStored(page), { timeout: 2_500 }).toContain('xxxxx');
  await typing;
});

test('a page that is hidden stores what waits at once, without waiting for its turn', async ({
  page,
}) => {
  // No timer runs from here on, so that nothing else starts the save.
  await page.clock.install();
  await openPlanner(page, 'en', 'scope');
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await organisation(page).fill('Typed before it was hidden');
  await page.waitForTimeout(1_500);
  expect(await everythingStored(page)).not.toContain('Typed before it was hidden');
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => everythingStored(page)).toContain('Typed before it was hidden');
});

test('switching the language right after typing keeps it and asks nothing', async ({ page }) => {
  const asked = questionsOf(page);
  await openPlanner(page, 'en', 'scope');
  for (const [language, text] of [
    ['Nederlands', 'Een'],
    ['한국어', '둘'],
    ['English', 'Three'],
  ] as const) {
    await organisation(page).fill(text);
    await page.locator('a[data-language]', { hasText: language }).first().click();
    await expect(page.locator('.bar')).toBeVisible();
    await expect(organisation(page)).toHaveValue(text);
    await expect(organisation(page)).toBeEnabled();
  }
  expect(asked).toEqual([]);
});

test('switching the language keeps what is not to be stored, stores none of it, and asks nothing', async ({
  page,
}) => {
  const asked = questionsOf(page);
  await openPlanner(page, 'en', 'plans');
  await page.getByRole('checkbox', { name: say.plans.dontStore }).check();
  await page.evaluate(() => {
    location.hash = '#/scope';
  });
  for (const [language, text, memory] of [
    ['Nederlands', 'Een', 'Wijzigingen worden niet op deze computer opgeslagen.'],
    ['한국어', '둘', '변경 내용을 이 컴퓨터에 저장하지 않습니다.'],
    ['English', 'Three', 'Changes are not stored on this computer.'],
  ] as const) {
    await organisation(page).fill(text);
    await page.locator('a[data-language]', { hasText: language }).first().click();
    await expect(statusLine(page)).toContainText(memory);
    await expect(organisation(page)).toHaveValue(text);
    expect(await everythingStored(page)).not.toContain(text);
    expect(await smallStores(page)).not.toContain(text);
  }
  expect(asked).toEqual([]);

  // Leaving in any other way is asked about as before.
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(organisation(page)).toHaveValue('');
});

test('without a connection the language stays, says why, and nothing is lost', async ({
  page,
  context,
}) => {
  const asked = questionsOf(page);
  await openPlanner(page, 'en', 'plans');
  await page.getByRole('checkbox', { name: say.plans.dontStore }).check();
  await page.evaluate(() => {
    location.hash = '#/scope';
  });
  await organisation(page).fill('Only here');
  await context.setOffline(true);
  await page.locator('a[data-language]', { hasText: 'Nederlands' }).first().click();
  await expect(notice(page)).toContainText(
    'The page in the other language can’t be opened without a connection to this site. What you typed stays here.',
  );
  await expect(organisation(page)).toHaveValue('Only here');
  await context.setOffline(false);
  await page.locator('a[data-language]', { hasText: 'Nederlands' }).first().click();
  await expect(page).toHaveURL(/\/nl\/planner\//);
  await expect(organisation(page)).toHaveValue('Only here');
  expect(asked).toEqual([]);
});

test('what was undone stays undone after a reload', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  for (let run = 1; run <= 5; run += 1) {
    await organisation(page).fill(`Typed ${run}`);
    await expect.poll(() => everythingStored(page)).toContain(`Typed ${run}`);
    const reloaded = page.waitForEvent('load');
    await button(page, say.bar.undo).evaluate((undo: HTMLButtonElement) => {
      undo.click();
      // Nothing that takes its time is finished before the page goes.
      setTimeout(() => {
        location.reload();
      });
    });
    await reloaded;
    await expect(organisation(page)).toHaveValue('');
  }
});

test('each word is announced once at most: the place does not change with each key', async ({
  page,
}) => {
  await openPlanner(page, 'en', 'scope');
  await organisation(page).pressSequentially('A');
  await page.evaluate(() => {
    const status = document.querySelector('.bar [role=status]');
    const told: string[] = [];
    Object.assign(window, { told });
    if (status) {
      new MutationObserver(() => told.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  await organisation(page).pressSequentially(' few words typed slowly', { delay: 120 });
  expect(await page.evaluate(() => Reflect.get(window, 'told') as string[])).toEqual([]);
});

test('“Don’t store” asks before it is left, and another plan waits for an answer', async ({
  page,
}) => {
  const { unsaved } = say;
  await openPlanner(page, 'en', 'plans');
  await page.getByRole('checkbox', { name: say.plans.dontStore }).check();
  await page.evaluate(() => {
    location.hash = '#/scope';
  });
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
  await openPlanner(page, 'en', 'plans');
  await page.getByRole('checkbox', { name: say.plans.dontStore }).check();
  await page.evaluate(() => {
    location.hash = '#/scope';
  });
  await organisation(page).pressSequentially('Kept on the way');
  await chooseFile(page, english, await fileOfExample(page));
  const dialog = page.getByRole('dialog', { name: say.unsaved.title });
  await dialog.getByRole('button', { name: say.unsaved.keep }).click();
  await expect(page.locator('.bar__name')).not.toHaveText('Kept on the way');
  await expect.poll(() => everythingStored(page)).toContain('Kept on the way');
});

const planName = (page: Page) => page.locator('.bar__name');

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
    await expect(partHeading(page, say.overview.title)).toBeVisible();
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
    await expect(partHeading(page, say.overview.title)).toBeVisible();
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

test('the browser asks nothing for a file that was only opened, nor after a download', async ({
  page,
}) => {
  await breakStorage(page, 'denied', true);
  const asked = questionsOf(page);
  await openPlanner(page, 'en', 'scope');
  await organisation(page).fill('Downloaded');
  await downloadPlan(page, english);
  await page.reload();
  await expect(page.locator('.bar')).toBeVisible();
  expect(asked).toEqual([]);
});

test('“Undo” in a notice takes back what the notice names, also after typing elsewhere', async ({
  page,
}) => {
  await openPlanner(page, 'en');
  await openFinished(page, english, 'medium');
  await page.evaluate(() => {
    location.hash = '#/teams';
  });
  const entries = page.locator('[aria-labelledby="group-tiers"] .entry__name');
  await expect(entries.first()).toBeVisible();
  const names = await entries.allTextContents();
  const [removed = ''] = names;
  await button(page, say.list.of(say.list.remove, removed)).click();
  await expect(notice(page)).toContainText(say.list.removed(removed));
  await page.evaluate(() => {
    location.hash = '#/scope';
  });
  await organisation(page).fill('Typed elsewhere');
  await notice(page).getByRole('button', { name: say.bar.undo }).click();
  await expect(entries).toHaveText(names);
  await expect(page.locator('.entry__toggle').first()).toBeFocused();
  await page.evaluate(() => {
    location.hash = '#/scope';
  });
  await expect(organisation(page)).toHaveValue('Typed elsewhere');
});

test('“Undo” in a notice of one plan is gone with it, and changes no other', async ({ page }) => {
  await openPlanner(page, 'en');
  await openFinished(page, english, 'medium');
  await goTo(page, 'teams', chapterNames.teams);
  const names = page.locator('[aria-labelledby="group-tiers"] .entry__name');
  const removed = (await names.first().textContent()) ?? '';
  await button(page, say.list.of(say.list.remove, removed)).click();
  await expect(notice(page)).toContainText(say.list.removed(removed));
  await goTo(page, 'plans', say.plans.title);
  await button(page, say.plans.new).click();
  await expect(planName(page)).toHaveText(say.bar.untitled);
  await expect(notice(page).getByRole('button', { name: say.bar.undo })).toHaveCount(0);
});

test('closing a notice brings the focus back to where it was', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await organisation(page).fill('A');
  await button(page, say.bar.undo).click();
  await organisation(page).focus();
  await notice(page).getByRole('button', { name: say.general.dismiss }).focus();
  await page.keyboard.press('Enter');
  await expect(organisation(page)).toBeFocused();
  await expect(statusLine(page)).toBeVisible();
});

import type { Page } from 'playwright/test';
import { button, chapterNames, english, field, notice, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { openWithoutStoring, planName, questionsOf } from './leaving.ts';
import {
  downloadPlan,
  goTo,
  openFinished,
  openPlanner,
  statusLine,
  switchLanguage,
} from './planner.ts';
import { breakStorage, everythingStored, smallStores } from './stored.ts';

const organisation = (page: Page) => field(page, 'organisation');

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
  // The planner begins to listen for it after its first picture.
  await page.clock.runFor(1_000);
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

test('what is due between two keys is stored once nobody types', async ({ page }) => {
  await page.clock.install();
  await openPlanner(page, 'en', 'scope');
  await page.clock.runFor(1_000);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await organisation(page).fill('Typed without haste');
  await page.clock.runFor(800);
  await page.keyboard.press('Shift');
  // The second within which a change is stored is over, but the key was pressed a quarter of a second ago.
  await page.clock.runFor(250);
  await page.waitForTimeout(500);
  expect(await everythingStored(page)).not.toContain('Typed without haste');
  await page.clock.runFor(100);
  await expect.poll(() => everythingStored(page)).toContain('Typed without haste');
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
    await switchLanguage(page, language);
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
  await openWithoutStoring(page);
  for (const [language, text, memory] of [
    ['Nederlands', 'Een', 'Wijzigingen worden niet op deze computer opgeslagen.'],
    ['한국어', '둘', '변경 내용을 이 컴퓨터에 저장하지 않습니다.'],
    ['English', 'Three', 'Changes are not stored on this computer.'],
  ] as const) {
    await organisation(page).fill(text);
    await switchLanguage(page, language);
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
  troubles,
}) => {
  const asked = questionsOf(page);
  await openWithoutStoring(page);
  await organisation(page).fill('Only here');
  await context.setOffline(true);
  await switchLanguage(page, 'Nederlands');
  await expect(notice(page)).toContainText(
    'The page in the other language can’t be opened without a connection to this site. What you typed stays here.',
  );
  await expect(organisation(page)).toHaveValue('Only here');
  await context.setOffline(false);
  await switchLanguage(page, 'Nederlands');
  await expect(page).toHaveURL(/\/nl\/planner\//);
  await expect(organisation(page)).toHaveValue('Only here');
  expect(asked).toEqual([]);
  troubles.forgiveMissingNetwork();
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
  await expect(page.locator('.bar [role=status]')).toHaveText(/^Saved in this browser only/);
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

/** Removes the first row of a chapter by its menu; gives back what it was called. */
async function removeFirst(page: Page): Promise<string> {
  const menu = page.locator('.row-menu').first();
  const [, name = ''] = String(await menu.getAttribute('aria-label')).split(': ');
  await menu.click();
  await page.getByRole('menuitem', { name: say.entries.remove }).click();
  return name;
}

test('“Undo” in a notice takes back what the notice names, also after typing elsewhere', async ({
  page,
}) => {
  await openPlanner(page, 'en');
  await openFinished(page, english, 'medium');
  await page.evaluate(() => {
    location.hash = '#/teams';
  });
  const teams = page.locator('.list:has(#tiers) [data-cell="team"]');
  await expect(teams.first()).toBeVisible();
  const names = await teams.allTextContents();
  const removed = await removeFirst(page);
  await expect(notice(page)).toContainText(say.entries.removed(removed));
  await page.evaluate(() => {
    location.hash = '#/scope';
  });
  await organisation(page).fill('Typed elsewhere');
  await notice(page).getByRole('button', { name: say.bar.undo }).click();
  await expect(teams).toHaveText(names);
  await expect(page.locator('.grid__row').first().locator(':focus')).toHaveCount(1);
  await page.evaluate(() => {
    location.hash = '#/scope';
  });
  await expect(organisation(page)).toHaveValue('Typed elsewhere');
});

test('“Undo” in a notice of one plan is gone with it, and changes no other', async ({ page }) => {
  await openPlanner(page, 'en');
  await openFinished(page, english, 'medium');
  await goTo(page, 'teams', chapterNames.teams);
  const removed = await removeFirst(page);
  await expect(notice(page)).toContainText(say.entries.removed(removed));
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

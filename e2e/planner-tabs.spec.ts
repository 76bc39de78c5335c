import type { BrowserContext, Page } from 'playwright/test';
import { button, english, field, say } from './english.ts';
import { expect, test, type Troubles } from './fixtures.ts';
import { downloadPlan, expectSaved, goTo, openPlanner, statusLine } from './planner.ts';
import { everythingStored } from './stored.ts';

const organisation = (page: Page) => field(page, 'organisation');
const owner = (page: Page) => field(page, 'planOwner');
const alert = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });

/** A second planner beside the first, in the same browser. */
async function beside(context: BrowserContext, troubles: Troubles, first: Page): Promise<Page> {
  const second = await context.newPage();
  await troubles.watch(second, new URL(first.url()).origin);
  await openPlanner(second, 'en', 'scope');
  return second;
}

test('keys typed while another tab takes over are lost in neither', async ({
  page,
  context,
  troubles,
}) => {
  await openPlanner(page, 'en', 'scope');
  await organisation(page).pressSequentially('Start');
  await expectSaved(page, english);
  const second = await beside(context, troubles, page);
  const typing = organisation(page).pressSequentially(' and all that was typed on', { delay: 15 });
  await second.getByRole('button', { name: say.lock.take }).click();
  await typing.catch(() => undefined);
  await expect(organisation(second)).toBeEnabled();
  const typed = await organisation(page).inputValue();
  await owner(second).pressSequentially('Typed in the second');
  await expect(alert(page, say.lock.lost)).toBeVisible();
  await expect(organisation(second)).toHaveValue(typed);
  await expect(organisation(page)).toHaveValue(typed);
  await expect(organisation(page)).toBeDisabled();
  await expect(owner(page)).toHaveValue('Typed in the second');
});

test('without Web Locks both tabs’ words survive, and each says what is true', async ({
  page,
  context,
  troubles,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });
  });
  await openPlanner(page, 'en', 'scope');
  await organisation(page).pressSequentially('Start');
  await expect.poll(() => everythingStored(page)).toContain('Start');
  const second = await beside(context, troubles, page);
  // Both within the second after which the first would be stored.
  await Promise.all([
    owner(page).fill('Words of the first'),
    owner(second).fill('Words of the second'),
  ]);
  await expect
    .poll(async () => {
      const lost = await Promise.all(
        [page, second].map((each) => alert(each, say.lock.takenOver).count()),
      );
      return lost.reduce((sum, count) => sum + count, 0);
    })
    .toBe(1);
  const isFirst = (await alert(page, say.lock.takenOver).count()) === 1;
  const [loser, winner] = isFirst ? [page, second] : [second, page];
  await expect(alert(loser, say.lock.lostInJournal)).toBeVisible();
  await expect(statusLine(loser)).toContainText(say.saving.lostBefore);
  const words = await owner(loser).inputValue();
  expect((await downloadPlan(loser, english)).text).toContain(words);
  await button(loser, say.lock.keep).click();
  await expect(owner(loser)).toBeEnabled();
  await expect(owner(loser)).toHaveValue(words);
  await expect.poll(() => everythingStored(loser)).toContain(words);
  expect(await everythingStored(winner)).toContain(await owner(winner).inputValue());
});

test('a reader’s tab follows the writer’s plan, and downloads what it shows', async ({
  page,
  context,
  troubles,
}) => {
  await openPlanner(page, 'en', 'scope');
  await organisation(page).pressSequentially('Before');
  await expectSaved(page, english);
  const second = await beside(context, troubles, page);
  await expect(organisation(second)).toHaveValue('Before');
  await organisation(page).fill('After');
  await expect(organisation(second)).toHaveValue('After');
  expect((await downloadPlan(second, english)).text).toContain('After');
});

test('a reader that ticks and unticks “Don’t store” leaves the writer alone', async ({
  page,
  context,
  troubles,
}) => {
  await openPlanner(page, 'en', 'scope');
  await organisation(page).pressSequentially('Writer');
  await expectSaved(page, english);
  const second = await beside(context, troubles, page);
  await second.evaluate(() => {
    location.hash = '#/plans';
  });
  const box = second.getByRole('checkbox', { name: say.plans.dontStore });
  await box.check();
  await box.uncheck();
  await organisation(page).fill('Still the writer');
  await expectSaved(page, english);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(alert(second, say.lock.title)).toBeVisible();
});

for (const how of ['erased', 'deleted']) {
  test(`a plan ${how} in one tab does not come back from the other`, async ({
    page,
    context,
    troubles,
  }) => {
    await openPlanner(page, 'en', 'scope');
    await organisation(page).pressSequentially('Secret');
    await expect.poll(() => everythingStored(page)).toContain('Secret');
    const second = await beside(context, troubles, page);
    await second.evaluate(() => {
      location.hash = '#/plans';
    });
    if (how === 'erased') {
      await button(second, say.plans.erase).click();
      await button(second, say.plans.eraseYes).click();
      await expect(second.getByText(say.plans.erased)).toBeVisible();
    } else {
      await button(second, say.plans.of(say.plans.delete, 'Secret')).click();
      await expect(second.getByText(say.plans.deleted('Secret'))).toBeVisible();
    }
    await expect(alert(page, say.lock.deleted)).toBeVisible();
    await expect(organisation(page)).toHaveValue('Secret');
    await expect(organisation(page)).toBeDisabled();
    expect(await everythingStored(second)).not.toContain('Secret');
    await button(page, say.lock.keep).click();
    await expect(organisation(page)).toBeEnabled();
    await expect.poll(() => everythingStored(page)).toContain('Secret');
  });
}

test('who reads a plan that a third tab deletes is told so, and can keep it', async ({
  page,
  context,
  troubles,
}) => {
  await openPlanner(page, 'en', 'scope');
  await organisation(page).pressSequentially('Shared');
  await expect.poll(() => everythingStored(page)).toContain('Shared');
  const reader = await beside(context, troubles, page);
  await expect(alert(reader, say.lock.text)).toBeVisible();
  const third = await beside(context, troubles, page);
  await goTo(third, 'plans', say.plans.title);
  await button(third, say.plans.of(say.plans.delete, 'Shared')).click();
  await expect(third.getByText(say.plans.deleted('Shared'))).toBeVisible();
  await expect(alert(reader, say.lock.deleted)).toBeVisible();
  await expect(alert(reader, say.lock.title)).toHaveCount(0);
  await expect(organisation(reader)).toHaveValue('Shared');
  await button(reader, say.lock.keep).click();
  await expect(organisation(reader)).toBeEnabled();
  await expect.poll(() => everythingStored(reader)).toContain('Shared');
});

test('a plan that is deleted and brought back in one tab is there again in the other', async ({
  page,
  context,
  troubles,
}) => {
  await openPlanner(page, 'en', 'scope');
  await organisation(page).pressSequentially('Wanted after all');
  await expect.poll(() => everythingStored(page)).toContain('Wanted after all');
  const second = await beside(context, troubles, page);
  await goTo(page, 'plans', say.plans.title);
  await button(page, say.plans.of(say.plans.delete, 'Wanted after all')).click();
  await expect(alert(second, say.lock.deleted)).toBeVisible();
  await button(page, say.plans.undoDelete).click();
  await expect(organisation(second)).toBeEnabled();
  await expect(second.getByRole('alert')).toHaveCount(0);
  await owner(second).fill('Typed after it came back');
  await expect.poll(() => everythingStored(page)).toContain('Typed after it came back');
});

test('the reader may write once the writer’s tab is closed', async ({
  page,
  context,
  troubles,
}) => {
  await openPlanner(page, 'en', 'scope');
  await organisation(page).pressSequentially('Left');
  await expectSaved(page, english);
  const second = await beside(context, troubles, page);
  await expect(organisation(second)).toBeDisabled();
  await page.close();
  await expect(organisation(second)).toBeEnabled();
});

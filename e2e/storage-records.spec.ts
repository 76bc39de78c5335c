import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { expectSaved, fileFrom, openPlanner, openPlans } from './planner.ts';
import { everythingStored, putRecord } from './stored.ts';
import { languageOf } from './words.ts';

const organisation = (page: Page) => page.locator('#organisation');

const unreadable = [
  { what: 'null', record: { id: 'p', plan: null, savedAt: '2027-01-12T09:00:00.000Z' } },
  {
    what: 'of a newer schema',
    record: { id: 'p', plan: { schema: 99, id: 'p' }, savedAt: '2027-01-12T09:00:00.000Z' },
  },
  {
    what: 'without a date',
    record: { id: 'p', plan: { schema: 1, id: 'p', writtenIn: 'en' }, savedAt: 'yesterday' },
  },
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

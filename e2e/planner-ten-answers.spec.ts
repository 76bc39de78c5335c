import type { Locator, Page } from 'playwright/test';
import { localeIds } from '../src/i18n/locales.ts';
import { expect, test } from './fixtures.ts';
import { english } from './english.ts';
import { tabTo } from './keyboard.ts';
import { downloadPlan, fileFrom, goTo, openPlanner, partHeading } from './planner.ts';
import { type Language, languageOf } from './words.ts';

// Keys follow each other faster here than a hand is: what comes late must not come in between.
test.use({ idle: true });

/** Fields are found by their address: their names are those of ten questions in each language. */
const at = (page: Page, id: string) => page.locator(`[id="${id}"]`);

const chip = (page: Page, group: string, value: string) =>
  page.locator(`input[name="${group}"][value="${value}"]`);

/** Counts the clicks of a tour, as somebody with a mouse makes them. */
function clicking() {
  let clicks = 0;
  return {
    clicks: () => clicks,
    click: async (target: Locator) => {
      clicks += 1;
      await target.click();
    },
  };
}

/** What a draft says of these ten answers, in every language: numbers and days that no answer gave. */
function checkDraft(text: string, { words }: Language): void {
  const date = (day: string) => words.wording.date(day);
  const number = (value: number) => words.wording.number(value);
  expect(text).toContain(`${number(8_000)}${words.document.source.proposed}`);
  // Eight weeks before the pilot, and the review of the plan four weeks before it.
  expect(text).toContain(date('2027-02-22'));
  expect(text).toContain(date('2027-03-22'));
  expect(text).toContain('Calderwick Logistics');
  expect(text).not.toContain(`Ruth Hartley${words.document.source.proposed}`);
}

for (const locale of localeIds) {
  test(`from the home page to a downloaded draft, in few clicks (${locale})`, async ({ page }) => {
    const language = await languageOf(locale);
    const { say, site } = language;
    const { click, clicks } = clicking();
    await page.goto(`${locale}/`);
    await click(page.getByRole('link', { name: site.home.start, exact: true }).first());
    await expect(partHeading(page, say.ten.title)).toBeVisible();

    const type = async (id: string, text: string) => {
      await click(at(page, id));
      await at(page, id).fill(text);
    };
    await type('organisation', 'Calderwick Logistics');
    await type('planOwner', 'Ruth Hartley');
    await type('ownerRole', 'Service delivery manager');
    await type('users', '5000');
    await click(chip(page, 'product', 'coManagement'));
    for (const id of ['windows', 'ios', 'android']) await click(chip(page, 'platforms', id));
    await click(at(page, 'shape-desk'));
    for (const id of ['mon', 'tue', 'wed', 'thu', 'fri']) await click(chip(page, 'helpDays', id));
    await type('helpFrom', '07:00');
    await type('helpUntil', '19:00');
    await click(chip(page, 'languages', 'en'));
    await type('pilotStart', '2027-04-19');
    await type('firstWave', '2027-05-24');
    await expect(page.getByRole('article')).toContainText('Calderwick Logistics');
    await click(page.getByRole('button', { name: say.ten.make }));
    await expect(partHeading(page, say.chapters.title)).toBeFocused();
    await click(page.getByRole('button', { name: say.bar.download, exact: true }));
    const waiting = page.waitForEvent('download');
    await click(page.getByRole('button', { name: say.download.save }));
    const { text } = await fileFrom(await waiting);
    checkDraft(text, language);
    expect(clicks()).toBeLessThanOrEqual(25);
  });
}

test('ten answers by keyboard alone, taken back and made again', async ({ page }) => {
  const { say } = english;
  await openPlanner(page, 'en');
  await tabTo(page, at(page, 'organisation'));
  await page.keyboard.type('Calderwick Logistics');
  await tabTo(page, at(page, 'users'));
  await page.keyboard.type('5000');
  await tabTo(page, at(page, 'shape-few'));
  await page.keyboard.press('2');
  await expect(at(page, 'shape-desk')).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(partHeading(page, say.chapters.title)).toBeFocused();
  await tabTo(page, page.locator('.notice').getByRole('button', { name: say.bar.undo }));
  await page.keyboard.press('Enter');
  await expect(partHeading(page, say.ten.title)).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: say.ten.make }));
  await page.keyboard.press('Enter');
  await expect(partHeading(page, say.chapters.title)).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('one group is asked at a time, the sheet is a tap away, and nothing is lost', async ({
    page,
  }) => {
    const { say } = english;
    await openPlanner(page, 'en');
    await at(page, 'users').fill('60');
    await page.getByRole('button', { name: say.ten.next(say.ten.groups.help.title) }).click();
    await expect(page.getByRole('heading', { name: say.ten.groups.help.title })).toBeFocused();
    await page.getByText(/^1 to 5 · 60$/).waitFor();
    await page.getByRole('link', { name: say.ten.sheet }).click();
    await expect(page.getByRole('article')).toContainText('Help pages');
    await page.goBack();
    await expect(page.getByText(/^1 to 5 · 60$/)).toBeVisible();
    await page.getByRole('button', { name: say.ten.next(say.ten.groups.dates.title) }).click();
    await page.getByRole('button', { name: say.ten.make }).click();
    await expect(partHeading(page, say.chapters.title)).toBeVisible();
    const { text } = await downloadPlan(page, english);
    expect(text).toContain('| Devices | 96 (proposed) |');
  });
});

test('a door from the guide into a chapter offers the ten first, and says no more when declined', async ({
  page,
}) => {
  const { say, words } = english;
  await openPlanner(page, 'en', 'teams');
  await expect(partHeading(page, words.labels.chapter.teams)).toBeVisible();
  const offer = page.getByRole('link', { name: say.tenFirst.answer });
  await offer.click();
  await expect(partHeading(page, say.ten.title)).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: say.tenFirst.here }).click();
  await expect(partHeading(page, words.labels.chapter.teams)).toBeFocused();
  await expect(offer).toBeHidden();
  await goTo(page, 'process', words.labels.chapter.process);
  await expect(offer).toBeHidden();
});

test('when the pilot moves, the days that hang on it are offered to move along', async ({
  page,
}) => {
  const { say } = english;
  await openPlanner(page, 'en');
  await at(page, 'users').fill('5000');
  await at(page, 'pilotStart').fill('2027-04-19');
  await at(page, 'firstWave').fill('2027-05-24');
  await page.getByRole('button', { name: say.ten.make }).click();
  await page.goto('en/planner/#/scope');
  await at(page, 'pilotStart').fill('2027-05-03');
  await expect(
    page.getByText(/^“Pilot start” has changed\. Move \d+ proposed dates/),
  ).toBeVisible();
  await page.getByRole('button', { name: say.reproposal.moveThem }).click();
  await expect(at(page, 'pilotStart')).toBeFocused();
  const kickoff = at(page, 'kickoff');
  await expect(kickoff).toHaveValue('2027-03-08');
  await page.locator('.notice').getByRole('button', { name: say.bar.undo }).click();
  await expect(kickoff).toHaveValue('2027-02-22');
  await expect(at(page, 'pilotStart')).toHaveValue('2027-05-03');
});

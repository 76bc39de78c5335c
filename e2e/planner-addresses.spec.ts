import { button, chapterNames, english, field, labels, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { planIn } from './markdown.ts';
import {
  continueButton,
  downloadPlan,
  expectSaved,
  goTo,
  openPlanner,
  partHeading,
  openFinished,
} from './planner.ts';
import { languageOf } from './words.ts';

test('Back and Forward of the browser go from chapter to chapter', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await continueButton(page, english).click();
  await expect(partHeading(page, chapterNames.teams)).toBeFocused();
  await continueButton(page, english).click();
  await expect(partHeading(page, chapterNames.access)).toBeFocused();
  await page.goBack();
  await expect(partHeading(page, chapterNames.teams)).toBeFocused();
  await page.goBack();
  await expect(partHeading(page, chapterNames.scope)).toBeFocused();
  await expect(field(page, 'organisation')).toHaveValue('Northwick');
  await page.goForward();
  await expect(partHeading(page, chapterNames.teams)).toBeFocused();
});

test('an address leads to a field of a chapter', async ({ page }) => {
  await openPlanner(page, 'en', 'process/majorLead');
  await expect(field(page, 'majorLead')).toBeFocused();
  await expect(field(page, 'majorLead')).toBeInViewport();
});

test('an address leads to a cell, and to a detail of a row, which it opens', async ({ page }) => {
  await openPlanner(page, 'en', 'teams');
  await button(page, say.entries.use).first().click();
  await expectSaved(page, english);
  const row = page.locator('.list:has(#tiers) .grid__row').nth(1);
  const id = String(await row.getAttribute('id'));
  await page.goto('en/');
  await openPlanner(page, 'en', `teams/${id}.team`);
  await expect(row.getByRole('combobox')).toBeFocused();
  await page.goto('en/');
  await openPlanner(page, 'en', `teams/${id}.channels`);
  await expect(page.getByRole('dialog').locator(`[id="${id}.channels"]`)).toBeFocused();
});

test('Change in the check leads to the answer, and Continue back to what was open', async ({
  page,
}) => {
  await openPlanner(page, 'en');
  await openFinished(page, english);
  await goTo(page, 'review', say.review.title);
  await button(page, 'Open all: Support process').click();
  await page.getByRole('link', { name: 'Change: Major incidents › Leads major incidents' }).click();
  await expect(field(page, 'majorLead')).toBeFocused();
  await field(page, 'majorLead').fill('Somebody else');
  await button(page, say.chapterForm.toReview).click();
  await expect(partHeading(page, say.review.title)).toBeVisible();
  await expect(page.locator('dd').getByText('Somebody else')).toBeVisible();
});

test('a filter of the check has an address: links, Back and reload keep it', async ({ page }) => {
  await openPlanner(page, 'en', 'review?show=gaps');
  const panel = page.getByRole('tabpanel');
  await expect(panel).toHaveAccessibleName(/^Gaps \d+$/);
  await page.getByRole('tab', { name: /^Risks and hints/ }).click();
  await expect(panel).toHaveAccessibleName(/^Risks and hints \d+$/);
  await page.reload();
  await expect(panel).toHaveAccessibleName(/^Risks and hints \d+$/);
  await page.goBack();
  await expect(panel).toHaveAccessibleName(/^Gaps \d+$/);

  await page.getByRole('link', { name: 'Go to the chapter: Key dates' }).click();
  await expect(partHeading(page, chapterNames.scope)).toBeVisible();
  await button(page, say.chapterForm.toReview).click();
  await expect(panel).toHaveAccessibleName(/^Gaps \d+$/);
});

test('gaps are answered one after the other by keyboard, and the answers are stored', async ({
  page,
}) => {
  await openPlanner(page, 'en', 'review?show=gaps');
  const organisation = page.getByRole('textbox', { name: 'Organisation', exact: true });
  await expect(organisation).toBeVisible();
  await page.keyboard.press('Control+ArrowDown');
  await expect(organisation).toBeFocused();
  await page.keyboard.type('Northwick');
  await expect(organisation).toHaveValue('Northwick');
  await page.keyboard.press('Control+ArrowDown');
  await expect(page.getByRole('combobox', { name: labels.scope.planOwner })).toBeFocused();
  await page.keyboard.type('Aoife Byrne');
  await expectSaved(page, english);
  await page.reload();
  await expect(partHeading(page, say.review.title)).toBeVisible();
  await expect(organisation).toHaveCount(0);
  await goTo(page, 'scope', chapterNames.scope);
  await expect(field(page, 'organisation')).toHaveValue('Northwick');
  await expect(field(page, 'planOwner')).toHaveValue('Aoife Byrne');
});

test('a gap in the preview leads to its question', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  const preview = page.getByRole('region', { name: say.preview.title });
  await preview.getByTitle(say.sheet.goTo(labels.process.majorLead)).first().click();
  await expect(partHeading(page, chapterNames.process)).toBeVisible();
  await expect(field(page, 'majorLead')).toBeFocused();
});

test('the document may be in another language than the planner', async ({ page }) => {
  const korean = await languageOf('ko');
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await page.getByLabel(say.sheet.language).selectOption('ko');
  const sheet = page.getByRole('article');
  await expect(sheet).toHaveAttribute('lang', 'ko');
  await expect(sheet).toContainText(korean.words.labels.chapter.teams);
  await expect(partHeading(page, chapterNames.scope)).toBeVisible();
  const { name, text } = await downloadPlan(page, english);
  expect(name).toMatch(/^support-plan-northwick-\d{4}-\d\d-\d\d\.ko\.md$/);
  expect(text).toContain('language: "ko"');
  expect(text).toContain(korean.words.labels.chapter.teams);
  expect(planIn(text).answers.scope.organisation).toBe('Northwick');
});

import { chapterNames, english, field, labels, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { continueButton, expectSaved, openPlanner, partHeading } from './planner.ts';

// Each kind of error and where its link leads is tested beside `ChapterView`.
test('what can’t be used stops Continue, is named in the title and stays as it was typed', async ({
  page,
}) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'users').fill('about ten');
  await continueButton(page, english).click();

  const summary = page.getByRole('alert').filter({ hasText: say.chapterForm.toMend });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${say.errors.prefix}`));
  await expect(partHeading(page, chapterNames.scope)).toBeVisible();
  await summary.getByRole('link', { name: say.mistakes.notANumber(labels.scope.users) }).click();
  await expect(field(page, 'users')).toBeFocused();

  await expectSaved(page, english);
  await page.reload();
  await expect(field(page, 'users')).toHaveValue('about ten');

  await field(page, 'users').fill('12');
  await continueButton(page, english).click();
  await expect(partHeading(page, chapterNames.teams)).toBeVisible();
  await expect(page).not.toHaveTitle(new RegExp(say.errors.prefix));
});

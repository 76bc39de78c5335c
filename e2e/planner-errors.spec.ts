import { textLimit } from '../src/plan/kinds/text.ts';
import { button, chapterNames, english, field, labels, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { continueButton, expectSaved, openPlanner, partHeading } from './planner.ts';

test.describe('what can’t be used stops Continue and stays as it was typed', () => {
  const cases = [
    { name: 'users', typed: 'about ten', message: say.errors.notANumber(labels.scope.users) },
    {
      name: 'devices',
      typed: '10000001',
      message: say.errors.tooLarge(labels.scope.devices, '10,000,000'),
    },
    {
      name: 'planOwner',
      typed: 'x'.repeat(textLimit + 1),
      message: say.errors.tooLong(labels.scope.planOwner, 1),
    },
  ];
  for (const { name, typed, message } of cases) {
    test(message, async ({ page }) => {
      await openPlanner(page, 'en', 'scope');
      await field(page, name).fill(typed);
      await continueButton(page, english).click();

      const summary = page.getByRole('alert').filter({ hasText: say.errors.title });
      await expect(summary).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(`^${say.errors.prefix}`));
      await expect(partHeading(page, chapterNames.scope)).toBeVisible();
      await summary.getByRole('link', { name: message }).click();
      await expect(field(page, name)).toBeFocused();
      await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true');
      await expect(field(page, name)).toHaveValue(typed);

      await expectSaved(page, english);
      await page.reload();
      await expect(field(page, name)).toHaveValue(typed);

      await field(page, name).fill('12');
      await continueButton(page, english).click();
      await expect(partHeading(page, chapterNames.teams)).toBeVisible();
      await expect(page).not.toHaveTitle(new RegExp(say.errors.prefix));
    });
  }

  test('in an entry that is closed, which opens', async ({ page }) => {
    await openPlanner(page, 'en', 'training');
    await button(page, say.list.add(labels.training.agenda)).click();
    const entry = page.locator('section.list:has(#agenda) .entry');
    await entry.getByLabel(labels.training.minutes).fill('long');
    await entry.locator('.entry__toggle').click();
    await expect(entry.getByLabel(labels.training.minutes)).toBeHidden();
    await continueButton(page, english).click();
    const summary = page.getByRole('alert').filter({ hasText: say.errors.title });
    await summary.getByRole('link').click();
    await expect(entry.getByLabel(labels.training.minutes)).toBeFocused();
  });
});

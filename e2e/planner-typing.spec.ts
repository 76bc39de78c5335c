import type { Locator } from 'playwright/test';
import { button, english, field, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { expectSaved, openPlanner } from './planner.ts';

/** Where the caret stands, or what is selected. */
const selection = (control: Locator) =>
  control.evaluate((each) => {
    if (!(each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement)) return null;
    return [each.selectionStart, each.selectionEnd];
  });

const moveCaret = (control: Locator, place: number) =>
  control.evaluate((each, to) => {
    if (each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement) {
      each.setSelectionRange(to, to);
    }
  }, place);

test('pasted text is cleaned at once; the caret stays behind it and the field stays the same', async ({
  page,
}) => {
  await openPlanner(page, 'en', 'scope');
  const organisation = field(page, 'organisation');
  await organisation.fill('Northwick');
  await organisation.evaluate((each) => {
    each.dataset.mark = 'same';
  });
  await moveCaret(organisation, 5);
  await page.keyboard.insertText('\u0096x\u000by\u2028z\u0000');
  await expect(organisation).toHaveValue('Northx y zwick');
  expect(await selection(organisation)).toEqual([10, 10]);
  await expect(organisation).toHaveAttribute('data-mark', 'same');
  await expect(organisation).toBeFocused();
  await expectSaved(page, english);
  await page.reload();
  await expect(organisation).toHaveValue('Northx y zwick');
});

test('a soft return pasted into a field of several lines is a line break', async ({ page }) => {
  await openPlanner(page, 'en', 'process');
  const several = field(page, 'ownFixReturn');
  await several.fill('first');
  await page.keyboard.insertText('\u000bsecond\u0085third');
  await expect(several).toHaveValue('first\nsecond\nthird');
});

test('the caret stays where it is when digits are set apart within a number', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  const users = field(page, 'users');
  await users.fill('12000');
  await moveCaret(users, 2);
  await page.keyboard.insertText(',');
  await expect(users).toHaveValue('12,000');
  expect(await selection(users)).toEqual([3, 3]);
  await users.blur();
  await expect(users).toHaveValue('12000');
});

test('an undo shows the number before, not what was typed', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'users').fill('1,200');
  await button(page, say.bar.undo).click();
  await expect(field(page, 'users')).toHaveValue('');
});

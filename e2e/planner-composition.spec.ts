import { chapterNames, english, field } from './english.ts';
import { expect, test } from './fixtures.ts';
import { expectSaved, openPlanner, partHeading } from './planner.ts';

/** The steps of a composition as an input method sends them, and what it leaves in the end. */
const steps = ['ㅎ', '하', '한'];
const text = '한';

// Other scripts, numbers and what is cleaned are tested beside the fields.
test('Korean is composed into the plan, and the key that ends a composition sends no form', async ({
  page,
}) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').focus();
  const devtools = await page.context().newCDPSession(page);
  for (let times = 0; times < 3; times += 1) {
    for (const step of steps) {
      await devtools.send('Input.imeSetComposition', {
        text: step,
        selectionStart: step.length,
        selectionEnd: step.length,
      });
      await expect(field(page, 'organisation')).toHaveValue(text.repeat(times) + step);
    }
    // The key that ends a composition belongs to the input method: it must not send the form.
    await devtools.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await devtools.send('Input.insertText', { text });
  }
  await expect(field(page, 'organisation')).toHaveValue(text.repeat(3));
  await expect(page.locator('.bar__name')).toHaveText(text.repeat(3));
  await expect(partHeading(page, chapterNames.scope)).toBeVisible();
  await expectSaved(page, english);
  await page.reload();
  await expect(field(page, 'organisation')).toHaveValue(text.repeat(3));
});

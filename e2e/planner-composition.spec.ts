import { chapterNames, english, field } from './english.ts';
import { expect, test } from './fixtures.ts';
import { expectSaved, openPlanner, partHeading } from './planner.ts';

/** The steps of a composition as an input method sends them, and what it leaves in the end. */
const compositions = [
  { language: 'Korean', steps: ['ㅎ', '하', '한'], text: '한' },
  { language: 'Chinese', steps: ['ㄓ', 'ㄓㄨ', 'ㄓㄨㄥ', '中'], text: '中' },
];

for (const { language, steps, text } of compositions) {
  test(`${language} is composed without lost or doubled characters`, async ({ page }) => {
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
}

test('full-width digits are composed into a number without doubling', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  const users = field(page, 'users');
  await users.focus();
  const devtools = await page.context().newCDPSession(page);
  for (const step of ['１', '１２']) {
    await devtools.send('Input.imeSetComposition', {
      text: step,
      selectionStart: step.length,
      selectionEnd: step.length,
    });
    await expect(users).toHaveValue(step);
  }
  await devtools.send('Input.insertText', { text: '１２' });
  await expect(users).toHaveValue('１２');
  await users.blur();
  await expect(users).toHaveValue('12');
  await expectSaved(page, english);
  await page.reload();
  await expect(users).toHaveValue('12');
});

test('a composition is left alone until it ends, then cleaned once', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').focus();
  const devtools = await page.context().newCDPSession(page);
  const text = 'a\u2028b';
  await devtools.send('Input.imeSetComposition', { text, selectionStart: 3, selectionEnd: 3 });
  await expect(field(page, 'organisation')).toHaveValue(text);
  await devtools.send('Input.insertText', { text });
  await expect(field(page, 'organisation')).toHaveValue('a b');
});

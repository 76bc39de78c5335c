import type { Page } from 'playwright/test';
import { button, chapterNames, english, field, labels, say } from './english.ts';
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

/** Sends what an input method composes, key by key, and what it leaves in the end. */
async function compose(page: Page, composed: readonly string[], left: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const step of composed) {
    await devtools.send('Input.imeSetComposition', {
      text: step,
      selectionStart: step.length,
      selectionEnd: step.length,
    });
  }
  // The keys that choose among candidates and end a composition belong to the input method, not to the table.
  for (const code of ['ArrowDown', 'Enter']) {
    await devtools.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code,
      windowsVirtualKeyCode: 229,
    });
  }
  await devtools.send('Input.insertText', { text: left });
  await devtools.detach();
}

for (const [language, composed, left] of [
  ['Korean', ['ㅎ', '하', '한', '한ㄱ', '한구', '한국'], '한국'],
  ['Chinese', ['ㄊ', 'ㄊㄞ', '台', '台ㄅ', '台北'], '台北'],
] as const) {
  test(`${language} is composed into a cell from its first key on, and replaces what was there`, async ({
    page,
  }) => {
    await openPlanner(page, 'en', 'scope');
    await button(page, say.list.add(labels.scope.regions)).press('Enter');
    const cell = page.getByRole('textbox', { name: labels.scope.region, exact: true });
    await expect(cell).toBeFocused();
    await page.keyboard.type('Europe');
    await page.keyboard.press('Enter');
    await compose(page, composed, left);
    await expect(cell).toHaveValue(left);
    await expect(cell).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('rowheader')).toContainText(left);
    await expectSaved(page, english);
    await page.reload();
    await expect(page.getByRole('rowheader')).toContainText(left);
  });
}

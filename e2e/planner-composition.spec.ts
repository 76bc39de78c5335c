import type { Locator, Page } from 'playwright/test';
import { fileOf } from '../src/plan/markdownFile.ts';
import { readPlan, schemaVersion } from '../src/plan/plan.ts';
import { chapterNames, english, field, notice, words } from './english.ts';
import { expect, test } from './fixtures.ts';
import { chooseFile, expectSaved, goTo, openPlanner, partHeading } from './planner.ts';

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

/** Of keys that belong to the input method, some tell what they are, and some do not. */
const keysWhileComposing = [
  { key: 'Process', code: 'ArrowDown', windowsVirtualKeyCode: 229 },
  { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 },
  { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 229 },
  { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 229 },
  { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 229 },
  { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 229 },
  { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 },
];

interface Composition {
  steps: readonly string[];
  /** What it leaves in the end. */
  left: string;
}

/** Sends what an input method composes, key by key, and what it leaves in the end. */
async function compose(
  page: Page,
  cell: Locator,
  { steps: composed, left }: Composition,
  before = '',
): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const step of composed) {
    await devtools.send('Input.imeSetComposition', {
      text: step,
      selectionStart: step.length,
      selectionEnd: step.length,
    });
    await expect(cell).toHaveValue(before + step);
  }
  for (const key of keysWhileComposing) {
    await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await expect(cell).toBeFocused();
    await expect(cell).toHaveValue(before + (composed.at(-1) ?? ''));
  }
  await devtools.send('Input.insertText', { text: left });
  await devtools.detach();
  await expect(cell).toHaveValue(before + left);
  await expect(cell).toBeFocused();
}

const compositions: Record<string, readonly [Composition, Composition]> = {
  Korean: [
    { steps: ['ㅎ', '하', '한', '한ㄱ', '한구', '한국'], left: '한국' },
    { steps: ['ㅈ', '저', '전', '전ㄹ', '전려', '전력'], left: '전력' },
  ],
  Chinese: [
    { steps: ['ㄊ', 'ㄊㄞ', '台', '台ㄅ', '台北'], left: '台北' },
    { steps: ['ㄈ', 'ㄈㄨ', '服', '服ㄨ', '服務'], left: '服務' },
  ],
};

/** A plan with three rows in a table of texts and in one of names, so that a key could lead away. */
const threeRows = () => {
  const ids = ['one', 'two', 'three'];
  const plan = readPlan({
    ...{ schema: schemaVersion, id: 'p', writtenIn: 'en' },
    answers: {
      scope: { organisation: 'Northwick' },
      teams: {
        tiers: ids.map((id, place) => ({ id, level: `tier${place + 1}`, team: id })),
        units: ids.map((id) => ({ id, unit: `Team ${id}` })),
      },
      process: { intake: ids.map((id) => ({ id, channel: 'phone', address: `Number ${id}` })) },
    },
  });
  if (!plan) throw new Error('The plan of this test is none.');
  return { name: 'rows.md', text: fileOf(plan, english.words) };
};

/** The names in the table of a register. */
const namesIn = (page: Page, register: string) =>
  page.getByRole('grid', { name: new RegExp(`^${register}`) }).locator('th .cell__value');

for (const [script, [first, second]] of Object.entries(compositions)) {
  const whole = first.left + second.left;

  test(`${script} is composed into a text in a table from its first key on, and replaces what was there`, async ({
    page,
  }) => {
    await openPlanner(page, 'en');
    await chooseFile(page, english, threeRows());
    await expect(notice(page)).toContainText('rows.md');
    await goTo(page, 'process', chapterNames.process);
    const { address } = words.labels.question.process;
    const cells = page.locator('[data-cell="address"] .cell__value');
    await cells.nth(1).click();
    await expect(page.getByRole('textbox', { name: address, exact: true })).toBeFocused();
    // The control of a cell that was left goes after the picture that shows the next one.
    const cell = page.locator('[data-cell="address"] input:focus');
    await expect(cell).toHaveValue('Number two');
    await compose(page, cell, first);
    await compose(page, cell, second, first.left);
    await page.keyboard.press('Enter');
    await expect(cell).toHaveValue('Number three');
    await expect(cells).toHaveText(['Number one', whole, 'Number three']);
    await expectSaved(page, english);
    await page.reload();
    await expect(cells).toHaveText(['Number one', whole, 'Number three']);
  });

  test(`${script} is composed into a name in a table, and stands once in the list of names`, async ({
    page,
  }) => {
    await openPlanner(page, 'en');
    await chooseFile(page, english, threeRows());
    await expect(notice(page)).toContainText('rows.md');
    await goTo(page, 'teams', chapterNames.teams);
    const { team, units } = words.labels.question.teams;
    const cells = page.locator('[data-cell="team"] .cell__value');
    await cells.nth(1).click();
    await expect(page.getByRole('combobox', { name: team, exact: true })).toBeFocused();
    // The control of a cell that was left goes after the picture that shows the next one.
    const cell = page.locator('[data-cell="team"] input:focus');
    await expect(cell).toHaveValue('Team two');
    await compose(page, cell, first);
    await compose(page, cell, second, first.left);
    await page.keyboard.press('Enter');
    await expect(cell).toHaveValue('Team three');
    await expect(cells).toHaveText(['Team one', whole, 'Team three']);
    const names = ['Team one', 'Team two', 'Team three', whole];
    await expect(namesIn(page, units)).toHaveText(names);
    await expectSaved(page, english);
    await page.reload();
    await expect(cells).toHaveText(['Team one', whole, 'Team three']);
    await expect(namesIn(page, units)).toHaveText(names);
  });
}

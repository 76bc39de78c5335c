import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { accessibilityFindings } from './accessibility.ts';
import { english, field, notice, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { expectSaved, goTo, openMenu, openPlanner } from './planner.ts';

/** A file as an earlier build wrote it. */
const small = await readFile(
  new URL('../src/plan/migrate/fixtures/schema-1/en/small.md', import.meta.url),
  'utf8',
);

/** A file of answers and nothing else. */
const fileWith = (answers: object, schema = 1) =>
  `<!-- support-plan-answers ${JSON.stringify({
    plan: { schema, id: '1', writtenIn: 'en', answers },
  })} -->\n`;

async function choose(page: Page, content: string | Buffer): Promise<void> {
  await openMenu(page);
  const waiting = page.waitForEvent('filechooser');
  await page
    .getByRole('region', { name: say.bar.label })
    .getByRole('button', { name: say.bar.open, exact: true })
    .click();
  const chooser = await waiting;
  const buffer = Buffer.isBuffer(content) ? content : Buffer.from(content);
  await chooser.setFiles({ name: 'plan.md', mimeType: 'text/markdown', buffer });
}

const choice = (dialog: Locator, name: string) => dialog.getByRole('button', { name, exact: true });

const partly = (page: Page) => page.getByRole('dialog', { name: say.partlyRead.title });

const inPart = fileWith({
  scope: {
    organisation: 'Noord',
    planDate: '2027-02-30',
    platforms: ['windows', 'abacus', 'vax'],
    regions: [{ id: 'a', region: 'Europe', zone: 'the moon' }, { region: 'no id' }],
  },
});

test('a file that can be read only in part says what and where, and opens with the rest', async ({
  page,
}) => {
  await openPlanner(page, 'en', 'scope');
  await field(page, 'organisation').fill('Northwick');
  await choose(page, inPart);
  await expect(partly(page).getByRole('listitem')).toHaveText([
    /^1 date that does not exist/,
    'Scope and owner › Date of the plan › 2027-02-30',
    /^1 list entry without the id/,
    'Scope and owner › Regions, entry 2',
    /^1 time zone without a valid name/,
    'Scope and owner › Regions, entry 1 › Time zone › the moon',
  ]);

  expect(await accessibilityFindings(page, 'file read in part', { without: '.desk' })).toEqual([]);

  await choice(partly(page), say.partlyRead.cancel).click();
  await expect(partly(page)).toBeHidden();
  await expect(field(page, 'organisation')).toHaveValue('Northwick');
  await expect(page.locator('.bar__opener')).toBeFocused();

  await choose(page, inPart);
  await choice(partly(page), say.partlyRead.open).click();
  await expect(notice(page)).toContainText(say.openFile.openedInPart('plan.md'));
  // Choices that this planner doesn't offer are no loss: a newer one may.
  await expect(notice(page)).toContainText(say.openFile.kept(1));
  await goTo(page, 'scope', english.words.labels.chapter.scope);
  await expect(field(page, 'organisation')).toHaveValue('Noord');
});

for (const [how, mark] of [
  ['with', '\ufeff'],
  ['without', ''],
]) {
  test(`a file in UTF-16 ${how} a mark at its start opens like any other`, async ({ page }) => {
    await openPlanner(page, 'en', 'scope');
    await choose(page, Buffer.from(`${mark}${small}`, 'utf16le'));
    await expect(notice(page)).toContainText(say.openFile.opened('plan.md'));
    await expect(notice(page)).not.toContainText(say.openFile.edited);
  });
}

test('notes below the answers are noticed', async ({ page }) => {
  await openPlanner(page, 'en', 'scope');
  await choose(page, `${small}\n- Ask the partner\n`);
  await expect(notice(page)).toContainText(say.openFile.opened('plan.md'));
  await expect(notice(page)).toContainText(say.openFile.notesBelow);
});

const refused: [why: 'newerSchema' | 'cutShort' | 'damaged' | 'severalPlans', content: string][] = [
  ['newerSchema', fileWith({}, 99)],
  ['cutShort', small.slice(0, -500)],
  ['damaged', small.replace('"plan":{', '"plan":')],
  ['severalPlans', `${small}\n${small}`],
];

for (const [why, content] of refused) {
  test(`a file gets a sentence of its own and the plan stays: ${why}`, async ({ page }) => {
    await openPlanner(page, 'en', 'scope');
    await field(page, 'organisation').fill('Northwick');
    await choose(page, content);
    await expect(notice(page)).toContainText(say.openFile[why]);
    await expect(field(page, 'organisation')).toHaveValue('Northwick');
    await expectSaved(page, english);
  });
}

test('a list of 100,000 entries opens as far as the form goes, without a freeze', async ({
  page,
}) => {
  await openPlanner(page, 'en', 'scope');
  const regions = Array.from({ length: 100_000 }, (_, index) => ({ id: `r${index}`, region: 'x' }));
  const content = fileWith({ scope: { regions } });
  await choose(page, content);
  await expect(partly(page)).toContainText('99,970 entries too many', { timeout: 3_000 });
});

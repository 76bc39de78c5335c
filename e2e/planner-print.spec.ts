import { inflateSync } from 'node:zlib';
import { fileOf } from '../src/plan/markdownFile.ts';
import { planWith } from '../src/plan/testing/planWith.ts';
import { button, english, field, notice, say } from './english.ts';
import { expect, test } from './fixtures.ts';
import { chooseFile, openPlanner, openFinished } from './planner.ts';

/** How often a PDF says that something is an element of this kind, such as `H2`; its parts are compressed. */
function elementsIn(pdf: Buffer): (kind: string) => number {
  const raw = pdf.toString('latin1');
  const parts = [raw];
  for (const { index } of raw.matchAll(/stream\r?\n/g)) {
    const start = raw.indexOf('\n', index) + 1;
    const end = raw.indexOf('endstream', start);
    try {
      parts.push(inflateSync(pdf.subarray(start, end)).toString('latin1'));
    } catch {
      // A picture or a font.
    }
  }
  const text = parts.join('\n');
  return (kind) => [...text.matchAll(new RegExp(`/S\\s*/${kind}\\b`, 'g'))].length;
}

test('the printed plan keeps its headings, lists and tables', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await openPlanner(page, 'en');
  await openFinished(page, english);
  await expect(field(page, 'organisation')).not.toHaveValue('');
  await button(page, say.bar.download).click();
  await page.getByRole('radio', { name: say.download.formats.print.name }).check();
  await button(page, say.download.print).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);

  // On the screen it is neither seen nor read out.
  await expect(page.locator('.printout')).toBeHidden();
  await expect(page.locator('.printout').getByRole('heading')).toHaveCount(0);

  // The policy of the page lets the running head through; what it refuses would fail this test.
  const heads = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].map((each) => each.cssText),
    ),
  );
  expect(heads[0]).toContain(await page.locator('.printout h1').textContent());

  await page.emulateMedia({ media: 'print' });
  // Whom to call is put up on the wall: on paper of its own.
  const calls = page.locator('.printout section').filter({
    has: page.getByRole('heading', { name: 'Who to call', exact: true }),
  });
  await expect(calls).toHaveCSS('break-before', 'page');
  await expect(calls).toHaveCSS('break-after', 'page');
  const screen = page.viewportSize();
  // A4 less its margins.
  await page.setViewportSize({ width: 673, height: 986 });
  const { height } = (await calls.boundingBox()) ?? {};
  expect(height).toBeLessThanOrEqual(986);
  const toSign = page.locator('.printout').getByRole('columnheader', { name: 'Signature' });
  const room = await toSign.evaluate((cell) => (cell as HTMLElement).offsetWidth);
  expect(room).toBeGreaterThan(150);
  if (screen) await page.setViewportSize(screen);
  for (const above of ['Rules that always apply', 'First contact']) {
    const name = page.locator('.printout :is(p, tr)', { hasText: new RegExp(`^${above}$`) });
    await expect(name).toHaveCSS('break-after', 'avoid');
  }

  const rows = await page.locator('.printout tr').count();
  const headings = await page.locator('.printout :is(h2, h3)').count();
  expect(rows).toBeGreaterThan(20);
  const count = elementsIn(await page.pdf({ tagged: true }));
  expect(count('H1')).toBe(1);
  expect(count('H2') + count('H3')).toBe(headings);
  expect(count('TR')).toBe(rows);
  expect(count('LI')).toBeGreaterThan(20);
});

test('where nobody signs, no table has room for it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const openPoints = [
    { id: 'a', openPoint: 'Who pays?', decision: 'The board' },
    { id: 'b', openPoint: 'Who decides?', decision: 'Nobody' },
  ];
  const plan = planWith({ agreement: { openPoints } });
  await openPlanner(page, 'en');
  await chooseFile(page, english, { name: 'open.md', text: fileOf(plan, english.words) });
  await expect(notice(page)).toContainText('open.md');
  await button(page, say.bar.download).click();
  await page.getByRole('radio', { name: say.download.formats.print.name }).check();
  await button(page, say.download.print).click();
  await expect(page.locator('.printout')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 673, height: 986 });
  const decision = page.locator('.printout').getByRole('cell', { name: 'The board' });
  await expect(decision).toBeVisible();
  // One line of text.
  expect((await decision.boundingBox())?.height).toBeLessThan(36);
});

test('the list of all questions has the whole width of the paper, and no button on it', async ({
  page,
}) => {
  await openPlanner(page, 'en', 'questions');
  const press = button(page, say.questionList.print);
  await expect(press).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // A4 on its side, less its margins.
  await page.setViewportSize({ width: 1001, height: 658 });
  await expect(press).toBeHidden();
  const list = page.getByRole('listitem').filter({ hasText: 'Organisation' }).first();
  expect((await list.boundingBox())?.width).toBeGreaterThan(400);
});

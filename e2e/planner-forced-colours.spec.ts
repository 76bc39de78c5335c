import type { Locator, Page } from 'playwright/test';
import { chapterIds } from '../src/plan/chapters/index.ts';
import { fileOf } from '../src/plan/markdownFile.ts';
import { drafted, loadProposer } from '../src/plan/proposing.ts';
import { here, tenAnswers } from '../src/plan/testing/tenAnswers.ts';
import { accessibilityFindings } from './accessibility.ts';
import { chapterNames, english, notice, say, words } from './english.ts';
import { expect, test } from './fixtures.ts';
import { chooseFile, goTo, openPlanner, partHeading } from './planner.ts';

/** Beside every chapter and the same beside each; it is looked at by itself. */
const preview = '.desk__preview';

/** A draft in which tier 2 is that of an example, and tier 3 the user’s own. */
async function mixedPlan() {
  const draft = drafted(tenAnswers('desk'), (await loadProposer('en'))(here));
  const sources = Object.entries(draft.sources).flatMap(([name, source]) => {
    if (/\.tiers\.tier3\.|activities\.answerUsers\.informed/.test(name)) return [];
    return [[name, name.includes('.tiers.tier2.') ? ('example' as const) : source] as const];
  });
  const plan = { ...draft, sources: Object.fromEntries(sources) };
  return { name: 'mixed.md', text: fileOf(plan, english.words) };
}

/** How the line under what a cell says is drawn; 'none' where there is none. */
const lineUnder = (cell: Locator) =>
  cell.evaluate((element) => {
    const lines = [...element.querySelectorAll('*')].flatMap((part) => {
      const { textDecorationLine: line, textDecorationStyle: style } = getComputedStyle(part);
      const { borderBottomStyle, borderBottomWidth, content } = getComputedStyle(part, '::after');
      const under = content === 'none' || borderBottomWidth === '0px' ? 'none' : borderBottomStyle;
      return [line === 'underline' ? style : 'none', under];
    });
    return lines.find((each) => each !== 'none') ?? 'none';
  });

/** What surrounds the cell that has the focus. */
const outline = (page: Page) =>
  page.evaluate(() => {
    const around: string[] = [];
    for (let at = document.activeElement; at && at.tagName !== 'TR'; at = at.parentElement) {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) around.push(outlineColor);
    }
    return { around, ground: getComputedStyle(document.body).backgroundColor };
  });

async function expectOutline(page: Page): Promise<void> {
  const { around, ground } = await outline(page);
  expect(around).toHaveLength(1);
  expect(around).not.toContain(ground);
}

test('every view of the planner is readable in forced colours', async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const findings: string[] = [];
  const check = async (where: string, without?: string) => {
    const scope = { without, coloursOnly: true };
    findings.push(...(await accessibilityFindings(page, where, scope)));
  };

  await openPlanner(page, 'en');
  await expect(partHeading(page, say.ten.title)).toBeVisible();
  await check('ten answers');
  await chooseFile(page, english, await mixedPlan());
  await expect(notice(page)).toContainText('mixed.md');
  await check('overview', preview);
  for (const chapter of chapterIds) {
    await goTo(page, chapter, chapterNames[chapter]);
    const details = page.locator('.row-details').first();
    if (chapter !== 'scope') {
      await details.click();
      await expect(page.getByRole('dialog')).toBeVisible();
    }
    await check(chapter, preview);
  }
  await goTo(page, 'review', say.review.title);
  for (const name of ['gaps', 'risks', 'confirm', 'all'] as const) {
    await page.getByRole('tab', { name: new RegExp(`^${say.review.filter[name]} \\d`) }).click();
    await expect(page.getByRole('tab', { selected: true })).toContainText(say.review.filter[name]);
    await check(`check, ${name}`);
  }
  await goTo(page, 'words', say.words.title);
  await check('words', preview);
  await goTo(page, 'versions', say.nav.versions);
  await check('versions');
  await goTo(page, 'plans', say.plans.title);
  await check('plans');
  await goTo(page, 'questions', say.questions.title);
  await check('questions');
  await page.evaluate(() => {
    location.hash = '#/preview';
  });
  await expect(page.getByRole('article')).toBeVisible();
  await check('preview');
  expect(findings).toEqual([]);
});

test('whose answer a cell holds, and which cell has the focus, is seen in forced colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPlanner(page, 'en');
  await chooseFile(page, english, await mixedPlan());
  await expect(notice(page)).toContainText('mixed.md');
  await goTo(page, 'teams', chapterNames.teams);

  const tiers = page.getByRole('grid', { name: words.labels.question.teams.tiers, exact: true });
  const people = (tier: string) =>
    tiers.getByRole('row', { name: new RegExp(`^${tier}`) }).locator('[data-cell="people"]');
  expect(await lineUnder(people('Tier 1'))).toBe('dotted');
  expect(await lineUnder(people('Tier 2'))).toBe('dashed');
  expect(await lineUnder(people('Tier 3'))).toBe('none');
  await people('Tier 1').click();
  await expectOutline(page);
  await page.keyboard.press('Enter');
  await expectOutline(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await expectOutline(page);

  const duty = (name: string) =>
    page.getByRole('gridcell').filter({ has: page.getByRole('checkbox', { name, checked: true }) });
  expect(await lineUnder(duty('Verifies who is asking: Tier 1 · Service desk, proposed'))).toBe(
    'dotted',
  );
  // What is the user’s own already begins folded.
  await page.getByRole('button', { name: /^Engineering and decisions/ }).click();
  const [example, own] = [
    duty('Re-enrols devices: Tier 2 · Workplace support, from the example'),
    duty('Finds the root cause: Tier 3 · Endpoint team'),
  ];
  expect(await lineUnder(example)).toBe('dashed');
  expect(await lineUnder(own)).toBe('none');
  await own.getByRole('checkbox').focus();
  await expectOutline(page);

  const letters = page.getByRole('grid', { name: words.labels.question.teams.activities });
  const letter = letters.getByRole('gridcell', { name: 'Informed, proposed' }).first();
  expect(await lineUnder(letter)).toBe('dotted');
  expect(await lineUnder(letters.getByRole('gridcell', { name: 'Informed', exact: true }))).toBe(
    'none',
  );
  await letter.focus();
  await expectOutline(page);
});

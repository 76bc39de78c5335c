import type { Locale } from '../src/i18n/locales.ts';
import { loadWords } from '../src/plan/loading.ts';
import { fileOf } from '../src/plan/markdownFile.ts';
import { openFile } from '../src/plan/openFile.ts';
import { readPlan } from '../src/plan/plan.ts';
import { expect, test } from './fixtures.ts';
import {
  chooseFile,
  downloadPlan,
  expectSaved,
  goTo,
  openPlanner,
  partHeading,
  type PlanFile,
} from './planner.ts';
import { languageOf } from './words.ts';

interface Journey {
  from: Locale;
  to: Locale;
  role: [own: string, translation: string];
  place: [own: string, translation: string];
  /** What the progress says before and after. */
  progress: [string, string];
}

const journeys: Journey[] = [
  {
    ...{ from: 'en', to: 'nl' },
    role: ['IT manager', 'hoofd ICT'],
    place: ['Room 4, and the bridge call', 'Zaal 4 en de gezamenlijke call'],
    progress: ['0 of 2 items translated.', '2 of 2 items translated.'],
  },
  {
    ...{ from: 'ko', to: 'en' },
    role: ['전산팀장', 'Head of IT'],
    place: ['4층 회의실', 'Meeting room on the fourth floor'],
    progress: ['글 2개 중 0개를 번역했습니다.', '글 2개 중 2개를 번역했습니다.'],
  },
];

/** A plan with one text of the user's own, which stands in an entry of a list. */
async function planWith(writtenIn: Locale, region: string): Promise<PlanFile> {
  const answers = { scope: { regions: [{ id: 'a', region }] } };
  const plan = readPlan({ schema: 1, id: 'p', writtenIn, answers });
  if (!plan) throw new Error('The plan of this test is none.');
  return { name: 'own.md', text: fileOf(plan, await loadWords(writtenIn)) };
}

for (const { from, to, role, place, progress } of journeys) {
  test(`own words are translated one by one and from a spreadsheet, and come back with the file (${from} to ${to})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const here = await languageOf(from);
    const { say, words } = here;
    await openPlanner(page, from, 'scope');
    await chooseFile(page, here, await planWith(from, place[0]));
    await expect(page.locator('.notice')).toContainText('own.md');
    await goTo(page, 'scope', words.labels.chapter.scope);
    await page.locator('[id="ownerRole"]').fill(role[0]);

    await page.getByRole('link', { name: say.nav.words, exact: true }).click();
    await expect(partHeading(page, say.words.title)).toBeFocused();
    await page.getByLabel(say.words.into).selectOption(to);
    await expect(page.getByText(progress[0])).toBeVisible();
    await page.locator('[id="words-scope.ownerRole"]').fill(role[1]);

    await page.getByText(say.words.bulk.title).click();
    await page.getByRole('button', { name: say.words.bulk.copy(1), exact: true }).click();
    await expect(page.getByText(say.words.bulk.copied(1))).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${place[0]}\t\n`);
    await page.getByLabel(say.words.bulk.paste).fill(copied.replace('\t', `\t${place[1]}`));
    await page.getByRole('button', { name: say.words.bulk.take(1), exact: true }).click();
    await expect(page.locator('[id="words-scope.regions.a.region"]')).toHaveValue(place[1]);
    await expect(page.getByText(progress[1])).toBeVisible();
    await expectSaved(page, here);

    await page.getByRole('button', { name: say.bar.download, exact: true }).click();
    await page.getByLabel(say.download.language).last().selectOption(to);
    await page.keyboard.press('Escape');
    const file = await downloadPlan(page, here);
    const [text = ''] = file.text.split('<!-- support-plan-answers');
    for (const [own, translation] of [role, place]) {
      expect(text).toContain(translation);
      expect(text).not.toContain(own);
    }
    const opened = openFile(file.text);
    expect(opened.kind === 'opened' && opened.plan.translations).toEqual({
      'scope.ownerRole': { [to]: { from: role[0], text: role[1] } },
      'scope.regions.a.region': { [to]: { from: place[0], text: place[1] } },
    });

    await chooseFile(page, here, file);
    await expect(page.locator('.notice')).toContainText(file.name);
    await goTo(page, 'words', say.words.title);
    await expect(page.getByText(progress[1])).toBeVisible();
    await page.getByLabel(say.words.all).check();
    await expect(page.locator('[id="words-scope.ownerRole"]')).toHaveValue(role[1]);
  });
}

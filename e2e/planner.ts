import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page } from 'playwright/test';
import type { Locale } from '../src/i18n/locales.ts';
import { type ExampleId, loadExamples } from '../src/plan/examples/index.ts';
import { fileOf } from '../src/plan/markdownFile.ts';
import type { Language } from './words.ts';

/** A plan file as it came out of the planner. */
export interface PlanFile {
  name: string;
  text: string;
}

/** Opens the planner at a part of its address, such as `teams`, and waits until it can be used. */
export async function openPlanner(page: Page, locale: Locale, route = ''): Promise<void> {
  await page.goto(`${locale}/planner/#/${route}`);
  await page.locator('.bar').waitFor();
}

/** The heading of the part of the planner that is in sight. */
export const partHeading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });

/**
 * Goes to a part of the planner by its address and waits until it is drawn: by `waitFor`, as each attempt of `expect`
 * that fails describes the whole page.
 */
export async function goTo(page: Page, route: string, title: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, route);
  await partHeading(page, title).waitFor();
}

/** A finished plan, all of it the user's own: a worked example as somebody has saved it. */
export async function finishedPlan(
  { words }: Language,
  id: ExampleId = 'medium',
): Promise<PlanFile> {
  const plan = (await loadExamples(words.locale))(id, id);
  return { name: `${id}.md`, text: fileOf(plan, words) };
}

/** Opens a finished plan and goes to its first chapter. */
export async function openFinished(page: Page, language: Language, id?: ExampleId): Promise<void> {
  const file = await finishedPlan(language, id);
  await chooseFile(page, language, file);
  // Said once all is done, and the overview is in sight.
  await page.locator('.notice', { hasText: file.name }).waitFor();
  await goTo(page, 'scope', language.words.labels.chapter.scope);
}

/** Opens what the chapter in sight has folded: the questions that a plan can do without. */
export async function openDetails(page: Page): Promise<void> {
  const folded = page.locator('.details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** The button that leads on from a chapter. */
export const continueButton = (page: Page, { say }: Language): Locator =>
  page.getByRole('button', { name: say.chapterForm.continue, exact: true });

/** The status line, once it says that the plan is stored. */
export async function expectSaved(page: Page, { say }: Language): Promise<void> {
  const [before = '', after = ''] = say.saving.saved('\n').split('\n');
  const status = page.locator('.bar__status');
  await expect(status).toContainText(before);
  await expect(status).toContainText(after);
}

/** The status line of the bar as it is seen; what is read out of it stands beside it. */
export const statusLine = (page: Page): Locator => page.locator('.bar__status p');

/** What a download holds. */
export async function fileFrom(download: Download): Promise<PlanFile> {
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

/** Downloads the plan through the dialog and closes it. */
export async function downloadPlan(page: Page, { say }: Language): Promise<PlanFile> {
  await page.getByRole('button', { name: say.bar.download, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: say.download.title });
  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: say.download.save }).click();
  const file = await fileFrom(await waiting);
  await dialog.getByText(say.download.saved).waitFor();
  await dialog.getByRole('button', { name: say.download.close }).click();
  await expect(dialog).toBeHidden();
  return file;
}

/** Opens the menu beside the plan's name. */
export async function openMenu(page: Page): Promise<void> {
  await page.locator('.bar__opener').click();
  await page.locator('#plan-name').waitFor();
}

/** Switches the language of the page from within the planner. */
export async function switchLanguage(page: Page, name: string): Promise<void> {
  await openMenu(page);
  await page.locator('a[data-language]', { hasText: name }).click();
}

/** Chooses a file in the planner's "open a file" control of the bar. */
export async function chooseFile(
  page: Page,
  { say }: Language,
  file: { name: string; text: string },
): Promise<void> {
  await openMenu(page);
  const waiting = page.waitForEvent('filechooser');
  await page
    .getByRole('region', { name: say.bar.label })
    .getByRole('button', { name: say.bar.open, exact: true })
    .click();
  const chooser = await waiting;
  await chooser.setFiles({
    name: file.name,
    mimeType: 'text/markdown',
    buffer: Buffer.from(file.text),
  });
}

/** Goes to the list of all plans. */
export async function openPlans(page: Page, { say }: Language): Promise<void> {
  await openMenu(page);
  await page.getByRole('link', { name: say.bar.plans, exact: true }).click();
  await partHeading(page, say.plans.title).waitFor();
}

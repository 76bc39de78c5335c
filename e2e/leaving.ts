import { expect, type Page } from 'playwright/test';
import { chapterNames, say } from './english.ts';
import { goTo, openPlanner } from './planner.ts';

/** Opens the planner at its first chapter, with nothing stored on this computer. */
export async function openWithoutStoring(page: Page): Promise<void> {
  await openPlanner(page, 'en', 'plans');
  await page.getByRole('checkbox', { name: say.plans.dontStore }).check();
  await goTo(page, 'scope', chapterNames.scope);
}

/** What the browser asks before the page is left: nothing, when all is kept. */
export function questionsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  return asked;
}

export const planName = (page: Page) => page.locator('.bar__name');

/** The names of all plans of this browser, as its list of plans shows them. */
export async function plansOf(page: Page): Promise<string[]> {
  await goTo(page, 'plans', say.plans.title);
  await expect(page.locator('.plans')).toBeVisible();
  return (await page.locator('.plans__row strong').allTextContents()).toSorted();
}

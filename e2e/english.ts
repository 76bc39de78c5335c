import type { Page } from 'playwright/test';
import { languageOf } from './words.ts';

/** Most promises of the planner are tested in one language; the journeys go through all four. */
export const english = await languageOf('en');
export const { say, words } = english;
export const { question: labels, chapter: chapterNames } = words.labels;

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** A field by its address within the chapter. */
export const field = (page: Page, id: string) => page.locator(`[id="${id}"]`);
export const notice = (page: Page) => page.locator('.notice');

import { expect, it } from 'vitest';
import { guidePages } from '../src/i18n/guide.ts';
import { localeIds } from '../src/i18n/locales.ts';
import { chapterIds, laterOf, questionsOf } from '../src/plan/chapters/index.ts';
import { readGuidePage } from './guide-page.ts';

const questions = chapterIds.flatMap((chapter) =>
  Object.keys(questionsOf(chapter)).map((question) => `${chapter}.${question}`),
);

it.each(localeIds)('every door of the guide leads to a question of the planner (%s)', (locale) => {
  const doors = guidePages.flatMap((page) => readGuidePage(locale, page)?.doors ?? []);
  expect(doors.length).toBeGreaterThan(50);
  expect(doors.filter((door) => !questions.includes(door))).toEqual([]);
});

it.each(chapterIds)('chapter %s and its page lead to each other', async (chapter) => {
  const { guide } = await laterOf(chapter);
  for (const locale of localeIds) {
    const page = readGuidePage(locale, guide);
    expect(page?.frontMatter['chapter'], `${locale}/${guide}`).toBe(chapter);
    expect(page?.doors.some((door) => door.startsWith(`${chapter}.`))).toBe(true);
  }
});

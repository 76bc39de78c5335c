import { describe, expect, test } from 'vitest';
import { localeIds } from '../../i18n/locales';
import type { IdSet } from '../kinds/idSet';
import type { Question } from '../kinds/question';
import { loadWords } from '../loading';
import { wordFor } from '../words/vocabulary';
import { type ChapterId, chapterIds, groupsOf, questionsOf } from './index';

/** A chapter's questions, those of list entries among them. */
const allIn = (chapter: ChapterId): [string, Question][] =>
  Object.entries(questionsOf(chapter)).flatMap(([name, question]) => [
    [name, question] as [string, Question],
    ...(question.kind === 'list' ? Object.entries(question.item) : []),
  ]);

const sets = new Map<string, IdSet>(
  chapterIds.flatMap((chapter) =>
    allIn(chapter).flatMap(([, question]) =>
      'set' in question ? [[question.set.name, question.set] as const] : [],
    ),
  ),
);

describe.each(localeIds)('in %s', async (locale) => {
  const words = await loadWords(locale);

  test.each([...sets])('every id of %s has words of its own', (name, set) => {
    const said = set.ids.map((id) => wordFor(words, set, id));
    expect(new Set(said).size, `${name} says two things alike`).toBe(set.ids.length);
    if (!set.byIntl) {
      expect(Object.keys(words.choices[name] ?? {}).toSorted()).toEqual([...set.ids].toSorted());
    }
  });

  test.each(chapterIds)('%s has a name for every question and group, and none too many', (id) => {
    const { groups, questions } = words.chapters[id];
    expect(Object.keys(questions).toSorted()).toEqual(
      allIn(id)
        .map(([name]) => name)
        .toSorted(),
    );
    expect(Object.keys(groups)).toEqual(Object.keys(groupsOf(id)));
  });

  test.each(chapterIds)('%s gives a realistic example for every text', (id) => {
    const said: Readonly<Record<string, { help: string; example?: string }>> =
      words.chapters[id].questions;
    const texts = allIn(id).filter(([, { kind }]) => kind === 'text');
    expect(texts.filter(([name]) => !said[name]?.example).map(([name]) => name)).toEqual([]);
    expect(Object.entries(said).filter(([, { help }]) => help.trim() === '')).toEqual([]);
  });
});

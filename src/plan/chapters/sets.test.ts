import { expect, test } from 'vitest';
import { chapterIds, questionsOf } from '.';
import type { ItemQuestion } from '../kinds/question';

/** The questions of a chapter with those of its lists. */
const asked = (id: (typeof chapterIds)[number]): ItemQuestion[] =>
  Object.values(questionsOf(id)).flatMap((question) =>
    question.kind === 'list' ? Object.values(question.item) : [question],
  );

test('no two lists to choose from have one name: words are found by it', () => {
  const sets = new Map<string, Set<string>>();
  for (const question of chapterIds.flatMap(asked)) {
    if (question.kind !== 'choice' && question.kind !== 'many') continue;
    const { name, ids } = question.set;
    sets.set(name, (sets.get(name) ?? new Set()).add(ids.join()));
  }
  expect([...sets].filter(([, lists]) => lists.size > 1).map(([name]) => name)).toEqual([]);
  expect(sets.size).toBeGreaterThan(40);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { type Locale, localeIds } from '../../i18n/locales';
import { hints } from '../../i18n/messages/en/hints';
import { chapterIds } from '../../i18n/spine';
import { loadWords, type Words } from '../../i18n/words';
import { chapters, questionsOf } from '../chapters';
import type { Question } from '../question';
import { wordFor } from '../words';
import { idSets, type SetName } from './ids';

const words = new Map<Locale, Words>();
beforeAll(async () => {
  for (const locale of localeIds) words.set(locale, await loadWords(locale));
});

const byIntl: readonly string[] = ['language', 'weekday'];
const setNames = Object.keys(idSets) as SetName[];

describe.each(localeIds)('in %s', (locale) => {
  test('every id has words of its own, and no words are left over', () => {
    const known = words.get(locale);
    if (!known) throw new Error(locale);
    const worded: Readonly<Record<string, Readonly<Record<string, string>>>> = known.catalogue;
    expect(Object.keys(worded).toSorted()).toEqual(
      setNames.filter((name) => !byIntl.includes(name)).toSorted(),
    );
    for (const name of setNames) {
      const ids: readonly string[] = idSets[name];
      if (!byIntl.includes(name)) {
        expect(Object.keys(worded[name] ?? {}).toSorted()).toEqual([...ids].toSorted());
      }
      const said = ids.map((id) => wordFor(known, name, id as never));
      expect(new Set(said).size, `${name} says two things alike`).toBe(ids.length);
    }
  });

  test('every question and group has a name', () => {
    for (const chapter of chapterIds) {
      const labels: Record<string, string> = words.get(locale)?.labels.question[chapter] ?? {};
      expect(Object.keys(labels).toSorted()).toEqual(namesIn(chapter).toSorted());
      const groups: Record<string, string> = words.get(locale)?.labels.group[chapter] ?? {};
      expect(Object.keys(groups)).toEqual(Object.keys(chapters[chapter]));
    }
  });
});

test('every question has a line of help, and every text an example', () => {
  for (const chapter of chapterIds) {
    const given: Readonly<Record<string, { help?: string; example?: string }>> = hints[chapter];
    expect(Object.keys(given).toSorted()).toEqual(namesIn(chapter).toSorted());
    const asked = Object.entries(questionsOf(chapter)).flatMap(([name, question]) => [
      [name, question] as const,
      ...(question.kind === 'list' ? Object.entries(question.item) : []),
    ]);
    expect(asked.filter(([name]) => !given[name]?.help).map(([name]) => name)).toEqual([]);
    const texts = asked.filter(([, { kind }]) => kind === 'text');
    expect(texts.filter(([name]) => !given[name]?.example).map(([name]) => name)).toEqual([]);
  }
});

/** Ids of a chapter's questions, those of list entries among them. */
function namesIn(chapter: (typeof chapterIds)[number]): string[] {
  const inside = (question: Question) =>
    question.kind === 'list' ? Object.keys(question.item) : [];
  return Object.entries(questionsOf(chapter)).flatMap(([name, question]) => [
    name,
    ...inside(question),
  ]);
}

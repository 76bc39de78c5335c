import * as v from 'valibot';
import { isRawAnswers, longestText } from './rawAnswers';
import { translationSchema } from './translations';
import type { Unread } from './unread';

/** Everything in the translations of a file that can't be read, or not whole. */
export function unreadTranslations(raw: unknown): Unread[] {
  if (!isRawAnswers(raw)) return [];
  return Object.entries(raw).flatMap(([name, languages]): Unread[] => {
    const at = placeIn(name);
    if (!isRawAnswers(languages)) return [{ ...at, why: 'notText', value: languages }];
    return Object.values(languages).flatMap((each): Unread[] => {
      if (!v.is(translationSchema, each)) return [{ ...at, why: 'notText', value: each }];
      const over = each.text.length - longestText;
      return over > 0 ? [{ ...at, why: 'tooLong', value: over }] : [];
    });
  });
}

/** The name of an answer is its chapter, its question, and in a list the entry's id and what the entry is asked. */
function placeIn(name: string): Pick<Unread, 'chapter' | 'question' | 'item'> {
  const [chapter = '', question = '', ...rest] = name.split('.');
  const item = rest.at(-1);
  return { chapter, question, ...(item !== undefined && { item }) };
}

/** Translations of a file without the characters that go beyond what any field can hold. */
export const translationsWithin = (raw: unknown): unknown =>
  cut(raw, (languages) =>
    cut(languages, (each) =>
      cut(each, (text) => (typeof text === 'string' ? text.slice(0, longestText) : text)),
    ),
  );

const cut = (raw: unknown, map: (value: unknown) => unknown): unknown =>
  isRawAnswers(raw)
    ? Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, map(value)]))
    : raw;

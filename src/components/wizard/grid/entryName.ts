import { neededInEntry } from '../../../plan/depth';
import { isAsked } from '../../../plan/kinds/asked';
import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import type { Sources } from '../../../plan/sources';
import type { Names } from '../../../plan/words/vocabulary';

/** The answers by which an entry is called in its list, each by its question: the first two telling ones. */
export const tellingIn = (
  { item }: ListQuestion,
  entry: Entry,
  names: Names,
): [question: string, told: string][] =>
  Object.entries(item)
    .flatMap(([name, question]): [string, string][] => {
      const told = isAsked(question, entry) ? question.telling(entry[name], names) : null;
      return told === null ? [] : [[name, told]];
    })
    .slice(0, 2);

/** What an entry is called in its list. Null when none of its answers tells anything. */
export function entryName(list: ListQuestion, entry: Entry, names: Names): string | null {
  const parts = tellingIn(list, entry, names).map(([, told]) => told);
  return parts.length > 0 ? parts.join(' · ') : null;
}

/**
 * The questions of an entry whose answers the document still needs.
 * @param list the name of the list: chapter and question
 */
export const openIn = (
  question: ListQuestion,
  entry: Entry,
  sources: Sources,
  list: string,
): string[] =>
  [...neededInEntry(question, entry, sources, list)].filter(
    (name) => question.item[name]?.isAnswered(entry[name]) === false,
  );

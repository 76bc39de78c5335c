import { neededInEntry } from '../../../plan/depth';
import { isAsked } from '../../../plan/kinds/asked';
import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import type { Sources } from '../../../plan/sources';
import type { Names } from '../../../plan/words/vocabulary';

/** What an entry is called in its list: its first two telling answers. Null when it has none. */
export function entryName({ item }: ListQuestion, entry: Entry, names: Names): string | null {
  const parts = Object.entries(item).flatMap(([name, question]) => {
    const told = isAsked(question, entry) ? question.telling(entry[name], names) : null;
    return told === null ? [] : [told];
  });
  return parts.length > 0 ? parts.slice(0, 2).join(' · ') : null;
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

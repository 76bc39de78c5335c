import { isAsked } from '../../../plan/kinds/asked';
import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import type { Names } from '../../../plan/words/vocabulary';

/** What an entry is called in its list: its first two telling answers. Null when it has none. */
export function entryName({ item }: ListQuestion, entry: Entry, names: Names): string | null {
  const parts = Object.entries(item).flatMap(([name, question]) => {
    const told = isAsked(question, entry) ? question.telling(entry[name], names) : null;
    return told === null ? [] : [told];
  });
  return parts.length > 0 ? parts.slice(0, 2).join(' · ') : null;
}

/** How many answers of an entry the document still needs. */
export const openIn = ({ item }: ListQuestion, entry: Entry): number =>
  Object.entries(item).filter(
    ([name, question]) =>
      !question.optional && isAsked(question, entry) && !question.isAnswered(entry[name]),
  ).length;

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

/** How many of these answers of an entry the document still needs. */
export const openIn = ({ item }: ListQuestion, entry: Entry, among: readonly string[]): number =>
  among.filter((name) => {
    const question = item[name];
    return (
      question?.optional === false &&
      isAsked(question, entry) &&
      !question.isAnswered(entry[name])
    );
  }).length;

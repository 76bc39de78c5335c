import type { ChapterId } from '../../../i18n/spine';
import type { Words } from '../../../i18n/words';
import { isAnswered, isAsked } from '../../../plan/asking';
import type { Item, ListQuestion } from '../../../plan/question';
import { typedOnOneLine } from '../../../plan/tree';
import { labelFor, wordFor } from '../../../plan/words';

type Answers = Readonly<Record<string, unknown>>;

/** A new entry in which nothing is answered. */
export function blankEntry({ item }: ListQuestion, id: string): Item {
  const answers = Object.entries(item).map(([name, { kind }]) => [
    name,
    kind === 'text' ? '' : kind === 'many' ? [] : null,
  ]);
  return { ...Object.fromEntries(answers), id } as Item;
}

/** What an entry is called in the list: its first two telling answers, else its number. */
export function entryName(
  chapter: ChapterId,
  list: string,
  { item }: ListQuestion,
  entry: Item,
  place: number,
  words: Words,
  numbered: (list: string, place: number) => string,
): string {
  const answers: Answers = entry;
  const parts = Object.entries(item).flatMap(([name, question]) => {
    const answer = answers[name];
    if (!isAsked(question, answers) || !isAnswered(question, answer)) return [];
    if (question.kind === 'text') return [typedOnOneLine(answer as string)];
    if (question.kind !== 'choice' || answer === 'own') return [];
    return [wordFor(words, question.set, answer as never)];
  });
  return parts.length > 0
    ? parts.slice(0, 2).join(' · ')
    : numbered(labelFor(words, chapter, list), place);
}

/** How many answers of an entry the document still needs. */
export function openIn({ item }: ListQuestion, entry: Item): number {
  const answers: Answers = entry;
  return Object.entries(item).filter(
    ([name, question]) =>
      !question.optional && isAsked(question, answers) && !isAnswered(question, answers[name]),
  ).length;
}

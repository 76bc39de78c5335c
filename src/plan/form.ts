import type { Text } from 'mdast';
import { isAsked } from './kinds/asked';
import { blankEntry } from './kinds/list';
import type { Entry, ListQuestion, Question, Questions } from './kinds/question';
import { type Inline, phrasing } from './tree';
import { type Names, wordFor } from './words/vocabulary';

/** The rows that a form has for a list without entries. */
export interface FormRows<Id extends string = string> {
  /** Rows for each choice of this question, which they answer. */
  each?: Id;
  /** How many for each. */
  times?: number;
  /** Empty rows. */
  more?: number;
}

/** Room to write an answer: the same in every language, in plain text and on paper. */
export const room = (): Text => ({ type: 'text', value: '…'.repeat(12), data: { room: true } });

/** Tells whether something is still to be written in these words. */
export const hasRoom = (said: Inline): boolean =>
  phrasing(said).some((node) => node.type === 'text' && node.data?.room === true);

/** Choices without the one that only says that words of one's own follow. */
const named = (ids: readonly string[]) => ids.filter((id) => id !== 'own');

/** What a question can be answered with, in words; nothing for one without choices. */
export const choicesOf = (
  question: Question | undefined,
  words: Pick<Names, 'wording' | 'choices'>,
): string[] =>
  question?.kind === 'choice' || question?.kind === 'many'
    ? named(question.set.ids).map((id) => wordFor(words, question.set, id))
    : [];

/** Tells whether a form asks a question: all are, but for those that an answer beside them rules out. */
export function isAskedInForm(
  question: Question,
  questions: Questions,
  siblings: Readonly<Record<string, unknown>>,
): boolean {
  if (isAsked(question, siblings) || question.when === undefined) return true;
  const { question: on } = question.when;
  return questions[on]?.isAnswered(siblings[on]) === false;
}

/** Entries that stand for the empty rows of a list. */
export function entriesToFill(
  question: ListQuestion,
  { each, times = 1, more = each === undefined ? 3 : 0 }: FormRows = {},
): Entry[] {
  const asked = each === undefined ? undefined : question.item[each];
  const ids = asked?.kind === 'choice' ? named(asked.set.ids) : [];
  const answered = ids.flatMap((id) => Array.from({ length: times }, () => ({ [`${each}`]: id })));
  const rows = [...answered, ...Array.from({ length: more }, () => ({}))];
  return rows.map((row, index) => ({ ...blankEntry(question, `row-${index}`), ...row }));
}

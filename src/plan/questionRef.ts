import type { ChapterId } from './chapters';

/** Points at one question of a plan: of a chapter, or of one entry of a list in it. */
export interface QuestionRef {
  chapter: ChapterId;
  question: string;
  /** The list and the entry, for a question that every entry answers. `place` counts from 1. */
  entry?: { list: string; id: string; place: number };
}

/** The address of a question within its chapter: its id, or `list.entry.question`. */
export const fieldAddress = ({ question, entry }: Pick<QuestionRef, 'question' | 'entry'>) =>
  entry ? `${entry.list}.${entry.id}.${question}` : question;

/** A question without the place of its entry in the list. */
export interface Address {
  chapter: ChapterId;
  question: string;
  entry?: { list: string; id: string };
}

/** Reads what `fieldAddress` wrote; the id of an entry stands in between and may hold anything. */
export function addressAt(chapter: ChapterId, field: string): Address {
  const [, list = field, id, question] = /^([^.]*)\.(.*)\.([^.]*)$/s.exec(field) ?? [];
  return id === undefined || question === undefined
    ? { chapter, question: list }
    : { chapter, question, entry: { list, id } };
}

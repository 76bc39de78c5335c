import type { QuestionRef } from './asking';

/** The address of a question within its chapter: its id, or `list.entry.question`. */
export const fieldAddress = ({ question, entry }: Pick<QuestionRef, 'question' | 'entry'>) =>
  entry ? `${entry.list}.${entry.id}.${question}` : question;

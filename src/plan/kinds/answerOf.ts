import type { Answer, ItemQuestion } from './question';

/**
 * An answer as it stands in a plan, which was read by the question's schema when it came in. Not read again: what
 * is just being composed may still hold what the schema cleans away.
 */
export const answerOf = <Asked extends ItemQuestion>(question: Asked, answer: unknown) =>
  // Chapters go by id here; TypeScript can't follow from the question to what stands under its id.
  (answer ?? question.blank) as Answer<Asked>;

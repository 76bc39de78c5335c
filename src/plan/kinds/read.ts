import * as v from 'valibot';
import type { Answer, ItemQuestion } from './question';

/** Reads an answer as its question does: what it can't use becomes "no answer". */
export const readAnswer = <Asked extends ItemQuestion>(question: Asked, raw: unknown) =>
  // A question's schema makes its answers; TypeScript loses that among all kinds.
  v.parse(question.schema, raw) as Answer<Asked>;

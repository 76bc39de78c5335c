import * as v from 'valibot';
import { cleanText } from '../typedText';
import { typed } from '../inline';
import { typedOnOneLine } from '../typedText';
import type { Condition, Options, TextQuestion } from './question';

/** Longer text is kept as typed, but the planner asks to shorten it. In UTF-16 code units, as browsers count. */
export const textLimit = 5_000;

const asText = (answer: unknown) => (typeof answer === 'string' ? answer : '');

const kind = {
  kind: 'text',
  schema: v.fallback(v.pipe(v.string(), v.transform(cleanText)), ''),
  blank: '',
  isAnswered: (answer: unknown) => asText(answer).trim() !== '',
  problemOf(answer: unknown) {
    const over = asText(answer).length - textLimit;
    return over > 0 ? ({ kind: 'tooLong', over } as const) : null;
  },
  telling: (answer: unknown) => typedOnOneLine(asText(answer)) || null,
  inWords: (answer: unknown) => typed(asText(answer)),
} as const;

/** Free text, kept exactly as typed but for line ends and control characters. */
export const text = <const When extends Condition = never>({
  lines = 1,
  optional = false,
  detail = false,
  when,
}: Options<When> & { lines?: number } = {}): TextQuestion<When> => ({
  ...kind,
  lines,
  optional,
  detail,
  when,
});

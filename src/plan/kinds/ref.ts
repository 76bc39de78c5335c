import * as v from 'valibot';
import { type Inline, typed } from '../inline';
import type { Vocabulary } from '../words/vocabulary';
import type { Condition, Options, RefQuestion, RefsQuestion, Register } from './question';

const id = v.pipe(v.string(), v.minLength(1));

/** One entry of a register. */
export const ref = <const When extends Condition = never>(
  register: Register,
  { optional = false, detail = false, when }: Options<When> = {},
): RefQuestion<When> => ({
  kind: 'ref',
  schema: v.fallback(v.nullable(id), null),
  blank: null,
  isAnswered: (answer) => typeof answer === 'string' && answer !== '',
  problemOf: () => null,
  telling: (answer, { called }) => called(register, String(answer)) || null,
  inWords: (answer, { called }) => typed(called(register, String(answer))),
  register,
  optional,
  detail,
  when,
});

/** Any number of entries of a register, in the order in which they were chosen. */
export const refs = <const When extends Condition = never>(
  register: Register,
  { optional = false, detail = false, when }: Options<When> = {},
): RefsQuestion<When> => ({
  kind: 'refs',
  schema: v.fallback(v.pipe(v.array(id), v.transform(unique)), []),
  blank: [],
  isAnswered: (answer) => Array.isArray(answer) && answer.length > 0,
  problemOf: () => null,
  telling: () => null,
  inWords: (answer, words) => sideBySide(register, Array.isArray(answer) ? answer : [], words),
  register,
  optional,
  detail,
  when,
});

const unique = (ids: string[]) => [...new Set(ids)];

const sideBySide = (
  register: Register,
  ids: readonly unknown[],
  { called, document }: Vocabulary,
): Inline =>
  ids.flatMap((each, index): Inline[] => [
    ...(index > 0 ? [document.separator] : []),
    typed(called(register, String(each))),
  ]);

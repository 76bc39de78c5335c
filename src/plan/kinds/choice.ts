import * as v from 'valibot';
import { wordFor } from '../words/vocabulary';
import { type IdOf, type IdSet, isIn } from './idSet';
import type { ChoiceQuestion, Condition, Entry, Options } from './question';

const kind = {
  kind: 'choice',
  blank: null,
  isAnswered: (answer: unknown) => typeof answer === 'string',
  problemOf: () => null,
} as const;

/** One id of a set. */
export function choice<Set extends IdSet, const When extends Condition = never>(
  set: Set,
  {
    optional = false,
    detail = false,
    when,
    offers,
  }: Options<When> & {
    offers?: (entry: Entry, entries: readonly Entry[]) => readonly IdOf<Set>[];
  } = {},
): ChoiceQuestion<Set, When> {
  return {
    ...kind,
    schema: v.fallback(v.nullable(v.custom<IdOf<Set>>((id) => isIn(set, id))), null),
    set,
    optional,
    detail,
    when,
    offers,
    // “Something else” says nothing; the words that go with it do.
    telling: (answer, names) =>
      typeof answer === 'string' && answer !== 'own' ? wordFor(names, set, answer) : null,
    inWords: (answer, words) => wordFor(words, set, String(answer)),
  };
}

import * as v from 'valibot';
import { type Vocabulary, wordFor } from '../words/vocabulary';
import { type IdOf, type IdSet, isIn } from './idSet';
import type { Condition, ManyQuestion, Options } from './question';

const kind = {
  blank: [],
  isAnswered: (answer: unknown) => Array.isArray(answer) && answer.length > 0,
  problemOf: () => null,
  telling: () => null,
};

/** Any number of ids of a set, always in the order of the set. */
export function many<Set extends IdSet, const When extends Condition = never>(
  set: Set,
  { optional = false, detail = false, when }: Options<When> = {},
): ManyQuestion<Set, When> {
  const pick = (chosen: unknown[]): IdOf<Set>[] => {
    const ids: readonly IdOf<Set>[] = set.ids;
    if (ids.length > 0) return ids.filter((id) => chosen.includes(id));
    return chosen.filter((id): id is IdOf<Set> => isIn(set, id));
  };
  return {
    ...kind,
    kind: 'many',
    schema: v.fallback(v.pipe(v.array(v.unknown()), v.transform(pick)), []),
    set,
    optional,
    detail,
    when,
    inWords: (answer, words) => sideBySide(set, Array.isArray(answer) ? answer : [], words),
  };
}

/** What was chosen, side by side, sentences as a text; three days or more in a row become a span. */
function sideBySide(set: IdSet, chosen: readonly unknown[], words: Vocabulary): string {
  const wordOf = (id: string) => wordFor(words, set, id);
  const spanned = (run: readonly string[]) => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length < 3 || first === undefined || last === undefined) return run.map(wordOf);
    return [words.document.daySpan(wordOf(first), wordOf(last))];
  };
  const ids = firstFirst(set, chosen.map(String), words);
  const parts = set.spans ? runsOf(ids, set.ids).flatMap(spanned) : ids.map(wordOf);
  const { separator } = words.document;
  // A sentence has its full stop already.
  return parts.join(/[.。]$/.test(parts[0] ?? '') ? separator.slice(1) : separator);
}

/** Chosen ids in the order of their set, but for what stands first in this language. */
export const firstFirst = (
  { isFirst }: IdSet,
  ids: readonly string[],
  { wording }: Pick<Vocabulary, 'wording'>,
): readonly string[] => {
  if (!isFirst) return ids;
  return ids.toSorted((a, b) => Number(isFirst(wording, b)) - Number(isFirst(wording, a)));
};

/** Ids that follow each other in their set, together. */
function runsOf(ids: readonly string[], order: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && order.indexOf(last) + 1 === order.indexOf(id)) run.push(id);
    else runs.push([id]);
  }
  return runs;
}

import * as v from 'valibot';
import type {
  Condition,
  Entry,
  Item,
  ItemQuestions,
  Layout,
  ListQuestion,
  Questions,
} from './question';

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

const isAnswered = (answer: unknown) => Array.isArray(answer) && answer.length > 0;

/** A list of entries that each answer the same questions; all of them are columns when no layout says otherwise. */
export function list<const Asked extends ItemQuestions>(
  item: Asked,
  {
    max,
    optional = false,
    when,
    ...layout
  }: { max: number; optional?: boolean; when?: Condition } & Partial<Layout<keyof Asked & string>>,
): ListQuestion<Asked> {
  const entry = v.object({ id: v.pipe(v.string(), v.minLength(1)), ...schemasOf(item) });
  // One unreadable entry must not take its neighbours along.
  const readable = (entries: unknown[]) => {
    const ids = new Set<unknown>();
    return entries.flatMap((raw): Item<Asked>[] => {
      const result = v.safeParse(entry, raw);
      if (!result.success) return [];
      // Made of the same questions as the type; valibot can't follow `fromEntries`.
      const read = result.output as unknown as Item<Asked>;
      // One that somebody copied in a file would be changed and removed together with its original.
      while (ids.has(read.id)) read.id += '-2';
      ids.add(read.id);
      return [read];
    });
  };
  return {
    kind: 'list',
    schema: v.fallback(v.pipe(v.array(v.unknown()), v.transform(readable)), []),
    blank: [],
    isAnswered,
    isEntry,
    item,
    max,
    layout: { ...layout, columns: layout.columns ?? Object.keys(item) },
    optional,
    detail: false,
    when,
  };
}

/** The schemas of several questions by their ids, as `v.object` takes them. */
export const schemasOf = (questions: Questions): v.ObjectEntries =>
  Object.fromEntries(Object.entries(questions).map(([id, { schema }]) => [id, schema]));

/** A new entry in which nothing is answered. */
export const blankEntry = ({ item }: ListQuestion, id: string): Entry => ({
  ...Object.fromEntries(Object.entries(item).map(([name, { blank }]) => [name, blank])),
  id,
});

const none: readonly Entry[] = [];

/** The entries of a list, the very same as long as the answer is; none where there is something else. */
export function entriesOf(
  { isEntry }: Pick<ListQuestion, 'isEntry'>,
  answer: unknown,
): readonly Entry[] {
  if (!Array.isArray(answer)) return none;
  return answer.every(isEntry) ? answer : answer.filter(isEntry);
}

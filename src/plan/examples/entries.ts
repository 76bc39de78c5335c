import type { Answers, Item, ItemQuestions, ListQuestion } from '../kinds/question';

/** Makes the entries of a list, numbered from 1. What `rest` answers, an entry may leave out. */
export function listOf<Questions extends ItemQuestions, Rest extends Partial<Answers<Questions>>>(
  name: string,
  _list: ListQuestion<Questions>,
  rest: Rest,
) {
  type Entry = Omit<Answers<Questions>, keyof Rest> & Partial<Answers<Questions>>;
  return (entries: readonly Entry[]) =>
    entries.map((entry, index) => {
      const item: unknown = { id: `${name}-${index + 1}`, ...rest, ...entry };
      return item as Item<Questions>;
    });
}

import { type Packed, signs } from '../../src/components/site/search/packed.ts';

/** Words in order as `unpackWords` reads them. */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
      return `${shared}${word.slice(shared)}`;
    })
    .join(' ');
}

/** Lists of rising numbers as `unpackLists` reads them. */
export function packLists(lists: readonly (readonly number[])[]): string {
  const most = signs.length - 1;
  const sign = (step: number) =>
    (signs[most] ?? '').repeat(Math.floor(step / most)) + (signs[step % most] ?? '');
  return lists
    .map((list) => list.map((number, at) => sign(number - (list[at - 1] ?? -1) - 1)).join(''))
    .join(' ');
}

/** For each word the places that have it. */
export type Lists = ReadonlyMap<string, readonly number[]>;

/** Words travel with whole syllables, which are shorter; their letters are taken apart on arrival. */
export function packIndex(names: Lists, text: Lists): Pick<Packed, 'words' | 'names' | 'text'> {
  const written = new Map(
    [...names.keys(), ...text.keys()].map((word) => [word.normalize('NFC'), word]),
  );
  const inOrder = [...written].sort(([one], [other]) => (one < other ? -1 : 1));
  const lists = (part: Lists) => packLists(inOrder.map(([, word]) => part.get(word) ?? []));
  return {
    words: packWords(inOrder.map(([word]) => word)),
    names: lists(names),
    text: lists(text),
  };
}

import { type Packed, signs } from '../../src/components/site/search/packed.ts';

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** How many letters two words share at their beginning, as far as a capital can tell. */
function sharedLetters(one: string, other: string): number {
  const most = Math.min(one.length, capitals.length - 1);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** Words in order, without capitals, as `unpackWords` reads them. */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const shared = sharedLetters(word, words[at - 1] ?? '');
      return `${capitals[shared]}${word.slice(shared)}`;
    })
    .join('');
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

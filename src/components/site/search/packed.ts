import { isHan, type Tongue } from './words.ts';

/** The search index of a language as it travels; written by `scripts/search`. */
export interface Packed {
  /** Names the folder of the texts, so that an index never meets the texts of another build. */
  version: string;
  tongue: { stop: string; endings: string; least: number };
  pages: [path: string, title: string, places: [id: string, heading: string][]][];
  /** The words that stand elsewhere than in headings, in order: see `unpackWords`. */
  words: string;
  /** The places of each word, among the names that readers use and in the text: see `unpackLists`. */
  names: string;
  text: string;
}

/** What the box says of results; it comes with the index, because no page needs it before. */
export type Said = Record<'none' | 'one' | 'other' | 'meant', string>;

/** `search/index.json` of a language. */
export interface IndexFile extends Packed {
  said: Said;
}

/** Something that search finds. */
export interface Place {
  /** Its place in the index, and the name of the file with its text. */
  number: number;
  /** Below the language: `guide/training/`. */
  path: string;
  /** What the page is called. */
  title: string;
  /** Behind `#`; empty for a page itself. */
  id: string;
  heading: string;
}

export const tongueIn = ({ tongue: { stop, endings, least } }: Packed): Tongue => ({
  stop: new Set(stop.split(' ')),
  between: new RegExp(stop.split(' ').filter(isHan).join('|') || /(?!)/),
  endings: endings.split(' ').filter(Boolean),
  least,
});

export const placesIn = ({ pages }: Packed): Place[] =>
  pages
    .flatMap(([path, title, places]) =>
      places.map(([id, heading]) => ({ path, title, id, heading })),
    )
    .map((place, number) => ({ number, ...place }));

/** Each word is a capital, A for none, B for one letter that it shares with the one before, and so on; then its rest. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return packed
    .split(/(?=[A-Z])/)
    .map((word) => (before = before.slice(0, word.charCodeAt(0) - 65) + word.slice(1)));
}

/** Signs that JSON writes as they are, one a number; the last means "this many, and more to come". */
export const signs = Array.from({ length: 93 }, (_, at) => String.fromCharCode(at + 33))
  .join('')
  .replace(/["\\]/g, '');

/** Each list is the steps from one number to the next, less one: a sign or several a step. A space ends a list. */
export function unpackLists(packed: string): number[][] {
  const most = signs.length - 1;
  return packed.split(' ').map((list) => {
    const numbers: number[] = [];
    let number = -1;
    for (const sign of list) {
      const step = signs.indexOf(sign);
      number += step;
      if (step < most) numbers.push((number += 1));
    }
    return numbers;
  });
}

import MiniSearch from 'minisearch';
import { type Packed, type Place, placesIn, tongueIn, unpackLists, unpackWords } from './packed.ts';
import { partsOf, swapped } from './parts.ts';
import { isHan, normalForm, type Tongue, wordsIn } from './words.ts';

export interface Found {
  place: Place;
  /** Words of the index that were found there. */
  words: ReadonlySet<string>;
  score: number;
}

export interface Findings {
  found: Found[];
  /** True where a word of the query stands nowhere, so that what was found rests on words like it. */
  guessed: boolean;
}

export interface Finder {
  tongue: Tongue;
  /** All that can be found. */
  places: readonly Place[];
  find: (query: string) => Findings;
}

interface Entry {
  id: number;
  words: string[];
}

/** How often a word counts by where it stands: what a place is called says more than its text. */
const weight = { heading: 6, names: 4, text: 1 };

/** Questions of the planner and rules of its check use the words of all chapters, and shall not hide the guide. */
const weightOf = (path: string): number => (/^planner|check-rules/.test(path) ? 0.6 : 1);

const letters = (text: string): string => normalForm(text).replace(/[^\p{L}\p{N}]/gu, '');

function entriesOf(packed: Packed, places: readonly Place[], tongue: Tongue): Entry[] {
  const entries = places.map(({ number, title, heading }) => {
    const called = wordsIn(heading, tongue);
    const words = Array.from({ length: weight.heading }, () => called).flat();
    return { id: number, words: [...words, ...wordsIn(title, tongue)] };
  });
  const words = unpackWords(packed.words).map((word) => word.normalize('NFD'));
  for (const part of ['names', 'text'] as const) {
    unpackLists(packed[part]).forEach((numbers, at) => {
      const said = Array.from({ length: weight[part] }, () => words[at] ?? '');
      for (const number of numbers) entries[number]?.words.push(...said);
    });
  }
  return entries;
}

/** A code that differs in one sign is another code, so it is never guessed. */
const isCode = (word: string): boolean => /\d/.test(word);

/** How many wrong letters a word that stands nowhere may have. */
function tolerated(word: string): number {
  if (isHan(word)) return word.length > 2 ? 1 : 0;
  if (word.length < 4 || isCode(word)) return 0;
  return word.length < 6 ? 1 : 2;
}

/** Makes the index of a language ready to be asked. */
export function finderOf(packed: Packed): Finder {
  const tongue = tongueIn(packed);
  const places = placesIn(packed);
  const entries = entriesOf(packed, places, tongue);
  const index = new MiniSearch<Entry>({
    fields: ['words'],
    stringifyField: (words) => (words as string[]).join(' '),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(entries);

  const placesWith = new Map<string, number>();
  for (const { words } of entries) {
    for (const word of new Set(words)) placesWith.set(word, (placesWith.get(word) ?? 0) + 1);
  }
  const known: ReadonlySet<string> = new Set(placesWith.keys());
  /** The fewer places have a word, the more it tells. */
  const telling = (word: string) => Math.log(1 + places.length / (1 + (placesWith.get(word) ?? 0)));
  /** A whole Chinese name is there with its pairs, and a pair that stands nowhere is a seam between two words. */
  const counts = (word: string) => !isHan(word) || (word.length < 3 && known.has(word));
  const total = (words: readonly string[]) =>
    words.filter(counts).reduce((sum, word) => sum + telling(word), 0);

  const swappedBack = (word: string) =>
    known.has(word) || isCode(word) ? [] : swapped(word, known);
  const meantBy = (word: string): string[] => {
    const words = swappedBack(word);
    return words.length > 0 ? words : partsOf(word, known, tongue);
  };

  const find = (query: string): Findings => {
    const words = [...new Set(wordsIn(query, tongue))];
    const asked = [
      ...new Set(
        words.flatMap((word) => (isHan(word) || known.has(word) ? [word] : meantBy(word))),
      ),
    ];
    if (asked.length === 0) return { found: [], guessed: false };
    const results = index.search(asked.join(' '), {
      fuzzy: (term) => (known.has(term) ? false : tolerated(term)),
      prefix: (term) => !isHan(term) && term.length > 2,
      weights: { fuzzy: 0.45, prefix: 0.6 },
      // Repeated words stand for the weight of a part; a long text is no worse than a short one.
      bm25: { k: 5, b: 0.1, d: 0 },
    });
    const all = total(asked);
    const typed = letters(query);
    const scored = results.flatMap(({ id, score, queryTerms, terms }) => {
      const place = places[id as number];
      if (!place) return [];
      const covered = all === 0 ? 1 : total(queryTerms) / all;
      const verbatim = letters(place.heading) === typed ? 3 : 1;
      return {
        place,
        words: new Set(terms),
        score: score * covered ** 2 * verbatim * weightOf(place.path),
      };
    });
    return {
      found: scored.sort((one, other) => other.score - one.score),
      guessed:
        words.some((word) => swappedBack(word).length > 0) ||
        asked.some((word) => (!isHan(word) || word.length > 2 ? !known.has(word) : false)),
    };
  };
  return { tongue, places, find };
}

import { type Tongue, wordsIn } from './words.ts';

/** A part of a compound has at least as many letters; Korean ones are letters of syllables. */
const leastLetters = 4;
/** The last part of a Korean compound may be one syllable: 복구키. */
const leastAtEnd = (word: string): number => (/^[\u1100-\u11ff]/.test(word) ? 2 : leastLetters);

/**
 * A word that the index doesn't have as words that it has: a compound as its parts (`servicedeskrooster`,
 * `본인확인절차`), else the word itself with the longest beginning of it that is known.
 */
export function partsOf(word: string, known: ReadonlySet<string>, tongue: Tongue): string[] {
  const inIndex = (text: string): string | undefined =>
    [text, ...wordsIn(text, tongue)].find((each) => known.has(each));
  const compound = (text: string): string[] | undefined => {
    const whole = inIndex(text);
    if (whole !== undefined) return [whole];
    for (let at = text.length - leastAtEnd(text); at >= leastLetters; at--) {
      const first = inIndex(text.slice(0, at));
      const rest = first === undefined ? undefined : compound(text.slice(at));
      if (first !== undefined && rest) return [first, ...rest];
    }
    return undefined;
  };
  const parts = compound(word);
  if (parts) return parts;
  const beginnings = Array.from(word, (_, at) => word.slice(0, -at - 1));
  const beginning = beginnings.find((each) => each.length > leastLetters && known.has(each));
  return beginning === undefined ? [word] : [word, beginning];
}

/** Words of the index that two neighbouring letters of this one make when they change places: `hlep`. */
export const swapped = (word: string, known: ReadonlySet<string>): string[] =>
  Array.from(word, (letter, at) => {
    const next = word.charAt(at + 1);
    return `${word.slice(0, at)}${next}${letter}${word.slice(at + 2)}`;
  }).filter((each) => known.has(each));

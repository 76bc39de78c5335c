/** What makes words of one language alike; it travels with the index, so that no page carries four languages. */
export interface Tongue {
  /** Words that say nothing about what is looked for. */
  stop: ReadonlySet<string>;
  /** The same as they stand between Chinese signs, which no space sets apart. */
  between: RegExp;
  /** Endings that a word may lose, longest first. */
  endings: readonly string[];
  /** Letters that must be left of a word that loses its ending. */
  least: number;
}

const runs = /\p{sc=Han}+|\p{sc=Hangul}+|[\p{sc=Latin}\p{N}]+/gu;

/** True for words of Chinese, whose every sign is one. */
export const isHan = (word: string): boolean => /^\p{sc=Han}/u.test(word);

/** The longest run of Chinese that may be one word and is looked up as a whole, too. */
const longestWord = 6;

/**
 * Text in the form in which words are compared: small letters without accents, Korean syllables taken apart into
 * their letters, so that one wrong letter in a short word is one wrong letter and not half of the word.
 */
export const normalForm = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/\b0x(?=[0-9a-f]{8}\b)/g, '');

function withoutEnding(word: string, { endings, least }: Tongue): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= least);
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  // Enrol and enrolled, wissen and wis.
  return stem.replace(/([bdfgklmnprst])\1$/, '$1');
}

/** Each sign with the next: Chinese sets no spaces, and these overlap wherever its words begin. */
function pairs(run: string): string[] {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`);
}

/** The words of a text as the index and the query have them. */
export function wordsIn(text: string, tongue: Tongue): string[] {
  return (normalForm(text).match(runs) ?? []).flatMap((run) => {
    if (isHan(run)) {
      return run
        .split(tongue.between)
        .flatMap((part) => [
          ...(part.length > 2 && part.length <= longestWord ? [part] : []),
          ...pairs(part),
        ]);
    }
    if (tongue.stop.has(run)) return [];
    return [withoutEnding(run, tongue)];
  });
}

/** How what was chosen from a list is written, where our words for it may begin with a capital or a small letter. */
export interface ListForms {
  /** At the beginning of a cell or a point. */
  opening: (words: string) => string;
  /** After others, or in a sentence. */
  following: (words: string) => string;
  /** Side by side in a cell. */
  items: (items: readonly string[]) => string;
}

/** Beginnings that keep their small letter everywhere. */
const small = /^(?:iOS|iPad|iPhone|macOS)/u;

/** Abbreviations, and names of which the second word has a capital too. */
const isName = /^\p{Lu}(?:[\p{Lu}\d]|[\p{L}-]* \p{Lu})/u;

/**
 * The forms of a language in which only names and sentences begin with a capital.
 * @param names names that begin with a word of their own
 */
export function withCapitals(names: RegExp, separator: string): ListForms {
  const opening = (words: string) =>
    small.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1);
  const following = (words: string) =>
    names.test(words) || isName.test(words)
      ? words
      : words.charAt(0).toLowerCase() + words.slice(1);
  return {
    opening,
    following,
    items: ([first = '', ...more]) => [opening(first), ...more.map(following)].join(separator),
  };
}

/** The forms of a language without capitals. */
export const withoutCapitals = (separator: string): ListForms => ({
  opening: (words) => words,
  following: (words) => words,
  items: (items) => items.join(separator),
});

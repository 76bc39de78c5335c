/** The beginning of a line as it stands within one: its first letter is small, names further on keep their capital. */
export const inText = (words: string): string =>
  words.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

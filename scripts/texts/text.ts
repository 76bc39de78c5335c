import type { Locale } from '../../src/i18n/locales.ts';

/** A text of a file that has names for its parts. */
export interface KeyedText {
  /** Names from the outermost to the innermost: `words.questions.tiers.help`. */
  key: string;
  value: string;
}

/** A text as its readers get it, and where it stands. */
export interface Text {
  locale: Locale;
  /**
   * `prose` is read on the site, `document` in a plan. A `synonym` is never read: search looks for what people type,
   * old and foreign names among it.
   */
  use: 'prose' | 'document' | 'synonym';
  /** From the root of the project. */
  file: string;
  /** The key, or the line. */
  at: string;
  value: string;
}

/** What is wrong with a text: one line for each fault, none when all is well. */
export type Check = (text: string, locale: Locale) => string[];

/** Stands in a text where something is put in when it is read: a number, a name, a piece of code. */
export const slot = '\u{FFFC}';

/** Each match of the pattern with a few letters on both sides, to be found again. */
export function quoted(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => {
    const from = Math.max(0, index - 12);
    return `…${text.slice(from, index + match.length + 12).replaceAll('\n', ' ')}…`;
  });
}

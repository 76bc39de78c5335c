import { type Inline, phrasing, wordsOf } from '../tree';

/** Inline content as text, with line breaks as such. */
export const plainLines = (said: Inline): string =>
  wordsOf({ type: 'paragraph', children: phrasing(said) });

/** Inline content as text on one line. */
export const plain = (said: Inline): string => plainLines(said).replace(/\s*\n\s*/g, ' ');

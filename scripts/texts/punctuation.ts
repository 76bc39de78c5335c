import { type Check, quoted } from './text.ts';

/** Straight quotes and apostrophes: every edition has curly ones, so that none mixes the two. */
export const straightQuotes: Check = (text) => quoted(text, /["']/g);

const pairs = { '‘': '’', '“': '”' } as const;

/**
 * Korean quotes the wrong way round: programs that know only Latin letters turn the mark behind `?`, `)` or Hangul.
 * A closing mark behind a Latin letter may be an apostrophe.
 */
export const reversedQuotes: Check = (text) =>
  Object.entries(pairs).flatMap(([opening, closing]) => reversed(text, opening, closing));

function reversed(text: string, opening: string, closing: string): string[] {
  let openedAt: number | undefined;
  const faults: number[] = [];
  for (const { 0: mark, index } of text.matchAll(new RegExp(`[${opening}${closing}]`, 'g'))) {
    if (mark === opening) {
      if (openedAt !== undefined) faults.push(index);
      openedAt = index;
    } else if (openedAt === undefined && !isApostrophe(text, index)) faults.push(index);
    else openedAt = undefined;
  }
  if (openedAt !== undefined) faults.push(openedAt);
  return faults.map((at) => `…${text.slice(Math.max(0, at - 12), at + 12)}…`);
}

const isApostrophe = (text: string, at: number): boolean =>
  text[at] === '’' && /\p{Script=Latin}/u.test(text[at - 1] ?? '');

/** Half-width punctuation beside Chinese characters; between Latin letters and digits it is right. */
export const halfWidthPunctuation: Check = (text) =>
  quoted(text, /\p{Script=Han}\s?[,;:!?()]|[,;!?()]\s?\p{Script=Han}|\p{Script=Han}\.(?!\w)/gu);

/** Where a range can begin or end: a number, a time, a year, a weekday by itself. */
const end = String.raw`(?:\d{1,4}(?::\d\d)?년?|(?<!\p{L})[월화수목금토일](?!\p{L}))`;

/** Korean writes ranges of times, weekdays and years with a wave dash; between plain numbers, a hyphen is no range. */
export const koreanRanges: Check = (text) =>
  quoted(
    text,
    new RegExp(`${end} ?– ?${end}|(?<!\\p{L})[월화수목금토일]-[월화수목금토일](?!\\p{L})`, 'gu'),
  );

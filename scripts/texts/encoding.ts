import { type Check, quoted } from './text.ts';

/** What Windows-1252 shows for the second and later bytes of a letter in UTF-8. */
const trailing = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/** UTF-8 read as Latin-1 or Windows-1252, letters that nobody could read, and control characters left of them. */
const mojibake = new RegExp(
  `[ÂÃ]${trailing}|[â-ï]${trailing}{2}|ð${trailing}{3}|[\\u0080-\\u009F\\uFEFF\\uFFFD]`,
  'gu',
);

/** A text that was decoded with the wrong encoding. */
export const wronglyDecoded: Check = (text) => quoted(text, mojibake);

/** Character references that readers see as they are; `&3;` is what is left of a broken one. */
export const characterReferences: Check = (text) =>
  quoted(text, /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+|\d+);/giu);

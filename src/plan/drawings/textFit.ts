/** Characters as wide as they are high: Chinese, Japanese, Korean, full-width forms and pictures. */
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u;
const picture = /\p{Extended_Pictographic}/u;
const none = /^[\p{M}\p{Cf}]$/u;
const thin = /^[iljI.,:;'’‘|!]$/;
const slim = /^[ftr1()[\]/\\ \u00a0"“”·-]$/;
const middling = /^[aceksvxyzJL?]$/;
const broad = /^[mwMWQGO@%&—…→ÆŒæœ]$/;
const capital = /^[\p{Lu}]$/u;
const latin = /^[\p{Script=Latin}\p{Script=Common}]$/u;

/** Parts of the size of a letter, on the wide side of what Arial, Segoe UI, San Francisco and Noto Sans need. */
function shareOf(character: string): number {
  if (none.test(character)) return 0;
  if (picture.test(character)) return 1.4;
  if (wide.test(character)) return 1;
  if (thin.test(character)) return 0.3;
  if (slim.test(character)) return 0.41;
  if (middling.test(character)) return 0.57;
  if (broad.test(character)) return 0.96;
  if (capital.test(character)) return 0.74;
  return latin.test(character) ? 0.63 : 0.85;
}

/** About how wide a line is, in the unit of its size: no fonts are at hand where drawings are laid out. */
export const widthOf = (text: string, size: number, isBold = false): number =>
  [...text].reduce((sum, character) => sum + shareOf(character), 0) * size * (isBold ? 1.07 : 1);

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where a line can't end: between a figure and its Chinese unit, and between the word for a tier and its number. */
const kept = / (?=\d+$)|(?<=\d) (?=\p{Script=Han})|(?<=第|계층|tier|laag) (?=\d)/giu;

/** Chinese and Japanese break between any two characters, but no line begins with what closes or ends with what opens. */
const breaks =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？）」』》])(?![，。、；：！？）」』》\u00a0])|(?<![（「『《\u00a0])(?=[\p{Script=Han}（「『《])|(?<=[-–/])(?=\p{L})/u;

/** Pieces of a text that a line can end after; the space at their end goes with it. */
const piecesOf = (text: string): string[] =>
  text.split(/(?<= )(?=\S)/u).flatMap((word) => word.split(breaks));

/** What fits in a line of what doesn't fit in one as a whole, and the rest. */
function cut(piece: string, fits: (line: string) => boolean): [string, string] {
  let head = '';
  for (const { segment } of graphemes.segment(piece)) {
    if (head !== '' && !fits(head + segment)) break;
    head += segment;
  }
  return [head, piece.slice(head.length)];
}

/**
 * A text in lines that are no wider than this. What takes more lines than there may be is cut, with dots at its end:
 * names can be thousands of characters long, and stand whole in the text around the drawing.
 */
export function wrapped(
  text: string,
  width: number,
  size: number,
  isBold = false,
  most = 6,
): string[] {
  const fits = (line: string) => widthOf(line.trimEnd(), size, isBold) <= width;
  const lines: string[] = [];
  let line = '';
  const whole = text.replace(/\s+/gu, ' ').trim().replace(kept, '\u00a0');
  for (const piece of piecesOf(whole)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = piece;
    while (!fits(line) && lines.length <= most) {
      const [head, rest] = cut(line, fits);
      if (rest === '') break;
      lines.push(head);
      line = rest;
    }
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const [last] = cut(lines[most - 1] ?? '', (head) => fits(`${head}…`));
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}

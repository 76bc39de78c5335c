import type { Table, TableCell, TableRow } from 'mdast';
import { wordsOf } from '../tree';

/** From how many columns on a table is laid out in another way; told to the styles by classes, since `:has()` is slow. */
const wide = [4, 6, 8, 16];

/** From so many columns on, letters are smaller. */
const matrix = 8;

/** How many letters stand beside each other on A4, bold as in a head: of a matrix, and of other tables. */
interface Room {
  matrix: number;
  other: number;
}

const onSheet: Room = { matrix: 110, other: 80 };

/** The least widths of columns in `sheet.css` and in a web page on paper, in letters: of the first one of a matrix, of its others, and of all in other tables. */
const least = { first: 16, matrix: 5, other: 8 };

/** How wide a text is, in letters: those of Korean and Chinese are twice as wide as others. */
export const widthOf = (text: string): number =>
  text.length + (text.match(/[\p{Script=Hangul}\p{Script=Han}]/gu)?.length ?? 0);

/** Between what stays whole: space, and the characters of Chinese with their punctuation. */
const between = /[\s\p{Script=Han}\u3000-\u303f\uff00-\uff65]+/u;

const longestWord = (cell: TableCell): number =>
  Math.max(...wordsOf(cell).split(between).map(widthOf));

/** Tells whether every column is at least as wide as the longest word of these rows without the table leaving the page. */
function keepsWords(rows: readonly TableRow[], room: Room): boolean {
  const columns = rows[0]?.children.length ?? 0;
  const isMatrix = columns >= matrix;
  const widths = Array.from({ length: columns }, (_, at) => {
    const atLeast = isMatrix ? (at === 0 ? least.first : least.matrix) : least.other;
    const words = rows.flatMap(({ children }) => children.slice(at, at + 1).map(longestWord));
    return Math.max(...words, atLeast) + 1;
  });
  const all = widths.reduce((sum, width) => sum + width, 0);
  return all <= (isMatrix ? room.matrix : room.other);
}

/** By its number of columns. */
const byColumns = ({ children: [head] }: Table): string[] =>
  wide
    .filter((columns) => (head?.children.length ?? 0) >= columns)
    .map((columns) => `columns-${columns}`);

/** Letters are smaller there than on the sheet. */
const inWebPage: Room = { matrix: 126, other: 88 };

/** What stands in a matrix at most, in letters: a tick, a priority, how long something takes. */
const mark = 20;

/** How much a table says that stays on one page, in letters: some ten lines. */
const short = 700;

const textsOf = (rows: readonly TableRow[], from = 0): string[] =>
  rows.flatMap(({ children }) => children.slice(from).map(wordsOf));

/** On a phone: rows of marks scroll beside their names, what has many words stands as a card for each row. */
function onPhone({ children: [head, ...rows] }: Table): 'cards' | 'marks' | undefined {
  const columns = head?.children.length ?? 0;
  if (columns < 3) return undefined;
  return textsOf(rows, 1).every((text) => widthOf(text) <= mark) ? 'marks' : 'cards';
}

/** Tells whether the last column is left for people to sign in: in no other table is one empty. */
const isToSign = ({ children: [, ...rows] }: Table): boolean => textsOf(rows, -1).join('') === '';

/**
 * How a table is laid out, as classes: by its number of columns, by whether there is room to sign, and by whether the
 * words of its head stay whole.
 */
export function layoutOf(table: Table): string | undefined {
  const sign = isToSign(table) ? ['to-sign'] : [];
  const words = keepsWords(table.children.slice(0, 1), onSheet) ? ['whole-words'] : [];
  return [...byColumns(table), ...sign, ...words].join(' ') || undefined;
}

/** The same for a web page; on paper the words of all cells stay whole there, too, where they have room. */
export function webPageLayoutOf(table: Table): string[] {
  const { children } = table;
  const phone = onPhone(table);
  return [
    ...byColumns(table),
    ...(phone ? [phone] : []),
    ...(isToSign(table) ? ['to-sign'] : []),
    ...(textsOf(children).join('').length <= short ? ['short'] : []),
    ...(keepsWords(children.slice(0, 1), inWebPage) ? ['whole-words'] : []),
    ...(keepsWords(children, inWebPage) ? ['whole-cells'] : []),
  ];
}

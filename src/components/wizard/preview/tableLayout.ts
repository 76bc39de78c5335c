import type { Table, TableCell } from 'mdast';
import { wordsOf } from '../../../plan/tree';

/** From how many columns on a table is laid out in another way; told to the styles by classes, since `:has()` is slow. */
const wide = [4, 6, 8, 16];

/** From so many columns on, letters are smaller. */
const matrix = 8;

/** How many letters stand beside each other on A4, bold as in a head: of a matrix, and of other tables. */
const room = { matrix: 110, other: 80 };

/** The least widths of columns in `sheet.css`, in letters: of the first one of a matrix, of its others, and of all in other tables. */
const least = { first: 16, matrix: 5, other: 8 };

/** How wide a word is, in letters: those of Korean, whose words stay whole too, are twice as wide as others. */
const widthOf = (word: string): number =>
  word.length + (word.match(/\p{Script=Hangul}/gu)?.length ?? 0);

const longestWord = (cell: TableCell): number =>
  Math.max(...wordsOf(cell).split(/\s+/u).map(widthOf));

/** Tells whether every column is at least as wide as the longest word of its head without the table leaving the page. */
function keepsWords(cells: readonly TableCell[]): boolean {
  const isMatrix = cells.length >= matrix;
  const widths = cells.map((cell, at) => {
    const atLeast = isMatrix ? (at === 0 ? least.first : least.matrix) : least.other;
    return Math.max(longestWord(cell), atLeast) + 1;
  });
  const all = widths.reduce((sum, width) => sum + width, 0);
  return all <= (isMatrix ? room.matrix : room.other);
}

/** How a table is laid out, as classes: by its number of columns, and by whether the words of its head stay whole. */
export function layoutOf({ children: [head] }: Table): string | undefined {
  const cells = head?.children ?? [];
  const layout = wide
    .filter((columns) => cells.length >= columns)
    .map((columns) => `columns-${columns}`);
  if (keepsWords(cells)) layout.push('whole-words');
  return layout.join(' ') || undefined;
}

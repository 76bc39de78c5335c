import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Table as TableNode, TableRow as RowNode } from 'mdast';
import { wordsOf } from '../../tree';
import { runsOf } from './run';

/** Width of the text on the page, in twentieths of a point: A4 less two margins of 20 mm. */
export const textWidth = 9638;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hair = { style: BorderStyle.SINGLE, size: 4, color: 'C9C5B8' } as const;

/** A table whose head comes again on every page, and whose rows are not parted. */
export function tableOf({ children }: TableNode): Table {
  const widths = widthsOf(children);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 0, right: 120 },
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: hair,
      insideHorizontal: hair,
      insideVertical: none,
    },
    rows: children.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.children.map(
            (cell, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                children: [
                  new Paragraph({
                    style: index === 0 ? 'TableHead' : 'TableText',
                    children: runsOf(cell.children),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** How much room a text takes: a Chinese or Korean character as much as two Latin ones. */
const roomFor = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}\p{Script=Hangul}]/gu)?.length ?? 0);

/** Columns as wide as what stands in them: the longest word must fit, and long texts get more than short ones. */
function widthsOf(rows: readonly RowNode[]): number[] {
  const columns = rows[0]?.children.length ?? 0;
  const needs = Array.from({ length: columns }, (_, column) => {
    const texts = rows.map(({ children }) => {
      const cell = children[column];
      return cell ? wordsOf(cell) : '';
    });
    const word = Math.max(...texts.flatMap((text) => text.split(/\s+/)).map(roomFor));
    const whole = Math.max(...texts.map(roomFor));
    return Math.max(6, Math.min(word, 18), Math.min(Math.sqrt(whole) * 3.2, 44));
  });
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.floor((textWidth * need) / all));
}

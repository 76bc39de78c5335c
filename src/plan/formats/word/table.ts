import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { PhrasingContent, Table as TableNode, TableRow as RowNode } from 'mdast';
import { wordsOf } from '../../tree';
import { widthOf } from '../tableLayout';
import { runsOf } from './run';

/** Width of the text on the page, in twentieths of a point: A4 less two margins of 20 mm. */
export const textWidth = 9638;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hair = { style: BorderStyle.SINGLE, size: 4, color: 'C9C5B8' } as const;

/** From so many columns on, letters are smaller. */
const matrix = 8;

/** A row that only names those below it stays with them. */
function isAboveOthers({ children: [first, ...others] }: RowNode): boolean {
  const isStrong = first?.children.length === 1 && first.children[0]?.type === 'strong';
  return isStrong && others.every((cell) => cell.children.length === 0);
}

/** A table whose head comes again on every page, and whose rows are not parted. */
export function tableOf({ children }: TableNode): Table {
  const widths = widthsOf(children);
  const named = widths.length >= matrix ? 'Matrix' : 'Table';
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
                    style: named + (index === 0 ? 'Head' : 'Text'),
                    ...(isAboveOthers(row) && { keepNext: true }),
                    children: runsOf(withoutSpaceAtBreaks(cell.children)),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** Our trees set spaces around a break in a cell, for programs that drop it; here they would indent the next line. */
const withoutSpaceAtBreaks = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const value = nodes[index - 1]?.type === 'html' ? node.value.trimStart() : node.value;
    return { ...node, value: nodes[index + 1]?.type === 'html' ? value.trimEnd() : value };
  });

/** What must not be parted: Chinese may be, anywhere. */
const wordsIn = (text: string): string[] => text.split(/[\s\p{Script=Han}，。；：、（）「」]+/u);

/** Characters on a line of the page, in the size of tables. */
const lineLength = 100;
/** The same in a matrix, whose letters are smaller. */
const inMatrix = 133;
const longestWord = 24;

/** Columns as wide as what stands in them: first the longest word must fit, then long texts get more than short ones. */
function widthsOf(rows: readonly RowNode[]): number[] {
  const columns = rows[0]?.children.length ?? 0;
  const needs = Array.from({ length: columns }, (_, column) => {
    const texts = rows.map(({ children }) => {
      const cell = children[column];
      return cell ? wordsOf(cell) : '';
    });
    const word = Math.max(...texts.flatMap(wordsIn).map(widthOf));
    const least = Math.min(Math.max(word, 4), longestWord) + 2;
    return { least, more: Math.sqrt(Math.max(...texts.map(widthOf))) };
  });
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const line = columns >= matrix ? inMatrix : lineLength;
  const least = narrowed(
    needs.map((need) => need.least),
    line,
  );
  const rest = Math.max(line - sum(least), 0);
  const wanted = sum(needs.map(({ more }) => more)) || 1;
  const shares = needs.map(({ more }, column) => (least[column] ?? 0) + (rest * more) / wanted);
  return shares.map((share) => Math.floor((textWidth * share) / sum(shares)));
}

/** Where not all words fit, the longest are parted, so that short ones stay whole. */
function narrowed(widths: readonly number[], room: number): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const longest = Math.max(...widths);
  if (all <= room || longest <= 1) return [...widths];
  return narrowed(
    widths.map((width) => (width === longest ? width - 1 : width)),
    room,
  );
}

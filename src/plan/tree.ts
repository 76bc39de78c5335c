import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from 'mdast';

declare module 'mdast' {
  interface ParagraphData {
    /** Space around a title block line or a caption, for the preview. */
    role?: 'byline';
  }
}

/** What a builder takes for inline content: a string is text as it stands, nothing is dropped. */
export type Inline = string | PhrasingContent | readonly Inline[];

/** Inline nodes in which neighbouring texts are one node: apart, they are not escaped across the join. */
export function phrasing(...parts: readonly Inline[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const add = (part: Inline): void => {
    if (typeof part === 'string') {
      const last = nodes.at(-1);
      if (last?.type === 'text') last.value += part;
      else if (part !== '') nodes.push({ type: 'text', value: part });
    } else if ('type' in part) {
      nodes.push(part);
    } else {
      part.forEach(add);
    }
  };
  parts.forEach(add);
  return nodes;
}

/** What the user typed, its line breaks kept; blank lines would end the paragraph and are left out. */
export function typed(answer: string): Inline {
  const lines = answer
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.flatMap((line, index): Inline[] => (index ? [{ type: 'break' }, line] : [line]));
}

/** What the user typed, on one line: for headings and names within a sentence. */
export const typedOnOneLine = (answer: string) => answer.trim().replace(/\s*\n\s*/g, ' ');

export const strong = (...parts: readonly Inline[]): PhrasingContent => ({
  type: 'strong',
  children: phrasing(...parts),
});

export const paragraph = (...parts: readonly Inline[]): Paragraph => ({
  type: 'paragraph',
  children: phrasing(...parts),
});

/** A heading; `id` becomes an anchor that is the same in every language. */
export function heading(depth: Heading['depth'], parts: Inline, id?: string): Heading {
  const anchor: Inline = id ? [{ type: 'html', value: `<a id="${id}"></a>` }] : [];
  return { type: 'heading', depth, children: phrasing(anchor, parts) };
}

/** A list item: its first line, and whatever hangs below it. */
export interface Point {
  line: Inline;
  below?: readonly BlockContent[];
  /** Makes it a task; an open one is `false`. */
  done?: boolean;
}

export function list(points: readonly (Point | Inline)[], ordered = false): List {
  const children = points.map((point): ListItem => {
    const { line, below = [], done } = isPoint(point) ? point : { line: point };
    return {
      type: 'listItem',
      spread: false,
      checked: done ?? null,
      children: [paragraph(line), ...below],
    };
  });
  return { type: 'list', ordered, start: ordered ? 1 : null, spread: false, children };
}

const isPoint = (point: Point | Inline): point is Point =>
  typeof point === 'object' && 'line' in point;

/** A line break inside a cell is lost unless it is written as HTML. */
const inCell = (node: PhrasingContent): PhrasingContent =>
  node.type === 'break' ? { type: 'html', value: '<br>' } : node;

const cell = (part: Inline): TableCell => ({
  type: 'tableCell',
  children: phrasing(part).map(inCell),
});

/** A table; every row needs as many cells as the head. */
export function table(head: readonly Inline[], rows: readonly (readonly Inline[])[]): Table {
  return {
    type: 'table',
    children: [head, ...rows].map((cells) => ({ type: 'tableRow', children: cells.map(cell) })),
  };
}

export type Blocks = RootContent[];

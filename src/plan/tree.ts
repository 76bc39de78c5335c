import type {
  BlockContent,
  Data,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import type { Inline } from './inline';

export type { Inline } from './inline';

declare module 'mdast' {
  interface Data {
    /** The names of the answers that stand in a block, in the order in which they are said, for the preview. */
    answers?: readonly string[];
  }
  interface ParagraphData {
    /** Space around a title block line or a caption, for the preview. */
    role?: 'byline';
  }
  interface HeadingData {
    /** The part of the plan that begins here, under the same name in every language, for the preview. */
    section?: string;
  }
}

/**
 * Inline nodes in which neighbouring texts are one node: apart, they are not escaped across the join. Only a text that
 * says something of itself stays by itself.
 */
export function phrasing(...parts: readonly Inline[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const add = (part: Inline): void => {
    if (typeof part === 'string') {
      const last = nodes.at(-1);
      if (last?.type === 'text' && !last.data) last.value += part;
      else if (part !== '') nodes.push({ type: 'text', value: part });
    } else if ('type' in part) {
      nodes.push(part);
    } else if ('said' in part) {
      add(part.said);
    } else {
      part.forEach(add);
    }
  };
  parts.forEach(add);
  return nodes;
}

/** The names of the answers in inline content, each once. */
const answersIn = (part: Inline): string[] => [...new Set(allAnswersIn(part))];

function allAnswersIn(part: Inline): readonly string[] {
  if (typeof part === 'string') return [];
  if ('type' in part) return part.data?.answers ?? [];
  if ('said' in part) return [...part.of, ...allAnswersIn(part.said)];
  return part.flatMap(allAnswersIn);
}

/** What a node of these parts holds, and which answers it says. */
function holding(parts: Inline): { children: PhrasingContent[]; data?: Data } {
  const answers = answersIn(parts);
  return { children: phrasing(parts), ...(answers.length > 0 && { data: { answers } }) };
}

export const strong = (...parts: readonly Inline[]): PhrasingContent => ({
  type: 'strong',
  ...holding(parts),
});

export const paragraph = (...parts: readonly Inline[]): Paragraph => ({
  type: 'paragraph',
  ...holding(parts),
});

/** A heading; the preview finds the one of a section. In a file it has no anchor: nothing links to it. */
export function heading(depth: Heading['depth'], parts: Inline, section?: string): Heading {
  const { children, data } = holding(parts);
  const known = section === undefined ? data : { ...data, section };
  return { type: 'heading', depth, children, ...(known && { data: known }) };
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

/**
 * A line break inside a cell is lost unless it is written as HTML; the spaces keep the words apart where a
 * program drops the tag, as Pandoc does on the way to Word.
 */
const inCell = (node: PhrasingContent): Inline => {
  if (node.type === 'break') return [' ', { type: 'html', value: '<br>' }, ' '];
  return node.type === 'text' && !node.data ? node.value : node;
};

function cell(part: Inline): TableCell {
  const { children, ...known } = holding(part);
  return { type: 'tableCell', children: phrasing(children.map(inCell)), ...known };
}

/** A table; every row needs as many cells as the head. */
export function table(head: readonly Inline[], rows: readonly (readonly Inline[])[]): Table {
  return {
    type: 'table',
    children: [head, ...rows].map((cells) => ({ type: 'tableRow', children: cells.map(cell) })),
  };
}

export type Blocks = RootContent[];

/** The words of a document, without any markup; a break stays one, which `mdast-util-to-string` would drop. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return node.value === '<br>' ? '\n' : '';
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}

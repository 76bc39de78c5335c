import type {
  Data,
  Heading,
  List,
  ListItem,
  Node,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import type { Drawing } from './drawings/drawing';
import type { Inline } from './inline';

export type { Inline } from './inline';

/** A drawing among the blocks of a document. */
export interface DrawingNode extends Node {
  type: 'drawing';
  drawing: Drawing;
  /** What says the same where nothing can be drawn; nothing where the text around it says it already. */
  instead: Blocks;
}

declare module 'mdast' {
  interface Data {
    /** The names of the answers that stand in a block, in the order in which they are said, for the preview. */
    answers?: readonly string[];
  }
  interface TextData {
    /** Marks room to write by hand, in a form. */
    room?: true;
  }
  interface ParagraphData {
    /** Space around a title block line or a caption, for the preview. */
    role?: 'byline';
  }
  interface RootContentMap {
    drawing: DrawingNode;
  }
  interface ListItemData {
    /** The part of the plan that this entry of the contents names, for what is drawn. */
    section?: string;
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
export const phrasing = (...parts: readonly Inline[]): PhrasingContent[] => holding(parts).children;

/** What a node of these parts holds, and the names of the answers that it says, each once. */
function holding(parts: Inline): { children: PhrasingContent[]; data?: Data } {
  const children: PhrasingContent[] = [];
  const answers: string[] = [];
  const says = (names: readonly string[]): void => {
    for (const name of names) if (!answers.includes(name)) answers.push(name);
  };
  const add = (part: Inline): void => {
    if (typeof part === 'string') {
      const last = children.at(-1);
      if (last?.type === 'text' && !last.data) last.value += part;
      else if (part !== '') children.push({ type: 'text', value: part });
    } else if ('type' in part) {
      children.push(part);
      says(part.data?.answers ?? []);
    } else if ('said' in part) {
      says(part.of);
      add(part.said);
    } else {
      part.forEach(add);
    }
  };
  add(parts);
  return { children, ...(answers.length > 0 && { data: { answers } }) };
}

export const strong = (...parts: readonly Inline[]): PhrasingContent => ({
  type: 'strong',
  ...holding(parts),
});

export const paragraph = (...parts: readonly Inline[]): Paragraph => ({
  type: 'paragraph',
  ...holding(parts),
});

/** A paragraph that belongs to what stands above it. */
export function caption(...parts: readonly Inline[]): Paragraph {
  const { data, ...text } = paragraph(...parts);
  return { ...text, data: { ...data, role: 'byline' } };
}

/** A heading; the preview finds the one of a section. In a file it has no anchor: nothing links to it. */
export function heading(depth: Heading['depth'], parts: Inline, section?: string): Heading {
  const { children, data } = holding(parts);
  const known = section === undefined ? data : { ...data, section };
  return { type: 'heading', depth, children, ...(known && { data: known }) };
}

/** A list item: a line, as nothing hangs below it. */
export interface Point {
  line: Inline;
  /** Makes it a task, which is open. */
  done?: false;
  /** The part of the plan that it names. */
  section?: string;
}

export function list(points: readonly (Point | Inline)[]): List {
  const children = points.map((point): ListItem => {
    const { line, done, section } = isPoint(point) ? point : { line: point };
    return {
      type: 'listItem',
      spread: false,
      checked: done ?? null,
      children: [paragraph(line)],
      ...(section !== undefined && { data: { section } }),
    };
  });
  return { type: 'list', ordered: false, start: null, spread: false, children };
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

const isRoom = (node: PhrasingContent | undefined) =>
  node?.type === 'text' && node.data?.room === true;

function cell(part: Inline): TableCell {
  const { children, ...known } = holding(part);
  // An empty cell is room enough to write.
  if (children.length === 1 && isRoom(children[0])) {
    return { type: 'tableCell', children: [], ...known };
  }
  const isOneLine = children.every(({ type }) => type !== 'break');
  return {
    type: 'tableCell',
    children: isOneLine ? children : phrasing(children.map(inCell)),
    ...known,
  };
}

/** A table; every row needs as many cells as the head. */
export function table(head: readonly Inline[], rows: readonly (readonly Inline[])[]): Table {
  return {
    type: 'table',
    children: [head, ...rows].map((cells) => ({ type: 'tableRow', children: cells.map(cell) })),
  };
}

export type Blocks = RootContent[];

/**
 * A drawing.
 * @param of the name of the list that it shows
 */
export const drawn = (drawing: Drawing, of: string, instead: Blocks): DrawingNode => ({
  type: 'drawing',
  drawing,
  instead,
  data: { answers: [of] },
});

/** The same blocks with words in place of drawings. */
export const undrawn = (blocks: readonly RootContent[]): Blocks =>
  blocks.flatMap((block) => (block.type === 'drawing' ? block.instead : [block]));

/** The words of a document, without any markup; a break stays one, which `mdast-util-to-string` would drop. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return node.value === '<br>' ? '\n' : '';
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}

/** Inline content as words alone. */
export const plain = (said: Inline): string => phrasing(said).map(wordsOf).join('');

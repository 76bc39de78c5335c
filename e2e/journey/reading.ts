import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { parse as parseYaml } from 'yaml';
import { parse } from '../../src/plan/testing/structure.ts';

/** A line of the document: a row's cells, or one cell that is a paragraph or a point. */
export type Line = readonly string[];

export interface ReadDocument {
  /** The front matter. */
  facts: unknown;
  /** The lines below each heading; the first heading of all and what stands before the next are under ''. */
  sections: ReadonlyMap<string, readonly Line[]>;
}

/** Reads a plan file as a reader of Markdown does; what stands in comments is left out. */
export function readDocument(file: string): ReadDocument {
  const [, front = '', rest = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  const sections = new Map<string, Line[]>();
  let lines: Line[] = [];
  sections.set('', lines);
  const nodes = parse(rest).children;
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    const above = nodes[index - 1];
    if (node.type === 'heading' && node.depth > 1) {
      lines = [];
      sections.set(wordsIn(node), lines);
    } else if (node.type === 'list' && isName(above)) {
      // A name in bold and the points below it are one line.
      lines.push([`${wordsIn(above)}: ${node.children.map(wordsIn).join(' / ')}`]);
    } else if (isName(node) && next?.type === 'list') {
      continue;
    } else {
      lines.push(...linesIn(node));
    }
  }
  return { facts: parseYaml(front), sections };
}

const isName = (node: RootContent | undefined): node is Paragraph =>
  node?.type === 'paragraph' && node.children.every(({ type }) => type === 'strong');

function linesIn(node: RootContent): Line[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [[wordsIn(node)]];
    case 'list':
      return node.children.map((item) => [wordsIn(item)]);
    case 'table': {
      const [head = [], ...rows] = node.children.map(({ children }) => children.map(wordsIn));
      // Two columns are a name and what it stands for; in more, each cell has its column.
      return head.length === 2
        ? rows.map((row) => [row.join(': ')])
        : rows.map((row) => row.map((cell, column) => `${String(head[column])}: ${cell}`));
    }
    default:
      return [];
  }
}

const wordsIn = (node: Exclude<Nodes, Root>): string => rawWords(node).replace(/ *\n */g, '\n');

function rawWords(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return node.value === '<br>' ? '\n' : '';
  if ('children' in node) return node.children.map(rawWords).join('');
  return 'value' in node ? node.value : '';
}

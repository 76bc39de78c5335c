import type { Nodes } from 'mdast';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { parse as parseMarkdown } from './structure';

/** A document as somebody reads it: each block with what it is and what it says, whatever file it comes from. */
export interface Reading {
  /** Such as `h2 1 Scope and owner` or `li Anything`. */
  blocks: string[];
  /** The cells of each table, by row; the first is its head. */
  tables: string[][][];
}

const onOneLine = (text: string) => text.replace(/[\s\u200b]+/g, ' ').trim();

/** What the contents are called: where they are links they are no part of what a document says. */
const contents = ['h2 Contents', 'h2 目錄', 'h2 Inhoud', 'h2 목차'];

/** The blocks without the contents, which end where the next part begins. */
function withoutContents(blocks: readonly string[]): string[] {
  const start = blocks.findIndex((block) => contents.includes(block));
  if (start < 0) return [...blocks];
  const end = blocks.findIndex((block, index) => index > start && block.startsWith('h2 '));
  return [...blocks.slice(0, start), ...blocks.slice(end)];
}

/** Reads a Markdown file with a parser for GitHub's dialect. */
export function readMarkdown(file: string): Reading {
  const reading: Reading = { blocks: [], tables: [] };
  const text = file.replace(/^---\n.*?\n---\n/s, '').replace(/\n<!-- support-plan-answers.*$/s, '');
  const visit = (node: Nodes, inItem: boolean) => {
    if (node.type === 'heading') reading.blocks.push(`h${node.depth} ${wordsOf(node)}`);
    else if (node.type === 'paragraph')
      reading.blocks.push(`${inItem ? 'li' : 'p'} ${wordsOf(node)}`);
    else if (node.type === 'table') {
      reading.tables.push(node.children.map((row) => row.children.map(wordsOf)));
    } else if ('children' in node) {
      for (const child of node.children) visit(child, node.type === 'listItem');
    }
  };
  visit(parseMarkdown(text), false);
  return { ...reading, blocks: withoutContents(reading.blocks) };
}

function wordsOf(node: Nodes): string {
  const words = (each: Nodes): string => {
    if (each.type === 'break' || each.type === 'html') return ' ';
    if ('children' in each) return each.children.map(words).join('');
    return 'value' in each ? each.value : '';
  };
  return onOneLine(words(node));
}

/** How many words of a Markdown file are emphasised, which only gaps are. */
export function gapsIn(file: string): number {
  const count = (node: Nodes): number =>
    Number(node.type === 'emphasis') +
    ('children' in node ? node.children.reduce((sum, child) => sum + count(child), 0) : 0);
  return count(parseMarkdown(file));
}

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element of an HTML file. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      found.push(node);
      visit(node.childNodes);
    }
  };
  visit(parseHtml(html).childNodes);
  return found;
}

/** The value of an attribute. */
export const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((each) => each.name === name)?.value;

/** What stands in an element, without what stands in others that are named. */
export function textIn(element: Element, without: readonly string[] = []): string {
  const words = (node: Node): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    if (!('tagName' in node)) return '';
    if (node.tagName === 'br') return ' ';
    return without.includes(node.tagName) ? '' : node.childNodes.map(words).join('');
  };
  return onOneLine(element.childNodes.map(words).join(''));
}

const isWithin = (element: Element, names: readonly string[]): boolean => {
  const { parentNode } = element;
  if (!parentNode || !('tagName' in parentNode)) return false;
  return names.includes(parentNode.tagName) || isWithin(parentNode, names);
};

const rowsOf = (table: Element): string[][] => {
  const rows: string[][] = [];
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      if (node.tagName === 'tr') {
        rows.push(node.childNodes.flatMap((cell) => ('tagName' in cell ? [textIn(cell)] : [])));
      } else visit(node.childNodes);
    }
  };
  visit(table.childNodes);
  return rows;
};

/** Reads HTML with a parser of the standard; its contents are no part of the document. */
export function readHtml(html: string): Reading {
  const reading: Reading = { blocks: [], tables: [] };
  for (const element of elementsOf(html)) {
    const { tagName } = element;
    if (isWithin(element, ['nav', 'table'])) continue;
    if (tagName === 'table') reading.tables.push(rowsOf(element));
    if (!/^(h[1-6]|p|li)$/.test(tagName)) continue;
    const text = textIn(element, ['ul', 'ol', 'p', 'table']).replace(/^☐ /u, '');
    reading.blocks.push(`${tagName} ${text}`);
  }
  return reading;
}

import type { Node } from 'mdast';
import { slot } from './text.ts';

/** A block of a page: a heading, a paragraph, a cell, or the title given to a component. */
export interface Block {
  line: number;
  text: string;
}

/** What blocks and components have beyond mdast's own nodes. */
interface Piece extends Node {
  value?: string;
  children?: Piece[];
  attributes?: { name?: string; value?: unknown }[];
}

const blocks = ['paragraph', 'heading', 'tableCell'];

/** The blocks of a tree, in order; code leaves a slot, a line break ends a line. */
export function blocksIn(tree: Node): Block[] {
  return below(tree);
}

function below(node: Piece): Block[] {
  const line = node.position?.start.line ?? 0;
  const titles = (node.attributes ?? []).flatMap(({ name, value }) =>
    name === 'title' && typeof value === 'string' ? [value] : [],
  );
  const own = blocks.includes(node.type) ? [wording(node)] : [];
  return [
    ...[...titles, ...own].map((text) => ({ line, text })),
    ...(node.children ?? []).flatMap(below),
  ];
}

function wording(node: Piece): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'inlineCode') return slot;
  if (node.type === 'break' || node.type === 'html') return '\n';
  return (node.children ?? []).map(wording).join('');
}

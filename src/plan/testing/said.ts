import type { Nodes } from 'mdast';
import { type Blocks, wordsOf } from '../tree';

/** The words of each block; a drawing has none. */
export const saidIn = (blocks: Blocks): string[] =>
  blocks.filter(({ type }) => type !== 'drawing').map(wordsOf);

/** The words of every row of every table, cell by cell. */
export const rowsOf = (blocks: Blocks): string[][] =>
  blocks.flatMap((node) =>
    node.type === 'table' ? node.children.map((row) => row.children.map(wordsOf)) : [],
  );

/** Every node of a document, from the top down. */
export const nodesIn = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesIn) : []),
];

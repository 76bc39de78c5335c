import type { Nodes } from 'mdast';
import { type Blocks, wordsOf } from '../tree';

const cellsOf = (node: Blocks[number]): string[][] =>
  node.type === 'table' ? node.children.map((row) => row.children.map(wordsOf)) : [];

/** Tells whether a table in English is one of facts: what something is, and what was agreed. */
const isOfFacts = ([head]: string[][]) => head?.join() === 'Topic,Details';

/** The words of each block; a table of facts has a line for each, a drawing has none. */
export const saidIn = (blocks: Blocks): string[] =>
  blocks.flatMap((node) => {
    if (node.type === 'drawing') return [];
    const rows = cellsOf(node);
    return isOfFacts(rows) ? rows.slice(1).map((fact) => fact.join(': ')) : [wordsOf(node)];
  });

/** The words of every row of every table but those of facts, cell by cell. */
export const rowsOf = (blocks: Blocks): string[][] =>
  blocks.map(cellsOf).flatMap((rows) => (isOfFacts(rows) ? [] : rows));

/** Every node of a document, from the top down. */
export const nodesIn = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesIn) : []),
];

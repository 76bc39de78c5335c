import type { Nodes } from 'mdast';

/** What is marked as one piece when anything in it changes. */
const pieces: readonly string[] = ['paragraph', 'heading', 'listItem', 'tableRow', 'drawing'];

/** What is looked into for the piece that changed. */
const holders: readonly string[] = ['list', 'table'];

/** The smallest pieces of a tree that were not there before: what the last answer changed. */
export function changesBetween(before: Nodes | null, after: Nodes): Set<Nodes> {
  const found = new Set<Nodes>();
  if (before) collect(before, after, found);
  return found;
}

const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : []);

function collect(before: Nodes, after: Nodes, found: Set<Nodes>): void {
  const old = childrenOf(before);
  const known = new Set(old.map((node) => JSON.stringify(node)));
  childrenOf(after).forEach((node, index) => {
    if (known.has(JSON.stringify(node))) return;
    const counterpart = old[index];
    if (counterpart?.type === node.type && holders.includes(node.type)) {
      collect(counterpart, node, found);
    } else {
      addPieces(node, found);
    }
  });
}

function addPieces(node: Nodes, found: Set<Nodes>): void {
  if (pieces.includes(node.type)) found.add(node);
  else
    childrenOf(node).forEach((child) => {
      addPieces(child, found);
    });
}

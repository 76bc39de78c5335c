import type { Nodes } from 'mdast';

/** What is marked as one piece when anything in it changes. */
const pieces: readonly string[] = ['paragraph', 'heading', 'listItem', 'tableRow', 'code'];

/** The smallest pieces of a tree that were not there before: what the last answer changed. */
export function changesBetween(before: Nodes | null, after: Nodes): Set<Nodes> {
  const found = new Set<Nodes>();
  if (before) collect(before, after, found);
  return found;
}

function collect(before: Nodes, after: Nodes, found: Set<Nodes>): void {
  if (!('children' in before && 'children' in after)) return;
  const old: readonly Nodes[] = before.children;
  const present: readonly Nodes[] = after.children;
  const known = new Map<string, Nodes>(old.map((node) => [JSON.stringify(node), node]));
  present.forEach((node, index) => {
    if (known.has(JSON.stringify(node))) return;
    const counterpart = old[index]?.type === node.type ? old[index] : undefined;
    const inner = new Set<Nodes>();
    if (counterpart && holdsPieces(node)) collect(counterpart, node, inner);
    if (inner.size > 0) inner.forEach((each) => found.add(each));
    else if (pieces.includes(node.type)) found.add(node);
    else if (holdsPieces(node)) allPieces(node, found);
  });
}

const holdsPieces = (node: Nodes) => ['list', 'table', 'listItem'].includes(node.type);

function allPieces(node: Nodes, found: Set<Nodes>): void {
  if (!('children' in node)) return;
  for (const child of node.children as readonly Nodes[]) {
    if (pieces.includes(child.type)) found.add(child);
    else allPieces(child, found);
  }
}

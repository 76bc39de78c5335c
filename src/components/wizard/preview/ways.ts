import type { Nodes, RootContent } from 'mdast';
import { isChapterId } from '../../../plan/chapters';
import { labelFor, type Names } from '../../../plan/words/vocabulary';
import { addressOf } from '../state/route';

/** The address of the question whose answer has this name, of a list, or of a chapter. */
export function wayTo(name: string): string {
  const [chapter = '', ...field] = name.split('.');
  return addressOf(isChapterId(chapter) ? chapter : 'overview', field.join('.'));
}

/** What the question of an answer is called; undefined for a chapter. */
export function questionOf(names: Names, name: string): string | undefined {
  const [chapter = '', ...field] = name.split('.');
  // An entry's id stands in between and may hold anything.
  const question = field.at(-1);
  return question === undefined ? undefined : labelFor(names, chapter, question);
}

/** The first answer in a node, from the top down. */
function firstIn(node: Nodes): string | undefined {
  const [own] = node.data?.answers ?? [];
  if (own !== undefined || !('children' in node)) return own;
  return firstOf(node.children);
}

function firstOf(nodes: readonly Nodes[]): string | undefined {
  for (const node of nodes) {
    const found = firstIn(node);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The list that an answer stands in, and else the answer itself: what a heading or a column is about. */
function wholeOf(name: string): string {
  const [chapter, question] = name.split('.');
  return `${chapter}.${question}`;
}

/**
 * Where blocks lead that say no answer themselves: a row to its first one, the head of a table to its list, a heading
 * or a sentence to what stands below it, or above it at the end of a part.
 * @param section the chapter or other part that these blocks are
 */
export function waysIn(section: string, blocks: readonly RootContent[]): Map<Nodes, string> {
  const ways = new Map<Nodes, string>();
  const set = (node: Nodes, name: string | undefined) => {
    if (name !== undefined && !node.data?.answers) ways.set(node, wayTo(name));
  };
  blocks.forEach((block, index) => {
    if (block.type === 'heading' && block.data?.section === 'open') {
      ways.set(block, addressOf('review'));
    } else if (block.type === 'heading' && isChapterId(block.data?.section ?? '')) {
      set(block, block.data?.section);
    } else {
      set(block, nearest(blocks, index) ?? (isChapterId(section) ? section : undefined));
    }
    if (block.type !== 'table') return;
    for (const row of block.children) set(row, firstIn(row));
  });
  return ways;
}

/** What a block without answers of its own is about. */
function nearest(blocks: readonly RootContent[], index: number): string | undefined {
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  const below = firstOf(end < 0 ? rest : rest.slice(0, end));
  const name =
    firstOf(blocks.slice(index, index + 1)) ??
    below ??
    firstOf(blocks.slice(0, index).toReversed());
  return name?.includes('.') ? wholeOf(name) : name;
}

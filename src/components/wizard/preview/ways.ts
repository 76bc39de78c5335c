import type { Nodes, RootContent } from 'mdast';
import { isChapterId } from '../../../plan/chapters';
import { labelFor, type Names } from '../../../plan/words/vocabulary';
import { addressOf } from '../state/route';

/** The address of the question whose answer has this name, of a list, of a chapter, or of the check. */
export function wayTo(name: string): string {
  const [chapter = '', ...field] = name.split('.');
  return addressOf(isChapterId(chapter) ? chapter : check, field.join('.'));
}

const check = 'review';

/** What the question of an answer is called; undefined for what is no question. */
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
  return name.split('.').slice(0, 2).join('.');
}

/**
 * What blocks are about that say no answer themselves: a row its first one, the head of a table its list, a heading or
 * a sentence what stands below it, or above it at the end of a part. What is still open is about the check.
 * @param section the chapter or other part that these blocks are
 */
export function aboutIn(section: string, blocks: readonly RootContent[]): Map<Nodes, string> {
  const about = new Map<Nodes, string>();
  const whole = section === 'open' ? check : isChapterId(section) ? section : undefined;
  blocks.forEach((block, index) => {
    const begins = block.type === 'heading' && block.data?.section !== undefined;
    const name = whole && (begins || whole === check) ? undefined : nearest(blocks, index);
    const found = name === undefined ? whole : wholeOf(name);
    if (found !== undefined && !block.data?.answers) about.set(block, found);
    if (block.type !== 'table') return;
    for (const row of block.children) {
      const first = firstIn(row);
      if (first !== undefined) about.set(row, first);
    }
  });
  return about;
}

/** The answer that a block without one of its own is about. */
function nearest(blocks: readonly RootContent[], index: number): string | undefined {
  const end = blocks.findIndex(({ type }, at) => at > index && type === 'heading');
  const here = firstOf(blocks.slice(index, end < 0 ? undefined : end));
  return here ?? firstOf(blocks.slice(0, index).toReversed());
}

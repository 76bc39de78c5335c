import type { Nodes, Root, RootContent } from 'mdast';
import { changesBetween } from './changes';

/** A part of the document: what stands from one of its headings to the next. */
export interface Section {
  /** The part's name, the same in every language; that of the title has none. */
  id: string;
  blocks: readonly RootContent[];
  /** The pieces that the last answer changed. */
  changed: ReadonlySet<Nodes>;
  /** The same for blocks in which nothing differs. */
  key: string;
}

const none: ReadonlySet<Nodes> = new Set();

/** The parts of a document. One in which nothing changed is the very same as before, and so need not be drawn again. */
export function sectionsOf(root: Root, before: readonly Section[] = []): Section[] {
  return split(root).map(({ id, blocks }) => {
    const key = JSON.stringify(blocks);
    const old = before.find((section) => section.id === id);
    if (old?.key === key) return unmarked(old);
    const changed = old
      ? changesBetween(
          { type: 'root', children: [...old.blocks] },
          { type: 'root', children: blocks },
        )
      : none;
    return { id, blocks, changed, key };
  });
}

/** The same part, without the marks of what changed. */
export const unmarked = (section: Section): Section =>
  section.changed.size > 0 ? { ...section, changed: none } : section;

function split({ children }: Root): { id: string; blocks: RootContent[] }[] {
  const parts: { id: string; blocks: RootContent[] }[] = [];
  for (const block of children) {
    const id = block.type === 'heading' ? block.data?.section : undefined;
    const last = parts.at(-1);
    if (last && id === undefined) last.blocks.push(block);
    else parts.push({ id: id ?? '', blocks: [block] });
  }
  return parts;
}

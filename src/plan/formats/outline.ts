import type { Heading, Nodes, Root } from 'mdast';
import { wordsOf } from '../tree';

/** A heading with its place in the document. */
export interface Entry {
  heading: Heading;
  /** An id for links: that of the part, the same in every language, and below it a number. */
  id: string;
  title: string;
}

/** The headings below the title, in order; an id is never given twice. */
export function outlineOf({ children }: Root): Entry[] {
  let part = '';
  let below = 0;
  return children.flatMap((node): Entry[] => {
    if (node.type !== 'heading' || node.depth === 1) return [];
    const { section } = node.data ?? {};
    below = section === undefined ? below + 1 : 0;
    part = section ?? part;
    const id = section ?? `${part}-${below}`;
    return [{ heading: node, id, title: wordsOf(node).replace(/\s+/g, ' ') }];
  });
}

/** The title of a document, on one line. */
export function titleOf({ children }: Root): string {
  const title = children.find((node) => node.type === 'heading' && node.depth === 1);
  return title ? wordsOf(title).replace(/\s+/g, ' ') : '';
}

/** Tells whether a document leads to its parts by itself, so that it needs no other contents. */
export const hasContents = (node: Nodes): boolean =>
  (node.type === 'link' && node.url.startsWith('#')) ||
  ('children' in node && node.children.some(hasContents));

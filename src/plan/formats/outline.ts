import type { Heading, Root, RootContent } from 'mdast';
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
    if (node.type !== 'heading' || node.depth === 1 || isContents(node)) return [];
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

/** A document around its contents: they stand before its first part, or where it has a place for them itself. */
export interface Around {
  before: RootContent[];
  after: RootContent[];
  /** What the document itself calls its contents. */
  title?: string;
}

const isContents = (node: RootContent): boolean =>
  node.type === 'heading' && node.data?.section === 'contents';

const beginsPart = (node: RootContent): boolean => node.type === 'heading' && node.depth > 1;

/** Parts a document where its contents belong; its own list of them, which leads nowhere, is left out. */
export function aroundContents({ children }: Root): Around {
  const own = children.findIndex(isContents);
  const heading = children[own];
  if (heading) {
    const end = children.findIndex((node, index) => index > own && beginsPart(node));
    const after = end < 0 ? [] : children.slice(end);
    return { before: children.slice(0, own), after, title: wordsOf(heading) };
  }
  const first = children.findIndex(beginsPart);
  const place = first < 0 ? children.length : first;
  return { before: children.slice(0, place), after: children.slice(place) };
}

import type { Heading, Root, RootContent } from 'mdast';
import { renderToString } from 'preact-render-to-string';
import { wordsOf } from '../../../plan/tree';
import { draw } from './render';

/** A part of a document, to be found in its contents. */
interface Part {
  /** The id of its heading. */
  id: string;
  title: string;
}

/** One level down: the page has a heading of its own. */
const lowered = (block: RootContent): RootContent =>
  block.type === 'heading'
    ? { ...block, depth: Math.min(block.depth + 1, 6) as Heading['depth'] }
    : block;

/**
 * A document as HTML below the heading of a page of the site, drawn as the planner draws it.
 * @param table what a table is called where it scrolls sideways
 */
export function htmlOf({ children }: Root, table: string): string {
  const page = { table };
  const drawn = renderToString(
    <>{children.map((block) => draw(lowered(block), { changed: new Set(), page }))}</>,
  );
  // Written as HTML has it; what was typed has no `<` that is not escaped.
  return drawn.replaceAll('<br/>', '<br>');
}

/** The parts of a document, by the ids of their headings. */
export const partsOf = ({ children }: Root): Part[] =>
  children.flatMap((block) => {
    const id = block.type === 'heading' ? block.data?.section : undefined;
    return id === undefined ? [] : [{ id, title: wordsOf(block) }];
  });

import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { find, hasClass } from './html.ts';

/** A built page of the guide, reduced to what a reader takes with them. */
export interface Article {
  /** Its language, as the page states it. */
  lang: string;
  /** Its whole address. */
  address: string;
  content: Element;
}

/** What only leads around the site, or says to the eye what the text says anyway. */
const isFrame = (node: Element): boolean =>
  ['form', 'script', 'svg'].includes(node.tagName) ||
  node.properties.ariaHidden === 'true' ||
  // The sign beside a heading.
  (node.tagName === 'a' && node.properties.ariaLabelledBy !== undefined) ||
  ['page-turn', 'as-markdown', 'number'].some((name) => hasClass(node, name));

function property(page: Nodes, name: string, test: (node: Element) => boolean): string {
  const value = find(page, test)?.properties[name];
  if (typeof value !== 'string') throw new Error(`A page of the guide lacks its ${name}`);
  return value;
}

/**
 * The article of a built page.
 * @throws when the page has none, or doesn't say its language or address.
 */
export function articleOf(html: string): Article {
  const page = fromHtml(html);
  const content = find(page, ({ tagName }) => tagName === 'article');
  if (!content) throw new Error('A page of the guide lacks its article');
  visit(content, 'element', (node, place, parent) => {
    if (!parent || place === undefined || !isFrame(node)) return;
    parent.children.splice(place, 1);
    return [SKIP, place];
  });
  return {
    lang: property(page, 'lang', ({ tagName }) => tagName === 'html'),
    address: property(page, 'href', ({ properties }) => String(properties.rel) === 'canonical'),
    content,
  };
}

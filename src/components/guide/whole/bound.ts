import type { Element, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { type GuidePage, guidePages } from '../../../i18n/guide';

/** Sources keep their ids: the document tells each of them once. */
const isShared = (id: string): boolean => id.startsWith('source-');

/** The id that a heading of a page has where all pages are one document. */
const idWithin = (page: GuidePage, id: string): string => (isShared(id) ? id : `${page}--${id}`);

/** Attributes that name an id in the same page. */
const references = ['id', 'ariaLabelledBy', 'ariaControls', 'htmlFor'] as const;

/** What helps on the screen only: filters, and the sign beside a heading. */
const isTool = ({ tagName, properties }: Element): boolean =>
  tagName === 'form' || (tagName === 'a' && properties.ariaLabelledBy !== undefined);

/** Where a link leads within the document; undefined when it leads out of it. */
function withinDocument(page: GuidePage, href: string, guide: string): string | undefined {
  const { pathname, hash } = new URL(href, `https://guide.invalid${guide}${page}/`);
  const id = decodeURIComponent(hash.slice(1));
  const to = guidePages.find((each) => pathname === `${guide}${each}/`);
  if (!to) return undefined;
  return `#${id === '' ? to : idWithin(to, id)}`;
}

function bindElement(page: GuidePage, guide: string, { properties }: Element): void {
  for (const name of references) {
    const value = properties[name];
    if (value === undefined) continue;
    const ids = Array.isArray(value) ? value.map(String) : String(value).split(' ');
    properties[name] = ids.map((id) => idWithin(page, id)).join(' ');
  }
  bindLink(page, guide, properties);
}

function bindLink(page: GuidePage, guide: string, properties: Properties): void {
  if (typeof properties.href !== 'string') return;
  properties.href = withinDocument(page, properties.href, guide) ?? properties.href;
}

/**
 * The text of a page as a part of one document: its ids are its own, its links to other pages lead within the
 * document, and its headings are a level lower.
 * @param guide the address of the guide below the origin, with slashes at both ends
 */
export function bound(html: string, page: GuidePage, guide: string): string {
  const tree: Root = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node, place, parent) => {
    if (parent && place !== undefined && isTool(node)) {
      parent.children.splice(place, 1);
      return [SKIP, place];
    }
    node.tagName = node.tagName.replace(/^h([23])$/, (_, level) => `h${Number(level) + 1}`);
    bindElement(page, guide, node);
    return undefined;
  });
  return toHtml(tree);
}

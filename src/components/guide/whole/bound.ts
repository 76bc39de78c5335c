import type { Element, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { type GuidePage, guidePages } from '../../../i18n/guide';

/** Sources keep their ids: the document tells each of them once. */
const isShared = (id: string): boolean => id.startsWith('source-');

/** The id that a heading of a page has where all pages are one document. */
const idWithin = (page: GuidePage, id: string): string => (isShared(id) ? id : `${page}--${id}`);

/** Attributes that name ids of the same page. */
const references = ['ariaLabelledBy', 'ariaControls', 'htmlFor'] as const;

/** What helps on the screen only: filters, and the sign beside a heading. */
const isTool = ({ tagName, properties }: Element): boolean =>
  tagName === 'form' || (tagName === 'a' && properties.ariaLabelledBy !== undefined);

/** Where a link leads within the document; undefined when it leads out of it. */
function withinDocument(page: GuidePage, href: string, guide: string): string | undefined {
  const here = new URL(`${guide}${page}/`, 'https://guide.invalid');
  const { origin, pathname, hash } = new URL(href, here);
  const id = decodeURIComponent(hash.slice(1));
  const to = guidePages.find((each) => pathname === `${guide}${each}/`);
  if (!to || origin !== here.origin) return undefined;
  return `#${id === '' ? to : idWithin(to, id)}`;
}

function bindElement(page: GuidePage, guide: string, { properties }: Element): void {
  if (properties.id !== undefined) properties.id = idWithin(page, properties.id);
  for (const name of references) {
    const ids = properties[name];
    if (Array.isArray(ids)) properties[name] = ids.map((id) => idWithin(page, id));
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

import serialize from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';
import { type GuidePage, guidePages } from '../../../i18n/guide';

/** Sources keep their ids: the document tells each of them once. */
const isShared = (id: string): boolean => id.startsWith('source-');

/** The id that a heading of a page has where all pages are one document. */
const idWithin = (page: GuidePage, id: string): string => (isShared(id) ? id : `${page}--${id}`);

/** Attributes that name ids of the same page. */
const references = ['aria-labelledby', 'aria-controls', 'for'] as const;

/** Texts and attributes are passed on as they are written. */
const asWritten = { decodeEntities: false };

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** What helps on the screen only: filters, and the sign beside a heading. */
const isTool = ({ name, attribs }: Element): boolean =>
  name === 'form' || (name === 'a' && attribs['aria-labelledby'] !== undefined);

/** Where a link leads within the document; undefined when it leads out of it. */
function withinDocument(page: GuidePage, href: string, guide: string): string | undefined {
  const here = new URL(`${guide}${page}/`, 'https://guide.invalid');
  const { origin, pathname, hash } = new URL(href, here);
  const id = decodeURIComponent(hash.slice(1));
  const to = guidePages.find((each) => pathname === `${guide}${each}/`);
  if (!to || origin !== here.origin) return undefined;
  return `#${id === '' ? to : idWithin(to, id)}`;
}

function bind(page: GuidePage, guide: string, { attribs }: Element): void {
  const { id, href } = attribs;
  if (id !== undefined) attribs['id'] = idWithin(page, id);
  for (const name of references) {
    const ids = attribs[name]?.split(' ').map((each) => idWithin(page, each));
    if (ids) attribs[name] = ids.join(' ');
  }
  if (href !== undefined) attribs['href'] = withinDocument(page, href, guide) ?? href;
}

/**
 * The text of a page as a part of one document: its ids are its own, its links to other pages lead within the
 * document, and its headings are a level lower.
 * @param guide the address of the guide below the origin, with slashes at both ends
 */
export function bound(html: string, page: GuidePage, guide: string): string {
  const document = parseDocument(html, asWritten);
  for (const element of DomUtils.getElementsByTagName('*', document)) {
    if (isTool(element)) DomUtils.removeElement(element);
    element.name = element.name.replace(/^h([23])$/, (_, level) => `h${Number(level) + 1}`);
    bind(page, guide, element);
  }
  return serialize(document, asWritten);
}

import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What stands below a heading of a page, up to the next one; the first is the page itself, with no id. */
export interface Section {
  id: string;
  heading: string;
  /** One block of the page a line. */
  text: string;
}

const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'i',
  'kbd',
  'span',
  'strong',
  'sup',
]);
const silent = new Set(['script', 'style', 'svg', 'button', 'form', 'noscript', 'template']);

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** The sign beside a heading that links to it, and what the page keeps from search. */
const isSilent = (element: Element): boolean =>
  (element.tagName === 'a' && attribute(element, 'aria-labelledby') !== undefined) ||
  attribute(element, 'data-pagefind-ignore') !== undefined;

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return childrenOf(node).map(textOf).join('');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function bodyIn(node: Node): Element | undefined {
  if (tree.isElementNode(node) && attribute(node, 'data-pagefind-body') !== undefined) return node;
  for (const child of childrenOf(node)) {
    const body = bodyIn(child);
    if (body) return body;
  }
  return undefined;
}

/** The sections of a built page; none when the page is not for search. */
export function sectionsOf(html: string): Section[] {
  const body = bodyIn(parse(html));
  if (!body) return [];
  let current: Section = { id: '', heading: '', text: '' };
  const sections = [current];
  const read = (node: Node): void => {
    if (tree.isTextNode(node)) {
      current.text += node.value.replace(/\s+/g, ' ');
      return;
    }
    if (!tree.isElementNode(node)) return;
    const { tagName } = node;
    if (silent.has(tagName) || isSilent(node)) return;
    if (tagName === 'h1') {
      current.heading = oneLine(textOf(node));
      return;
    }
    const id = /^h[234]$/.test(tagName) ? attribute(node, 'id') : undefined;
    if (id !== undefined) {
      current = { id, heading: oneLine(textOf(node)), text: '' };
      sections.push(current);
      return;
    }
    node.childNodes.forEach(read);
    if (!inline.has(tagName)) current.text += '\n';
  };
  read(body);
  return sections.map((section) => ({
    ...section,
    text: section.text
      .replace(/ *\n\s*/g, '\n')
      .replace(/ +/g, ' ')
      .trim(),
  }));
}

import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { element, hasClass, isElement, text } from './html.ts';

/** What stands between words that a page sets apart by place or colour. */
export const apart = () => text(' · ');

/** The elements in an element, with a sign between them. */
const inOneLine = ({ children }: Element): ElementContent[] =>
  children
    .filter(isElement)
    .map((child) => (child.tagName === 'div' ? { ...child, tagName: 'span' } : child))
    .flatMap((child, place) => (place === 0 ? [child] : [apart(), child]));

const isCaption = ({ tagName }: Element): boolean => tagName === 'figcaption';

/** A template begins with its title, which is no caption. */
const titled = ({ children }: Element): ElementContent[] =>
  children.map((child) =>
    isElement(child) && isCaption(child)
      ? element('p', [element('strong', child.children)])
      : child,
  );

/** The button leads to the planner; the two lines beside it say to what. */
function doorIn({ children }: Element): ElementContent[] {
  const [words, button] = children.filter(isElement);
  const [label, chapter] = words?.children.filter(isElement) ?? [];
  if (!button || !label || !chapter) throw new Error('A door to the planner has lost a part');
  return [{ ...button, children: label.children }, apart(), ...chapter.children];
}

/** A link to a question ends with its name. */
const questionIn = ({ children }: Element): ElementContent[] =>
  children.filter(isElement).flatMap((link) => {
    const name = link.children.filter(isElement);
    const words = link.children.flatMap((child) =>
      child.type === 'text' ? text(child.value.trim()) : [],
    );
    return [{ ...link, children: words }, apart(), ...name];
  });

/** In figures, an item is a row of short texts; a cell of a table may have a second line. */
const isRow = ({ tagName, children }: Element): boolean =>
  tagName === 'li'
    ? children.every((child) => isElement(child) && ['span', 'strong'].includes(child.tagName))
    : tagName === 'td' && children.some((child) => isElement(child) && child.tagName === 'div');

interface Rewriting {
  fits: (node: Element) => boolean;
  as: (node: Element) => Partial<Element>;
}

/** What each component of the guide is without its looks; the first that fits counts. */
const rewritings: readonly Rewriting[] = [
  {
    fits: (node) => hasClass(node, 'copyable'),
    as: (node) => ({ tagName: 'blockquote', children: titled(node) }),
  },
  { fits: ({ tagName }) => tagName === 'aside', as: () => ({ tagName: 'blockquote' }) },
  {
    fits: (node) => hasClass(node, 'label'),
    as: ({ children }) => ({ children: [element('strong', children)] }),
  },
  { fits: isCaption, as: ({ children }) => element('p', [element('em', children)]) },
  {
    fits: (node) => hasClass(node, 'door'),
    as: (node) => ({ tagName: 'p', children: doorIn(node) }),
  },
  {
    fits: (node) => hasClass(node, 'in-plan'),
    as: (node) => ({ children: questionIn(node) }),
  },
  {
    fits: (node) => hasClass(node, 'doors') || isRow(node),
    as: (node) => ({ children: inOneLine(node) }),
  },
  {
    fits: ({ tagName, properties }) => tagName === 'ol' && properties.role === 'list',
    as: () => ({ tagName: 'ul' }),
  },
];

/** Rewrites the guide's components into elements that Markdown knows. */
export function makePlain(content: Element): void {
  visit(content, 'element', (node) => {
    const rewriting = rewritings.find(({ fits }) => fits(node));
    if (rewriting) Object.assign(node, rewriting.as(node));
  });
}

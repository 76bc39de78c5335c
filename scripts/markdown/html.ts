import type { Element, ElementContent, Nodes, Text } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

/** Tells whether a node is an element. */
export const isElement = (node: Nodes): node is Element => node.type === 'element';

/** Tells whether a node is an element of a class. */
export const hasClass = (node: Nodes, name: string): node is Element =>
  isElement(node) &&
  Array.isArray(node.properties.className) &&
  node.properties.className.includes(name);

/** An element of our own making. */
export const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children });

export const text = (value: string): Text => ({ type: 'text', value });

/** The first element that a test holds for; undefined when there is none. */
export function find(tree: Nodes, test: (node: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (!test(node)) return;
    found = node;
    return EXIT;
  });
  return found;
}

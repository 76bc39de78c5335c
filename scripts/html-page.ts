import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

/** An element of a built page, reduced to what checks ask for. */
export interface Element {
  tag: string;
  attributes: Record<string, string>;
  /** The text of its own text nodes: enough for title, script and style. */
  text: string;
}

/** All elements of a page in document order, as a browser without JavaScript would read it. */
export function parseElements(html: string): Element[] {
  return elementsBelow(parse(html, { scriptingEnabled: false }));
}

/** All elements of a built page. */
export function readElements(path: string): Element[] {
  return parseElements(readFileSync(path, 'utf8'));
}

function elementsBelow(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes
    .filter((child) => defaultTreeAdapter.isElementNode(child))
    .flatMap((element) => [
      {
        tag: element.tagName,
        attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
        text: element.childNodes
          .flatMap((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : []))
          .join(''),
      },
      ...elementsBelow(element),
      ...(isTemplate(element) ? elementsBelow(element.content) : []),
    ]);
}

function isTemplate(
  element: DefaultTreeAdapterTypes.Element,
): element is DefaultTreeAdapterTypes.Template {
  return element.tagName === 'template';
}

import type { Element } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { find, hasClass } from './html.ts';

/** What a page in Markdown says at its end, in the order in which its text asks for it. */
export interface Notes {
  /** The id of the element that tells a source, by the number that cites it. */
  sources: Map<string, string>;
  /** Where a term is explained, by its id in the glossary. */
  terms: Map<string, string>;
}

const targetOf = ({ properties }: Element): string => String(properties.href).replace(/^.*#/, '');

/** Handlers of links and citations that write down what has to stand at the end. */
export function notingHandlers({ sources, terms }: Notes): Record<'a' | 'sup', Handle> {
  return {
    /** The address of a term stands at the end, so that the sentence stays readable as text. */
    a(state, node) {
      const link = defaultHandlers.a(state, node);
      if (!hasClass(node, 'term')) return link;
      const identifier = targetOf(node);
      terms.set(identifier, link.url);
      return { type: 'linkReference', identifier, referenceType: 'full', children: link.children };
    },
    /** A citation is a footnote with the number that it has on the page. */
    sup(state, node) {
      const link = find(node, ({ tagName }) => tagName === 'a');
      const [number] = link?.children ?? [];
      if (!link || number?.type !== 'text') return state.all(node);
      sources.set(number.value, targetOf(link));
      return { type: 'footnoteReference', identifier: number.value };
    },
  };
}

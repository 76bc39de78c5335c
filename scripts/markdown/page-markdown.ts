import type { Element, RootContent } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import { locales } from '../../src/i18n/locales.ts';
import { type Article, articleOf } from './article.ts';
import { element, find, hasClass, isElement, text } from './html.ts';
import { type Notes, notingHandlers } from './notes.ts';
import { apart, makePlain } from './plain-html.ts';

/** Reads HTML as it stands at an address, so that every link in it is whole. */
function read(children: RootContent[], address: string, notes: Notes): Root {
  const base = element('base', [], { href: address });
  const tree = toMdast(
    { type: 'root', children: [base, ...children] },
    { document: true, handlers: notingHandlers(notes) },
  );
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

/** Says in which language a page is and where it stands, beside what it says of its age. */
function introduce({ lang, address, content }: Article): void {
  const name = Object.values(locales).find((locale) => locale.lang === lang)?.name ?? lang;
  const reviewed = find(content, (node) => hasClass(node, 'reviewed'));
  const link = element('a', [text(address)], { href: address });
  reviewed?.children.push(apart(), text(name), apart(), link);
}

/** The lines that tell of sources, in the list of sources or above what a source is good for, by their ids. */
function sourceLines(content: Element): Map<string, Element> {
  const lines = new Map<string, Element>();
  visit(content, 'element', (source) => {
    const { id } = source.properties;
    if (typeof id !== 'string') return;
    const line = source.children.find((child) => isElement(child) && child.tagName === 'p');
    lines.set(id, element('p', line && isElement(line) ? line.children : source.children));
  });
  return lines;
}

/** Takes the items out of the list of sources: they come back as footnotes. */
function dropListed(content: Element): void {
  const list = find(content, (node) => hasClass(node, 'sources'));
  if (!list) return;
  list.children = list.children.filter((child) => !isElement(child) || child.tagName !== 'ol');
}

/** A built page of the guide as Markdown: its sources are footnotes, its terms lead to the glossary. */
export function pageMarkdown(html: string): string {
  const article = articleOf(html);
  const { content, address } = article;
  introduce(article);
  makePlain(content);
  const lines = sourceLines(content);
  dropListed(content);
  const notes: Notes = { sources: new Map(), terms: new Map() };
  const page = read([content], address, notes);
  const cited = [...notes.sources].sort(([one], [other]) => Number(one) - Number(other));
  for (const [identifier, id] of cited) {
    const line = lines.get(id);
    if (!line) throw new Error(`A page of the guide cites ${id}, which it doesn't list`);
    const { children } = read([line], address, notes);
    page.children.push({
      type: 'footnoteDefinition',
      identifier,
      children: children.filter((child) => child.type === 'paragraph'),
    });
  }
  for (const [identifier, url] of notes.terms) {
    page.children.push({ type: 'definition', identifier, url });
  }
  return toMarkdown(page, {
    bullet: '-',
    // Asterisks also open and close between CJK characters, where underscores don't.
    emphasis: '*',
    listItemIndent: 'one',
    tightDefinitions: true,
    // Aligned pipes would make one long cell widen every row.
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}

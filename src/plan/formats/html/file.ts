import type { Root, RootContent } from 'mdast';
import { locales } from '../../../i18n/locales';
import { documentOf } from '../../document';
import { wordsOf } from '../../tree';
import type { WriteFormat } from '../format';
import { aroundContents, type Entry, outlineOf, titleOf } from '../outline';
import { htmlOf } from './blocks';
import { element, escaped } from './markup';
import { styles } from './styles';

/** Nothing runs and nothing is fetched, whatever somebody writes into the file later. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The document as one HTML file that needs nothing beside it. */
export const write: WriteFormat = ({ plan, words, options, say }) => {
  const root = documentOf(plan, words, { ...options, languages: true });
  const { lang } = locales[words.locale];
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escaped(titleOf(root))),
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    element('main', {}, `\n${bodyOf(root, say.contents)}\n`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

function bodyOf(root: Root, contents: string): string {
  const outline = outlineOf(root);
  const ids = new Map(outline.map(({ heading, id }) => [heading, id]));
  const place = { idOf: (heading: Entry['heading']) => ids.get(heading), around: titleOf(root) };
  const written = (nodes: readonly RootContent[]) =>
    nodes.map((node) => {
      if (node.type === 'heading') place.around = wordsOf(node);
      return htmlOf(node, place);
    });
  const { before, after, title = contents } = aroundContents(root);
  const links = outline.length > 0 ? [contentsOf(outline, title)] : [];
  return [...written(before), ...links, ...written(after)].join('\n');
}

/** The parts of the document as links, and below each its sections. */
function contentsOf(outline: readonly Entry[], name: string): string {
  const link = ({ id, title }: Entry) => element('a', { href: `#${id}` }, escaped(title));
  const parts: { part: Entry; sections: Entry[] }[] = [];
  for (const entry of outline) {
    const last = parts.at(-1);
    if (entry.heading.depth > 2 && last) last.sections.push(entry);
    else parts.push({ part: entry, sections: [] });
  }
  const items = parts.map(({ part, sections }) => {
    const below = sections.map((section) => element('li', {}, link(section))).join('');
    return element('li', {}, link(part) + (below && element('ul', {}, below)));
  });
  const heading = element('h2', { id: 'document-contents' }, escaped(name));
  const list = element('ul', {}, items.join('\n'));
  return element('nav', { 'aria-labelledby': 'document-contents' }, `${heading}\n${list}`);
}

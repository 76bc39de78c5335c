import { Bookmark, InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { PhrasingContent, Text } from 'mdast';
import { neverHeld } from '../nodes';

/** What words look like because of what they stand in. */
export type Look = Pick<IRunOptions, 'bold' | 'italics' | 'style'>;

/** Inline content as the runs of a Word paragraph. */
export const runsOf = (nodes: readonly PhrasingContent[], look: Look = {}): ParagraphChild[] =>
  nodes.flatMap((node) => runOf(node, look));

function runOf(node: PhrasingContent, look: Look): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [new TextRun({ ...look, ...marksOf(node), text: node.value })];
    // The only HTML in our trees is a line break in a cell.
    case 'html':
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return runsOf(node.children, { ...look, bold: true });
    case 'emphasis':
      return runsOf(node.children, node.data?.gap ? { style: 'Gap' } : { ...look, italics: true });
    case 'link':
      return linkOf(node.url, runsOf(node.children, look));
    default:
      return neverHeld(node);
  }
}

/** What a text says of itself: whose words they are, and in which language. */
function marksOf({ data }: Text): Partial<IRunOptions> {
  return {
    ...(data?.source && { style: data.source === 'example' ? 'ExampleValue' : 'Proposal' }),
    ...(data?.lang && { language: languageOf(data.lang) }),
  };
}

/** Word asks apart for the language of Latin letters and of East Asian ones. */
export const languageOf = (tag: string) =>
  /^(zh|ko|ja)/.test(tag) ? { value: 'en-US', eastAsia: tag } : { value: tag };

/** Links lead to headings of the document itself. */
const linkOf = (url: string, children: ParagraphChild[]): ParagraphChild[] =>
  url.startsWith('#')
    ? [new InternalHyperlink({ anchor: anchorOf(url.slice(1)), children })]
    : children;

/** Word's names of places begin with a letter and hold no hyphen. */
const anchorOf = (id: string) => `part_${id.replaceAll('-', '_')}`;

/** What a heading holds, as a place that links find. */
export const bookmarked = (id: string | undefined, children: ParagraphChild[]): ParagraphChild[] =>
  id === undefined ? children : [new Bookmark({ id: anchorOf(id), children })];

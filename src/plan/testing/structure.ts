import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/**
 * Reads Markdown as the GFM specification says. The library's search for addresses in finished text is left
 * out: it can't see that a character was escaped, as the tokenizer does.
 */
export const parse = (markdown: string) =>
  fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  });

/** The shape of a document: node types with what distinguishes them, but no words. Where text stands is no shape. */
export function shapeOf(node: Nodes): unknown {
  const own =
    node.type === 'heading'
      ? `heading ${node.depth}`
      : node.type === 'list'
        ? `list ${node.ordered ? 'ordered' : 'bullet'}`
        : node.type === 'listItem'
          ? `item ${node.checked ?? 'plain'}`
          : node.type === 'html'
            ? node.value
            : node.type;
  if (!('children' in node)) return own;
  return [own, ...node.children.filter(({ type }) => type !== 'text').map(shapeOf)];
}

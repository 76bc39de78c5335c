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

/** The shape of a document: node types with what distinguishes them, but no words. */
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
  return 'children' in node ? [own, ...node.children.map(shapeOf)] : own;
}

/** The words of a document, without any markup. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return node.value === '<br>' ? '\n' : '';
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}

import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Markdown that nothing the user typed can break; each setting has a measured reason. */
export function markdownOf(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    // Asterisks also open and close between CJK characters, where underscores don't.
    emphasis: '*',
    listItemIndent: 'one',
    // cmark-gfm takes an open task for a done one when `[x]` stands anywhere in its line.
    unsafe: [{ character: ']', inConstruct: 'phrasing' }],
    extensions: [
      // Aligned pipes make one long cell widen every row: 5 kB became 165 kB.
      gfmToMarkdown({ tablePipeAlign: false }),
    ],
  });
}

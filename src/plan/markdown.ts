import type { Root, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, toMarkdown } from 'mdast-util-to-markdown';
import { undrawn } from './tree';

/**
 * Text in which nothing can be markup but a pipe in a table: only characters that Markdown reads as themselves in the
 * middle of a line, no address, and a beginning that starts no list (`1.`) and no table (`:-`).
 */
const plain =
  /^(?!\d+[.)]|:-|.*(?:[Ww]\.|:\/))[\p{L}\p{N}:(–✓.，。：（][\p{L}\p{N} ,;.:?%=+$€|"'’“”–/()，、。；：（）「」-]*(?<! )$/u;

/** Most text comes from our lists: looking for some 40 patterns in each of them took two thirds of the time. */
const text: Handle = (node: Text, parent, state, info) => {
  if (!plain.test(node.value)) return defaultHandlers.text(node, parent, state, info);
  return state.stack.includes('tableCell')
    ? node.value.replaceAll('|', String.raw`\|`)
    : node.value;
};

/** Markdown that nothing the user typed can break; each setting has a measured reason. */
export function markdownOf(root: Root): string {
  return toMarkdown(
    { ...root, children: undrawn(root.children) },
    {
      bullet: '-',
      // Asterisks also open and close between CJK characters, where underscores don't.
      emphasis: '*',
      listItemIndent: 'one',
      handlers: { text },
      unsafe: [
        // cmark-gfm takes an open task for a done one when `[x]` stands anywhere in its line.
        { character: ']', inConstruct: 'phrasing' },
        // Addresses begin in capitals too, and after `www.` with letters of any script; the library escapes
        // neither. A backslash within an address is a part of it, so what it should escape stands bare:
        // GitHub made `HTTPS://help\<script>` a link and a script.
        { character: ':', before: '[PSps]', after: '\\/', inConstruct: 'phrasing' },
        { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' },
      ],
      extensions: [
        // Aligned pipes make one long cell widen every row: 5 kB became 165 kB.
        gfmToMarkdown({ tablePipeAlign: false }),
      ],
    },
  );
}

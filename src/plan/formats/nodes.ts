import type { Nodes } from 'mdast';

/** Nodes that our trees never hold: those of mdast, and those that packages for the guide's pages add to it. */
type Unused =
  | 'blockquote'
  | 'definition'
  | 'delete'
  | 'footnoteDefinition'
  | 'footnoteReference'
  | 'image'
  | 'imageReference'
  | 'inlineCode'
  | 'linkReference'
  | 'thematicBreak'
  | 'yaml'
  | 'toml'
  | 'math'
  | 'inlineMath'
  | 'superscript'
  | 'subscript'
  | 'containerDirective'
  | 'leafDirective'
  | 'textDirective'
  | 'descriptionList'
  | 'descriptionTerm'
  | 'descriptionDetails'
  | `mdx${string}`;

/**
 * Ends a switch over nodes: the compiler names a kind of node that a writer doesn't know yet, so that none is lost.
 * Throws for one that comes all the same.
 */
export function neverHeld(node: Extract<Nodes, { type: Unused }>): never {
  throw new Error(`No format writes a node of type ${node.type}`);
}

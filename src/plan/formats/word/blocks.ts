import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Heading, ListItem, PhrasingContent, RootContent } from 'mdast';
import { neverHeld } from '../nodes';
import { bookmarked, runsOf } from './run';
import { tableOf } from './table';

/** What a node needs to know of the document that it stands in. */
export interface Place {
  idOf: (heading: Heading) => string | undefined;
  /** Tells whether a block begins a page. */
  startsPage: (node: RootContent) => boolean;
  /** Tells whether a table follows, which a block introduces: the two stay on one page. */
  isAboveTable: (node: RootContent) => boolean;
}

/** A heading below the title is one level up: the title has a style of its own. */
const levels = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** A block as paragraphs and tables of Word. */
export function blockOf(node: RootContent, place: Place): FileChild[] {
  switch (node.type) {
    case 'paragraph':
      return [
        paragraph(
          node.data?.role === 'byline' ? 'Subtitle' : undefined,
          node.children,
          place.isAboveTable(node),
        ),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: levels[node.depth - 1] ?? HeadingLevel.HEADING_5,
          ...(place.startsPage(node) && { pageBreakBefore: true }),
          children: bookmarked(place.idOf(node), runsOf(node.children)),
        }),
      ];
    case 'list':
      return node.children.map(itemOf);
    case 'table':
      // Word joins tables that stand right below each other.
      return [tableOf(node), new Paragraph({ style: 'AfterTable' })];
    case 'code':
      return node.value.split('\n').map((text) => new Paragraph({ style: 'Code', text }));
    // In words: Word would show a picture of them only beside another for programs that can't.
    case 'drawing':
      return node.instead.flatMap((each) => blockOf(each, place));
    case 'text':
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'break':
    case 'html':
      return [paragraph(undefined, [node])];
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
      throw new Error(`A ${node.type} stands outside of what it belongs to`);
    default:
      return neverHeld(node);
  }
}

/** Words that are strong as a whole stand above something, and stay with it. */
const paragraph = (
  style: string | undefined,
  nodes: readonly PhrasingContent[],
  isAboveTable = false,
) =>
  new Paragraph({
    ...(style !== undefined && { style }),
    keepNext: isAboveTable || (nodes.length > 0 && nodes.every(({ type }) => type === 'strong')),
    children: runsOf(nodes),
  });

/** A point or a task of a tight list: its only paragraph is the line itself. */
const itemOf = ({ checked, children }: ListItem) =>
  new Paragraph({
    numbering: { reference: typeof checked === 'boolean' ? 'tasks' : 'bullets', level: 0 },
    children: children.flatMap((node) => (node.type === 'paragraph' ? runsOf(node.children) : [])),
  });

import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Root, RootContent } from 'mdast';
import { documentOf } from '../../document';
import { toldIn } from '../../ownTexts';
import { typedOnOneLine } from '../../typedText';
import type { WriteFormat } from '../format';
import { aroundContents, type Entry, outlineOf, titleOf } from '../outline';
import { blockOf, type Place } from './blocks';
import { numbering, stylesFor } from './styles';

/** The document for Word. */
export const write: WriteFormat = async ({ plan, words, options, say }) => {
  const root = documentOf(plan, words, { ...options, languages: true });
  const title = titleOf(root);
  const { organisation } = toldIn(plan, words.locale).answers.scope;
  const creator = typedOnOneLine(organisation) || title;
  const document = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    description: '',
    styles: stylesFor(words.locale),
    numbering,
    // Only Word knows them. To leave them out so keeps Word from asking, as the file is opened, whether to work them out.
    pageNumbers: () => ({ bookmarks: new Map() }),
    sections: [section(root, title, say.contents)],
  });
  return Packer.toArrayBuffer(document);
};

function section(root: Root, title: string, contents: string): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: '210mm', height: '297mm' },
        margin: { top: '22mm', bottom: '20mm', left: '20mm', right: '20mm' },
      },
    },
    // The first page has the title itself.
    headers: { first: new Header({ children: [new Paragraph('')] }), default: head(title) },
    footers: { first: foot(), default: foot() },
    children: childrenOf(root, contents),
  };
}

const quiet = { size: 17, color: '5A6069' } as const;

const head = (title: string) =>
  new Header({ children: [new Paragraph({ children: [new TextRun({ ...quiet, text: title })] })] });

const foot = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ ...quiet, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

/** Whom to call is put up on the wall: it begins a page, and so does what comes after it. */
function aloneOnPaper(outline: readonly Entry[]): ReadonlySet<RootContent> {
  const at = outline.findIndex(({ id }) => id === 'calls');
  if (at < 0) return new Set();
  const [calls, ...others] = outline.slice(at).map(({ heading }) => heading);
  const next = others.find(({ depth }) => depth === calls?.depth);
  return new Set([calls, next].flatMap((heading) => heading ?? []));
}

function childrenOf(root: Root, contents: string): FileChild[] {
  const outline = outlineOf(root);
  const ids = new Map(outline.map(({ heading, id }) => [heading, id]));
  const starts = aloneOnPaper(outline);
  const above = new Set(
    root.children.filter((_, index) => root.children[index + 1]?.type === 'table'),
  );
  const place: Place = {
    idOf: (heading) => ids.get(heading),
    startsPage: (node) => starts.has(node),
    isAboveTable: (node) => above.has(node),
  };
  const written = (nodes: readonly RootContent[]) => nodes.flatMap((node) => blockOf(node, place));
  const { before, after, title = contents } = aroundContents(root);
  const table = [
    new Paragraph({ style: 'ContentsHeading', text: title }),
    // Dots would lead to numbers that only Word can tell.
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-2',
      tabLeader: LeaderType.NONE,
    }),
  ];
  return [...written(before), ...(ids.size > 0 ? table : []), ...written(after)];
}

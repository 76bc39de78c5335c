import type { ComponentChildren } from 'preact';
import type { Nodes, Parents } from 'mdast';
import { partedAtDays } from '../../../plan/formats/days';
import { layoutOf } from '../../../plan/formats/tableLayout';
import { fieldAddress, type QuestionRef } from '../../../plan/questionRef';
import type { Source } from '../../../plan/sources';
import { wordsOf } from '../../../plan/tree';
import { addressOf } from '../state/route';
import { Picture } from './Picture';
import { Scroller } from './Scroller';
import { wayTo } from './ways';

interface Drawing {
  /** Nodes that the last answer changed. */
  changed: ReadonlySet<Nodes>;
  /** How links are called; on paper there are none. */
  links?: Links;
  /** What blocks are about that say no answer themselves. */
  about?: ReadonlyMap<Nodes, string>;
  /** For a page of the site without the planner: parts are anchors, and its own script looks after wide tables. */
  page?: { table: string };
  /** On paper, parts are what the contents lead to, under names that the planner has no other use for. */
  onPaper?: boolean;
}

/** What the links of the sheet are called. */
export interface Links {
  gap: (words: string, ref: QuestionRef) => { name: string; title: string };
  /**
   * Whether Tab stops at gaps outside of headings. Beside the form it doesn't: there may be a hundred, each too small to aim at, and the
   * field of each stands in the form.
   */
  stopAtGaps: boolean;
  /** What is said beside a heading that leads to a question; nothing where it leads to a chapter. */
  heading: (name: string) => string | undefined;
}

/** Draws a tree with Preact: the same tree that becomes Markdown, so the two can't disagree. */
export function draw(node: Nodes, drawing: Drawing): ComponentChildren {
  const mark = markOf(node, drawing);
  const inside = (parent: Parents) => parent.children.map((child) => draw(child as Nodes, drawing));
  switch (node.type) {
    case 'root':
      return inside(node);
    case 'text':
      if (node.data?.room) {
        return (
          <span class="room" aria-hidden="true">
            {node.value}
          </span>
        );
      }
      return node.data ? (
        <span class={sourceClass(node.data.source)} lang={node.data.lang}>
          {withWholeDays(node.value)}
        </span>
      ) : (
        withWholeDays(node.value)
      );
    // The only HTML in our trees is a line break in a cell.
    case 'html':
    case 'break':
      return <br />;
    case 'strong':
      return <strong>{inside(node)}</strong>;
    case 'emphasis':
      return node.data?.gap ? (
        <Gap refTo={node.data.gap} drawing={drawing} node={node} />
      ) : (
        <em>{inside(node)}</em>
      );
    case 'paragraph':
      return (
        <p class={node.data?.role} {...mark}>
          {inside(node)}
        </p>
      );
    case 'heading': {
      const Heading: `h${typeof node.depth}` = `h${node.depth}`;
      return (
        <Heading {...anchorOf(node.data?.section, drawing)} {...mark}>
          <HeadingLink node={node} drawing={drawing}>
            {node.children.map((child) => draw(child, stoppingAtGaps(drawing)))}
          </HeadingLink>
        </Heading>
      );
    }
    case 'list':
      return <ul {...mark}>{inside(node)}</ul>;
    case 'listItem':
      return <Item node={node} drawing={drawing} inside={inside} />;
    case 'code':
      return (
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- scrolls, so the keyboard must reach it
        <pre tabIndex={0} {...mark}>
          <code>{node.value}</code>
        </pre>
      );
    case 'table':
      return drawTable(node, drawing);
    case 'drawing':
      return (
        <figure {...mark}>
          <figcaption>{node.drawing.title}</figcaption>
          {scrolling(<Picture drawing={node.drawing} />, drawing, node.drawing.title)}
        </figure>
      );
    default:
      return null;
  }
}

const withWholeDays = (text: string): ComponentChildren => {
  const parts = partedAtDays(text);
  if (parts.length === 1) return text;
  return parts.map((part, at) =>
    at % 2 ? (
      <span key={at} class="day">
        {part}
      </span>
    ) : (
      part
    ),
  );
};

function anchorOf(section: string | undefined, { page, onPaper }: Drawing) {
  if (page) return { id: section };
  return onPaper && section !== undefined
    ? { id: `print-${section}` }
    : { 'data-section': section };
}

/** What is drawn on a block: whether it changed, the answers that it says, or what else it is about. */
function markOf(node: Nodes, { changed, links, about }: Drawing) {
  const answers = links && node.data?.answers;
  return {
    ...(changed.has(node) && { 'data-changed': '' }),
    // An entry's id may hold spaces.
    ...(answers && { 'data-answers': answers.map(encodeURIComponent).join(' ') }),
    ...(about?.has(node) && { 'data-about': encodeURIComponent(about.get(node) ?? '') }),
  };
}

/** What a heading holds, as a link to its question; where an answer is missing in it, that is the link. */
function HeadingLink({
  node,
  drawing: { links, about },
  children,
}: {
  node: Extract<Nodes, { type: 'heading' }>;
  drawing: Drawing;
  children: ComponentChildren;
}) {
  const name = node.data?.answers?.[0] ?? about?.get(node);
  const hasGap = node.children.some(({ data }) => data && 'gap' in data);
  if (!links || name === undefined || hasGap) return <>{children}</>;
  return (
    <a class="sheet__way" href={wayTo(name)} draggable={false} title={links.heading(name)}>
      {children}
    </a>
  );
}

/** A gap is the only link of the heading that it stands in. */
const stoppingAtGaps = ({ links, ...drawing }: Drawing): Drawing => ({
  ...drawing,
  ...(links && { links: { ...links, stopAtGaps: true } }),
});

const sourceClass = (source: Source | undefined) =>
  source === undefined ? undefined : `source source--${source}`;

function Gap({
  refTo,
  node,
  drawing,
}: {
  refTo: QuestionRef;
  node: Extract<Nodes, { type: 'emphasis' }>;
  drawing: Drawing;
}) {
  const words = node.children.map((child) => draw(child, drawing));
  if (!drawing.links) return <em class="gap">{words}</em>;
  const { name, title } = drawing.links.gap(wordsOf(node), refTo);
  return (
    <a
      class="gap"
      href={addressOf(refTo.chapter, fieldAddress(refTo))}
      aria-label={name}
      title={title}
      tabIndex={drawing.links.stopAtGaps ? undefined : -1}
    >
      {words}
    </a>
  );
}

function Item({
  node,
  drawing,
  inside,
}: {
  node: Extract<Nodes, { type: 'listItem' }>;
  drawing: Drawing;
  inside: (parent: Parents) => ComponentChildren;
}) {
  // A tight list: its only paragraph is the line itself.
  const [first] = node.children;
  const line = first?.type === 'paragraph' ? inside(first) : null;
  const said = first ? markOf(first, drawing) : {};
  const task = typeof node.checked === 'boolean';
  const { section } = node.data ?? {};
  return (
    <li class={task ? 'task' : undefined} {...markOf(node, drawing)} {...said}>
      {task && <span class="task__box" aria-hidden="true" />}
      {drawing.page && section ? <a href={`#${section}`}>{line}</a> : line}
    </li>
  );
}

function drawTable(node: Extract<Nodes, { type: 'table' }>, drawing: Drawing) {
  const [head, ...rows] = node.children;
  const cells = (row: typeof head, tag: 'th' | 'td') => {
    const Cell = tag;
    return row?.children.map((cell, index) => (
      <Cell key={index} scope={tag === 'th' ? 'col' : undefined} {...markOf(cell, drawing)}>
        {cell.children.map((child) => draw(child, drawing))}
      </Cell>
    ));
  };
  const table = (
    <table class={layoutOf(node)} {...markOf(node, drawing)}>
      <thead>
        <tr {...(head && markOf(head, drawing))}>{cells(head, 'th')}</tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} {...markOf(row, drawing)}>
            {cells(row, 'td')}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return scrolling(table, drawing);
}

/** @param name what it is called, when it is no table */
const scrolling = (wide: ComponentChildren, { page }: Drawing, name?: string) =>
  page ? (
    <div class="table-scroll" data-scroll-label={name ?? page.table}>
      {wide}
    </div>
  ) : (
    <Scroller {...(name !== undefined && { name })}>{wide}</Scroller>
  );

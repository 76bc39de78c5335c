import type { ComponentChildren } from 'preact';
import type { Nodes, Parents } from 'mdast';
import { fieldAddress, type QuestionRef } from '../../../plan/questionRef';
import type { Source } from '../../../plan/sources';
import { wordsOf } from '../../../plan/tree';
import { addressOf } from '../state/route';
import { Scroller } from './Scroller';

interface Drawing {
  /** Nodes that the last answer changed. */
  changed: ReadonlySet<Nodes>;
  /** How the links of gaps are called; on paper they are not links. */
  gapName?: (words: string, ref: QuestionRef) => { name: string; title: string };
}

/** Draws a tree with Preact: the same tree that becomes Markdown, so the two can't disagree. */
export function draw(node: Nodes, drawing: Drawing): ComponentChildren {
  const mark = drawing.changed.has(node) ? { 'data-changed': '' } : {};
  const inside = (parent: Parents) => parent.children.map((child) => draw(child as Nodes, drawing));
  switch (node.type) {
    case 'root':
      return inside(node);
    case 'text':
      return node.data ? (
        <span class={sourceClass(node.data.source)} lang={node.data.lang}>
          {node.value}
        </span>
      ) : (
        node.value
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
        <Heading data-section={node.data?.section} {...mark}>
          {inside(node)}
        </Heading>
      );
    }
    case 'list':
      return node.ordered ? <ol>{inside(node)}</ol> : <ul>{inside(node)}</ul>;
    case 'listItem':
      return <Item node={node} mark={mark} inside={inside} />;
    case 'code':
      return (
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- scrolls, so the keyboard must reach it
        <pre tabIndex={0} {...mark}>
          <code>{node.value}</code>
        </pre>
      );
    case 'table':
      return drawTable(node, drawing);
    default:
      return null;
  }
}

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
  if (!drawing.gapName) return <em class="gap">{words}</em>;
  const { name, title } = drawing.gapName(wordsOf(node), refTo);
  return (
    <a
      class="gap"
      href={addressOf(refTo.chapter, fieldAddress(refTo))}
      aria-label={name}
      title={title}
    >
      {words}
    </a>
  );
}

function Item({
  node,
  mark,
  inside,
}: {
  node: Extract<Nodes, { type: 'listItem' }>;
  mark: object;
  inside: (parent: Parents) => ComponentChildren;
}) {
  // A tight list: the first paragraph is the line itself.
  const [first, ...below] = node.children;
  const line = first?.type === 'paragraph' ? inside(first) : null;
  const task = typeof node.checked === 'boolean';
  return (
    <li class={task ? 'task' : undefined} {...mark}>
      {task && <span class="task__box" aria-hidden="true" />}
      {line}
      {below.length > 0 && inside({ ...node, children: below })}
    </li>
  );
}

function drawTable(node: Extract<Nodes, { type: 'table' }>, drawing: Drawing) {
  const [head, ...rows] = node.children;
  const cells = (row: typeof head, tag: 'th' | 'td') => {
    const Cell = tag;
    return row?.children.map((cell, index) => (
      <Cell key={index} scope={tag === 'th' ? 'col' : undefined}>
        {cell.children.map((child) => draw(child, drawing))}
      </Cell>
    ));
  };
  return (
    <Scroller>
      <table>
        <thead>
          <tr>{cells(head, 'th')}</tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} {...(drawing.changed.has(row) ? { 'data-changed': '' } : {})}>
              {cells(row, 'td')}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

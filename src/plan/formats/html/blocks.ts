import type { Heading, ListItem, Nodes, Parents, Table, TableCell, TableRow, Text } from 'mdast';
import { svgText } from '../../drawings/svg';
import { type DrawingNode, wordsOf } from '../../tree';
import { partedAtDays } from '../days';
import { neverHeld } from '../nodes';
import { webPageLayoutOf } from '../tableLayout';
import { element, escaped } from './markup';

/** What a node needs to know of the document that it stands in. */
export interface Place {
  idOf: (heading: Heading) => string | undefined;
  /** What the part around a table is called, for who hears that there is one that scrolls. */
  around: string;
}

/** A node as HTML. */
export function htmlOf(node: Nodes, place: Place): string {
  switch (node.type) {
    case 'root':
      return inside(node, place);
    case 'text':
      return textOf(node);
    // The only HTML in our trees is a line break in a cell.
    case 'html':
    case 'break':
      return '<br>';
    case 'strong':
      return element('strong', {}, inside(node, place));
    case 'emphasis':
      return element('em', { class: node.data?.gap && 'gap' }, inside(node, place));
    case 'link':
      return linkTo(node.url, inside(node, place));
    case 'paragraph':
      return element('p', { class: node.data?.role }, inside(node, place));
    case 'heading':
      return element(`h${node.depth}`, { id: place.idOf(node) }, inside(node, place));
    case 'list':
      return element('ul', {}, inside(node, place));
    case 'listItem':
      return itemOf(node, place);
    case 'code':
      return element('pre', { tabindex: '0' }, element('code', {}, escaped(node.value)));
    case 'table':
      return tableOf(node, place);
    case 'drawing':
      return drawingOf(node, place);
    case 'tableRow':
    case 'tableCell':
      return inside(node, place);
    default:
      return neverHeld(node);
  }
}

const inside = ({ children }: Parents, place: Place): string =>
  children.map((child) => htmlOf(child, place)).join('');

function textOf({ value, data }: Text): string {
  if (!data || data.room) return withWholeDays(value);
  const { source, lang } = data;
  const marks = source && `source source--${source}`;
  return element('span', { class: marks, lang }, withWholeDays(value));
}

const withWholeDays = (text: string): string =>
  partedAtDays(text)
    .map((part, at) => (at % 2 ? element('span', { class: 'day' }, part) : escaped(part)))
    .join('');

/**
 * A drawing, and below it what says the same as a table, for who wants to copy a day or a time; no source of a diagram.
 * Both have the title of the drawing, which stands there once.
 */
function drawingOf({ drawing, instead }: DrawingNode, place: Place): string {
  const { title } = drawing;
  const words = instead.filter((node) => node.type !== 'code' && wordsOf(node) !== title);
  const caption = element('figcaption', {}, escaped(title));
  const figure = element('figure', {}, caption + scrolling(svgText(drawing), title));
  const below = words.map((node) => htmlOf(node, { ...place, around: title }));
  return [figure, ...below].join('\n');
}

/** What scrolls by itself where it is wider than the window, so the keyboard must reach it. */
const scrolling = (wide: string, name: string): string =>
  element('div', { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': name }, wide);

/** Links lead to parts of the document itself, as we write no others. */
const linkTo = (url: string, words: string): string =>
  url.startsWith('#') ? element('a', { href: url }, words) : words;

/** A point or a task of a tight list: its only paragraph is the line itself. No task is done yet. */
function itemOf({ checked, children }: ListItem, place: Place): string {
  const isTask = typeof checked === 'boolean';
  const line = children.map((node) =>
    node.type === 'paragraph' ? inside(node, place) : htmlOf(node, place),
  );
  return element(
    'li',
    { class: isTask ? 'task' : undefined },
    (isTask ? '☐ ' : '') + line.join(''),
  );
}

/** A table. Where a phone shows its rows as cards, cells name their column, and roles stay whatever is drawn. */
function tableOf(node: Table, place: Place): string {
  const [head, ...rows] = node.children;
  const layout = webPageLayoutOf(node);
  const isCards = layout.includes('cards');
  const names = head?.children.map(wordsOf) ?? [];
  const as = (role: string) => (isCards ? role : undefined);
  const headOf = (cell: TableCell) =>
    element('th', { role: as('columnheader'), scope: 'col' }, inside(cell, place));
  const cellOf = (cell: TableCell, column: number) =>
    element(
      'td',
      { role: as('cell'), 'data-head': column > 0 ? as(names[column] ?? '') : undefined },
      inside(cell, place),
    );
  const row = ({ children }: TableRow, write: typeof cellOf) =>
    element('tr', { role: as('row') }, children.map(write).join(''));
  const table = element(
    'table',
    { role: as('table'), class: layout.join(' ') || undefined },
    element('thead', { role: as('rowgroup') }, head ? row(head, headOf) : '') +
      element('tbody', { role: as('rowgroup') }, rows.map((each) => row(each, cellOf)).join('\n')),
  );
  return scrolling(table, place.around);
}

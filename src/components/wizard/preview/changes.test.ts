import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { heading, list, paragraph, table, wordsOf } from '../../../plan/tree';
import { changesBetween } from './changes';

const root = (...children: Root['children']): Root => ({ type: 'root', children });
const changed = (before: Root | null, after: Root) =>
  [...changesBetween(before, after)].map((node: Nodes) => `${node.type}: ${wordsOf(node)}`);

test('only the row whose cell changed is marked', () => {
  const before = root(table(['Tier'], [['one'], ['two']]));
  const after = root(table(['Tier'], [['one'], ['2']]));
  expect(changed(before, after)).toEqual(['tableRow: 2']);
});

test('an entry that is added is marked, its neighbours are not', () => {
  const before = root(list(['first', 'last']));
  const after = root(list(['first', 'new', 'last']));
  expect(changed(before, after)).toEqual(['listItem: new']);
});

test('a table that appears is marked row by row, a text that changes as a whole', () => {
  const before = root(heading(2, 'Teams'), paragraph('nothing yet'));
  const after = root(heading(2, 'Teams'), table(['Tier'], [['one']]), paragraph('one tier'));
  expect(changed(before, after)).toEqual([
    'tableRow: Tier',
    'tableRow: one',
    'paragraph: one tier',
  ]);
});

test('nothing is marked at first, or when nothing changed', () => {
  const same = root(paragraph('same'));
  expect(changed(null, same)).toEqual([]);
  expect(changed(same, structuredClone(same))).toEqual([]);
});

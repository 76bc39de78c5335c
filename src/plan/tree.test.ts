import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { heading, list, paragraph, phrasing, strong, table, wordsOf } from './tree';
import { typed } from './inline';

const text = (value: string) => ({ type: 'text', value });

describe('inline content', () => {
  test('joins neighbouring texts and drops empty ones, however deep they stand', () => {
    const parts = phrasing('www', ['', ['.', 'a']], strong('b', 'c'), '', 'd', ['e']);
    expect(parts).toEqual([text('www.a'), { type: 'strong', children: [text('bc')] }, text('de')]);
  });

  test('of nothing is nothing', () => {
    expect(phrasing('', strong('b'), '')).toEqual([strong('b')]);
  });

  test('keeps the lines that were typed, without those that are empty', () => {
    expect(phrasing(typed('  a \n\n b'))).toEqual([text('a'), { type: 'break' }, text('b')]);
    expect(phrasing(typed(' \n '))).toEqual([]);
  });
});

test('a heading carries its section only where it begins one', () => {
  expect(heading(2, ['2', ' Teams'], 'teams')).toEqual({
    type: 'heading',
    depth: 2,
    children: [text('2 Teams')],
    data: { section: 'teams' },
  });
  expect(heading(3, 'Labs')).toEqual({ type: 'heading', depth: 3, children: [text('Labs')] });
});

test('a list is of points and of open tasks', () => {
  const { children, ...whole } = list(['a', { line: ['b'] }, { line: 'c', done: false }]);
  expect(whole).toEqual({ type: 'list', ordered: false, start: null, spread: false });
  expect(children.map(({ checked }) => checked)).toEqual([null, null, false]);
  expect(children.map((item) => item.children.map(wordsOf))).toEqual([['a'], ['b'], ['c']]);
});

test('a table has its head first; a break in a cell is HTML between spaces', () => {
  const cell = (...children: object[]) => ({ type: 'tableCell', children });
  const row = (...children: object[]) => ({ type: 'tableRow', children });
  expect(table(['Tier', 'Team'], [['1', ['A', { type: 'break' }, 'B', strong('C')]]])).toEqual({
    type: 'table',
    children: [
      row(cell(text('Tier')), cell(text('Team'))),
      row(
        cell(text('1')),
        cell(text('A '), { type: 'html', value: '<br>' }, text(' B'), {
          type: 'strong',
          children: [text('C')],
        }),
      ),
    ],
  });
});

test.each<[string, Nodes, string]>([
  ['a break', paragraph('a', { type: 'break' }, 'b'), 'a\nb'],
  ['a break in a cell', table([['a', { type: 'break' }, 'b']], []), 'a \n b'],
  ['other HTML', { type: 'html', value: '<b>' }, ''],
  ['code', { type: 'code', value: 'x' }, 'x'],
  ['a rule', { type: 'thematicBreak' }, ''],
])('the words of a document: %s', (_, node, words) => {
  expect(wordsOf(node)).toBe(words);
});

import { expect, test } from 'vitest';
import { moved, placeIn } from './moves';

const rows = [
  { id: 'desk', cells: ['team', 'people', 'menu'] },
  { id: 'note', cells: ['note'] },
  { id: 'field', cells: ['team', 'people', 'menu'] },
];

const plain = (key: string) => ({ key, ctrlKey: false });
const withCtrl = (key: string) => ({ key, ctrlKey: true });

test.each([
  ['ArrowRight', { row: 'desk', cell: 'people' }],
  ['ArrowDown', { row: 'note', cell: 'note' }],
  ['Home', { row: 'desk', cell: 'team' }],
  ['End', { row: 'desk', cell: 'menu' }],
])('%s leads from the first cell to the next place', (key, to) => {
  expect(moved(rows, { row: 'desk', cell: 'team' }, plain(key), 'team')).toEqual(to);
});

test.each(['ArrowLeft', 'ArrowUp', 'Enter', 'a'])('%s leads nowhere from the first cell', (key) => {
  expect(moved(rows, { row: 'desk', cell: 'team' }, plain(key), 'team')).toBeNull();
});

test('with Ctrl, Home and End lead to the corners of the grid', () => {
  const middle = { row: 'note', cell: 'note' };
  expect(moved(rows, middle, withCtrl('Home'), 'note')).toEqual({ row: 'desk', cell: 'team' });
  expect(moved(rows, middle, withCtrl('End'), 'note')).toEqual({ row: 'field', cell: 'menu' });
});

test('a row of other cells in between does not lose the column', () => {
  expect(moved(rows, { row: 'note', cell: 'note' }, plain('ArrowDown'), 'people')).toEqual({
    row: 'field',
    cell: 'people',
  });
});

test('a place that is gone becomes the first; one whose cell is gone stays in its row', () => {
  expect(placeIn(rows, { row: 'gone', cell: 'people' })).toEqual({ row: 'desk', cell: 'people' });
  expect(placeIn(rows, { row: 'field', cell: 'gone' })).toEqual({ row: 'field', cell: 'team' });
  expect(placeIn([], null)).toBeNull();
});

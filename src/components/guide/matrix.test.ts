import { expect, test } from 'vitest';
import { matrixOf, textOf } from './matrix';

const table = `<table><thead><tr><th>What</th><th>Tier 1</th><th>Tier 2</th></tr></thead>
<tbody><tr><td>Limits</td><td>Reads <em>only</em></td><td></td></tr></tbody></table>`;

test('a table is read by its columns, each with a cell for every row', () => {
  expect(matrixOf(table)).toEqual({
    corner: 'What',
    rows: ['Limits'],
    columns: [
      { head: 'Tier 1', cells: ['Reads <em>only</em>'] },
      { head: 'Tier 2', cells: [''] },
    ],
  });
});

test('a row that is too short, or text without a table, is refused', () => {
  expect(() => matrixOf(table.replace('<td></td>', ''))).toThrow(/every row/);
  expect(() => matrixOf('<p>No table</p>')).toThrow();
});

test('a label is the text of its cell without numbers of sources', () => {
  expect(textOf('Never<sup><a href="#s">3</a></sup> <strong>alone</strong>')).toBe('Never alone');
});

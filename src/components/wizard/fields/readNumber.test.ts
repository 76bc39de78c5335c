import { expect, test } from 'vitest';
import { readNumber } from './readNumber';

test.each([
  ['12', 12],
  [' 007 ', 7],
  ['5,000', 5000],
  ['5.000', 5000],
  ['1 250 000', 1_250_000],
  ['１２', 12],
  ['', null],
  ['  ', null],
  ['about ten', 'about ten'],
  ['5,0', '5,0'],
  ['-3', '-3'],
  ['1.5', '1.5'],
  ['1\u0096', 1],
  ['about\u000bten\u0000', 'about ten'],
])('%j is read as %j', (typed, read) => {
  expect(readNumber(typed)).toBe(read);
});

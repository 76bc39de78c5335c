import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../../../plan/testing/hostile';
import { cleanText } from '../../../plan/typedText';
import { columnOf, rowsIn } from './columns';

const texts = (pasted: string) => rowsIn(pasted).map((row) => row.map(({ text }) => text));

describe('texts for a spreadsheet', () => {
  test('stand one to a row, with an empty cell beside each', () => {
    expect(columnOf(['Service desk', '지원 창구'])).toBe('Service desk\t\n지원 창구\t\n');
  });

  test('are quoted where a cell would break', () => {
    expect(columnOf(['one\ntwo', 'a\tb', '"so called"', 'said "so"'])).toBe(
      '"one\ntwo"\t\n"a\tb"\t\n"""so called"""\t\nsaid "so"\t\n',
    );
  });

  test('come back as they were, whatever was typed', { timeout: 60_000 }, () => {
    const typed = hostileText.map(cleanText).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 5 }), (all) => {
        expect(texts(columnOf(all))).toEqual(all.map((text) => [text, '']));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a spreadsheet pastes', () => {
  test('is read with the line ends of every system, with more columns, and without the last row’s end', () => {
    expect(texts('a\tb\tc\r\nd\te\rf\tg')).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
      ['f', 'g'],
    ]);
  });

  test('holds its line breaks and quotes in quoted cells', () => {
    expect(texts('"one\n""two"""\t"drie\tvier"\nnext\tvolgende')).toEqual([
      ['one\n"two"', 'drie\tvier'],
      ['next', 'volgende'],
    ]);
  });

  test('leaves quotes alone that are part of the text', () => {
    expect(texts('"The" desk\tDe "desk"\n"open\tb')).toEqual([
      ['"The" desk', 'De "desk"'],
      ['"open', 'b'],
    ]);
    expect(rowsIn('"desk"\tb')[0]?.[0]).toEqual({ text: 'desk', raw: '"desk"' });
  });

  test('has no blank rows', () => {
    expect(texts('\n\t\n a\tb\n\n')).toEqual([[' a', 'b']]);
    expect(rowsIn('')).toEqual([]);
  });
});

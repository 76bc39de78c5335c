import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from './testing/hostile';
import { cleanLine, cleanText, linesOf } from './typedText';

describe('text of several lines', () => {
  test.each([
    ['Word’s soft return', 'first\u000bsecond', 'first\nsecond'],
    ['Word’s page end', 'first\u000csecond', 'first\nsecond'],
    ['NEL of mainframes', 'first\u0085second', 'first\nsecond'],
    ['Unicode’s line separator', 'first\u2028second', 'first\nsecond'],
    ['Unicode’s paragraph separator', 'first\u2029second', 'first\nsecond'],
    ['Windows', 'first\r\nsecond', 'first\nsecond'],
    ['the old Macintosh', 'first\rsecond', 'first\nsecond'],
  ])('keeps the line break of %s as one break', (_, typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });

  test.each([
    ['NUL', 'a\u0000b'],
    ['escape', 'a\u001bb'],
    ['delete', 'a\u007fb'],
    ['C1, which pandoc’s YAML refuses', 'a\u0096b'],
    ['half a surrogate pair', 'a\ud83db'],
    ['the other half', 'a\ude00b'],
    ['a noncharacter of the first plane', 'a\ufffeb'],
    ['a noncharacter among letters', 'a\ufdd0b'],
    ['a noncharacter of another plane', 'a\u{1ffff}b'],
  ])('loses %s and nothing beside it', (_, typed) => {
    expect(cleanText(typed)).toBe('ab');
  });

  test.each([
    '\tindented',
    '  two  spaces  ',
    '한국어 👩🏽‍💻 繁體中文。',
    'مرحبا שלום',
    'no\u00a0break, no\u200bwidth, marked\u202e, \u{e000}private',
    '\ufeffmark, \ufffd',
  ])('stays as typed: %j', (typed) => {
    expect(cleanText(typed)).toBe(typed);
  });
});

test('in a field of one line, a break or a tab becomes a space', () => {
  expect(cleanLine('North\u000bwick\r\nLog\tistics\u0007')).toBe('North wick Log istics');
});

test('cleaned text is not changed by cleaning it again', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
    }),
  );
});

test('lines are those with something on them, without the spaces around', () => {
  expect(linesOf('\n  first \n\n \t\nsecond\n')).toEqual(['first', 'second']);
  expect(linesOf(' \n ')).toEqual([]);
});

import { expect, test } from 'vitest';
import { formatDate } from './date';

// Two in a row of each language: what is kept from the first must not word the second.
test.each([
  ['en', '2026', '2026'],
  ['en', '2026-11', 'November 2026'],
  ['en', '2026-11-20', '20 November 2026'],
  ['zh-tw', '2026', '2026 年'],
  ['zh-tw', '2026-11', '2026 年 11 月'],
  ['zh-tw', '2026-11-20', '2026 年 11 月 20 日'],
  ['nl', '2026', '2026'],
  ['nl', '2026-11', 'november 2026'],
  ['nl', '2026-11-20', '20 november 2026'],
  ['ko', '2026', '2026년'],
  ['ko', '2026-11', '2026년 11월'],
  ['ko', '2026-11-20', '2026년 11월 20일'],
] as const)('a date is as exact as it is given (%s, %s)', (locale, date, words) => {
  expect(formatDate(locale, date)).toBe(words);
});

test('the first and the last day of a year stay in it, wherever the reader is', () => {
  expect(formatDate('en', '2026-01-01')).toBe('1 January 2026');
  expect(formatDate('en', '2026-12-31')).toBe('31 December 2026');
});

import { expect, test } from 'vitest';
import { wordingOf } from './wording';

const { list, date, duration } = wordingOf('zh-tw');

test.each([
  [['Windows', 'macOS', 'Linux'], 'Windows、macOS 和 Linux'],
  [['英文', '荷蘭文'], '英文和荷蘭文'],
  [['問題會議', 'Intune週會A組'], '問題會議和 Intune週會A組'],
  [['A組2部', '3樓B區'], 'A組2部和 3樓B區'],
  [['一次Teams會議'], '一次Teams會議'],
])('Chinese lists %j as %s: space at the seams, none within', (parts, listed) => {
  expect(list(parts)).toBe(listed);
});

test('Chinese sets its own numbers and words apart', () => {
  expect(date('2027-01-12')).toBe('2027 年 1 月 12 日');
  expect(duration(150)).toBe('2 小時 30 分鐘');
});

test('other languages join with their own words', () => {
  expect(wordingOf('en').list(['A', 'B', 'C'])).toBe('A, B and C');
  expect(wordingOf('nl').list(['A', 'B', 'C'])).toBe('A, B en C');
  expect(wordingOf('ko').list(['월', '화'])).toBe('월, 화');
});

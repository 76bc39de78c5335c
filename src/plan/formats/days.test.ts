import { expect, test } from 'vitest';
import { partedAtDays } from './days';

test.each([
  ['2027 年 5 月 10 日', ['', '2027 年 5 月 10 日', '']],
  ['版本 1.2，2027 年 1 月 25 日', ['版本 1.2，', '2027 年 1 月 25 日', '']],
  [
    '自 2027 年 5 月 10 日（週一）到 6 月 1 日',
    ['自 ', '2027 年 5 月 10 日（週一）', '到 ', '6 月 1 日', ''],
  ],
  ['2027년 2월 12일(금), 09:00', ['2027년 ', '2월 12일(금)', ', 09:00']],
  // Only a weekday belongs to its day.
  ['2027 年 5 月 10 日（試行開始日）', ['', '2027 年 5 月 10 日', '（試行開始日）']],
  ['5 月起，每 10 日一次', ['5 月起，每 10 日一次']],
  ['10 May 2027', ['10 May 2027']],
])('every second part of “%s” is a day', (text, parts) => {
  expect(partedAtDays(text)).toEqual(parts);
});

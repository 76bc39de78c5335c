import { expect, test } from 'vitest';
import {
  halfWidthPunctuation,
  koreanRanges,
  reversedQuotes,
  straightQuotes,
} from './punctuation.ts';

test.each([
  ['en', `Don't say “never”.`],
  ['nl', `De pagina's en foto’s`],
  ['zh-tw', `"新功能" 頁面`],
] as const)('a straight quote is found in %s: %s', (locale, text) => {
  expect(straightQuotes(text, locale)).not.toEqual([]);
});

test.each([
  ['en', 'Don’t say “never”.'],
  ['zh-tw', '「新功能」頁面'],
] as const)('curly quotes pass in %s: %s', (locale, text) => {
  expect(straightQuotes(text, locale)).toEqual([]);
});

test.each([
  '관리 범위가 “설정인가?“에 따라 다릅니다.',
  '’제안‘으로 표시합니다.',
  '”제안“으로 표시합니다.',
  '‘제안으로 표시합니다.',
  '제안’으로 표시합니다.',
])('reversed and lonely quotes are found in Korean: %s', (text) => {
  expect(reversedQuotes(text, 'ko')).not.toEqual([]);
});

test.each([
  '‘제안’ 또는 ‘예시 값’으로 표시합니다.',
  '“‘제안’이라고 적혀 있나요?”라고 묻습니다.',
  'Microsoft의 What’s new 페이지',
])('quotes the right way round pass in Korean: %s', (text) => {
  expect(reversedQuotes(text, 'ko')).toEqual([]);
});

test.each(['服務台,桌面支援', '第 1 層:服務台', '您確定嗎?', '層級(一線)', '完成.'])(
  'half-width punctuation is found beside Chinese characters: %s',
  (text) => {
    expect(halfWidthPunctuation(text, 'zh-tw')).not.toEqual([]);
  },
);

test.each([
  '服務台、桌面支援',
  '08:30–17:30，共 1,200 位',
  'Apple 自動裝置註冊（ADE）',
  '請看 status.cloud.microsoft。',
  'Intune (MDM)',
])('full-width punctuation, and half-width in Latin text, pass in Chinese: %s', (text) => {
  expect(halfWidthPunctuation(text, 'zh-tw')).toEqual([]);
});

test.each(['월–금 08:30', '08:30–17:30', '2019–2020년', '월-금'])(
  'a range without a wave dash is found in Korean: %s',
  (text) => {
    expect(koreanRanges(text, 'ko')).not.toEqual([]);
  },
);

test.each(['월~금 08:30~17:30', '–', '0800-XXX-120', '2027-02-15', '80-20 룰'])(
  'wave dashes, numbers and dates pass in Korean: %s',
  (text) => {
    expect(koreanRanges(text, 'ko')).toEqual([]);
  },
);

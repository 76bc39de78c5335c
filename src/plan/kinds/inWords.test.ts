import { describe, expect, test } from 'vitest';
import { language, weekday } from '../catalogue/sets';
import { missedStep } from '../chapters/measures/sets';
import { loadWords } from '../loading';
import { appointment, many, number, text, zone } from './index';

const english = await loadWords('en');
const dutch = await loadWords('nl');
const chinese = await loadWords('zh-tw');
const korean = await loadWords('ko');

describe('days', () => {
  test.each([
    [['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], 'Mon–Sat'],
    [['mon', 'tue', 'thu', 'fri', 'sat'], 'Mon, Tue, Thu–Sat'],
    [['sun'], 'Sun'],
    [['mon', 'sun'], 'Mon, Sun'],
  ])('%j are written as %s', (days, written) => {
    expect(many(weekday).inWords(days, english)).toBe(written);
  });

  test('are spanned as each language does', () => {
    const days = ['mon', 'tue', 'wed'];
    expect(many(weekday).inWords(days, dutch)).toBe('ma t/m wo');
    expect(many(weekday).inWords(days, chinese)).toBe('週一至週三');
  });
});

test.each([
  [
    english,
    'The next phase waits. If the target was wrong, it is corrected and the reason is noted.',
  ],
  [chinese, '延後下一階段。目標值本身不合理時，註明原因後修正。'],
])('sentences that were chosen are a text: %#', (words, written) => {
  expect(many(missedStep).inWords(['hold', 'recheck'], words)).toBe(written);
});

test.each([
  [english, 'English, Traditional Chinese, Dutch, Korean'],
  [chinese, '中文、英文、荷蘭文、韓文'],
  [dutch, 'Nederlands, Engels, Chinees (traditioneel), Koreaans'],
  [korean, '한국어, 영어, 중국어(번체), 네덜란드어'],
])('languages begin with one’s own: %#', (words, written) => {
  expect(many(language).inWords(['en', 'zh-Hant', 'nl', 'ko'], words)).toBe(written);
});

describe('numbers', () => {
  test.each([
    ['minutes', 150, '2 hours 30 minutes'],
    ['minutes', 1440, '24 hours'],
    ['minutes', 0, '0 minutes'],
    ['days', 1, '1 day'],
    ['months', 6, '6 months'],
    ['people', 40_000, '40,000'],
    ['percent', 75, '75%'],
  ] as const)('%s: %i is written as %s', (unit, value, written) => {
    expect(number(unit, { max: 100_000 }).inWords(value, english)).toBe(written);
  });

  test('stand apart from Chinese characters', () => {
    expect(number('minutes', { max: 1000 }).inWords(150, chinese)).toBe('2 小時 30 分鐘');
  });
});

test.each([
  ['Asia/Taipei', 'Taipei time', '台北時間', 'Taipei', '타이베이 시간'],
  ['Europe/London', 'London time', '倫敦時間', 'Londen', '런던 시간'],
  [
    'America/North_Dakota/New_Salem',
    'New Salem time',
    'New Salem 時間',
    'New Salem',
    'New Salem 시간',
  ],
  ['UTC', 'UTC', 'UTC', 'UTC', 'UTC'],
  ['Etc/UTC', 'UTC', 'UTC', 'UTC', 'UTC'],
  // IANA's names have the opposite sign of what people say.
  ['Etc/GMT-8', 'UTC+8', 'UTC+8', 'UTC+8', 'UTC+8'],
  ['Etc/GMT+12', 'UTC-12', 'UTC-12', 'UTC-12', 'UTC-12'],
])('the zone %s is named by its city', (id, ...named) => {
  const said = [english, chinese, dutch, korean].map((words) => zone().inWords(id, words));
  expect(said).toEqual(named);
});

test('a day to turn up on has its weekday, as each language writes it', () => {
  const said = [english, chinese, dutch, korean].map((words) =>
    appointment().inWords('2027-05-10', words),
  );
  expect(said).toEqual([
    'Mon 10 May 2027',
    '2027 年 5 月 10 日（週一）',
    'Ma 10 mei 2027',
    '2027년 5월 10일(월)',
  ]);
});

test('text stays as it was typed', () => {
  expect(text().inWords('Line\nbreak', english)).toEqual(['Line', { type: 'break' }, 'break']);
});

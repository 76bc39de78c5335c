import { describe, expect, test } from 'vitest';
import { weekday } from '../catalogue/sets';
import { loadWords } from '../loading';
import { many, number, text, zone } from './index';

const english = await loadWords('en');
const dutch = await loadWords('nl');
const chinese = await loadWords('zh-tw');

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

test('a zone is named as it is everywhere, and text stays as it was typed', () => {
  expect(zone().inWords('Asia/Taipei', english)).toBe('Asia/Taipei');
  expect(text().inWords('Line\nbreak', english)).toEqual(['Line', { type: 'break' }, 'break']);
});

import { describe, expect, test } from 'vitest';
import { words as en } from '../i18n/messages/en/plan';
import { words as nl } from '../i18n/messages/nl/plan';
import { words as zhTw } from '../i18n/messages/zh-tw/plan';
import { many, number, text, zone } from './question';
import { inWords } from './writer';

const english = { locale: 'en', ...en } as const;

describe('days', () => {
  test.each([
    [['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], 'Mon–Sat'],
    [['mon', 'tue', 'thu', 'fri', 'sat'], 'Mon, Tue, Thu–Sat'],
    [['sun'], 'Sun'],
    [['mon', 'sun'], 'Mon, Sun'],
  ])('%j are written as %s', (days, written) => {
    expect(inWords(many('weekday'), days, english)).toBe(written);
  });

  test('are spanned as each language does', () => {
    const days = ['mon', 'tue', 'wed'];
    expect(inWords(many('weekday'), days, { locale: 'nl', ...nl })).toBe('ma t/m wo');
    expect(inWords(many('weekday'), days, { locale: 'zh-tw', ...zhTw })).toBe('週一至週三');
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
  ] as const)('%s: %i is written as %s', (unit, value, written) => {
    expect(inWords(number(unit, { max: 100_000 }), value, english)).toBe(written);
  });

  test('stand apart from Chinese characters', () => {
    const words = { locale: 'zh-tw', ...zhTw } as const;
    expect(inWords(number('minutes', { max: 1000 }), 150, words)).toBe('2 小時 30 分鐘');
  });
});

test('a zone is named as it is everywhere, and text stays as it was typed', () => {
  expect(inWords(zone(), 'Asia/Taipei', english)).toBe('Asia/Taipei');
  expect(inWords(text(), 'Line\nbreak', english)).toEqual(['Line', { type: 'break' }, 'break']);
});

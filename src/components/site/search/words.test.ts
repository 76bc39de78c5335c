import { expect, test } from 'vitest';
import { normalForm, type Tongue, wordsIn } from './words';

const tongue = (stop: string, endings: string, least: number): Tongue => ({
  stop: new Set(stop.split(' ')),
  between: /的|是/,
  endings: normalForm(endings).split(' '),
  least,
});
const english = tongue('the a', 'ing ed s', 3);
const korean = tongue('', '에서 를', 4);

test('small words go, endings go, and a doubled letter before them', () => {
  expect(wordsIn('The enrolled devices', english)).toEqual(['enrol', 'device']);
});

test('accents and apostrophes are no difference', () => {
  expect(wordsIn('Café can’t', english)).toEqual(wordsIn("cafe can't", english));
});

test('an error code is the same with and without 0x', () => {
  expect(wordsIn('0x8018002B', english)).toEqual(['8018002b']);
  expect(wordsIn('8018002b', english)).toEqual(['8018002b']);
});

test('Chinese is looked up in pairs, and as a whole where it may be one word', () => {
  expect(wordsIn('服務台', english)).toEqual(['服務台', '服務', '務台']);
  expect(wordsIn('上線前的檢查', english)).toEqual(['上線前', '上線', '線前', '檢查']);
});

test('Chinese and Latin side by side are words of their own', () => {
  expect(wordsIn('BitLocker金鑰', english)).toEqual(['bitlocker', '金鑰']);
});

test('a Korean word is the same with and without its particle', () => {
  expect(wordsIn('브리지콜에서', korean)).toEqual(['브리지콜'.normalize('NFD')]);
  expect(wordsIn('브리지콜', korean)).toEqual(['브리지콜'.normalize('NFD')]);
});

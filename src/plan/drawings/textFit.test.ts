import { expect, test } from 'vitest';
import { widthOf, wrapped } from './textFit';

test('Chinese and Korean letters are as wide as high, Latin ones about half, marks nothing', () => {
  expect(widthOf('服務台', 10)).toBe(30);
  expect(widthOf('지원', 10)).toBe(20);
  expect(widthOf('desk', 10)).toBeGreaterThan(19);
  expect(widthOf('desk', 10)).toBeLessThan(26);
  expect(widthOf('e\u0301', 10)).toBe(widthOf('e', 10));
  expect(widthOf('desk', 10, true)).toBeGreaterThan(widthOf('desk', 10));
});

test('lines break at spaces, after hyphens, and between Chinese characters', () => {
  expect(wrapped('Service desk north', 70, 10)).toEqual(['Service desk', 'north']);
  expect(wrapped('Werkplekbeheer Azië-Pacific', 110, 10)).toEqual([
    'Werkplekbeheer',
    'Azië-Pacific',
  ]);
  expect(wrapped('亞太桌面支援小組', 45, 10)).toEqual(['亞太桌面', '支援小組']);
  // Korean words stay whole.
  expect(wrapped('업무 환경 지원 팀', 55, 10)).toEqual(['업무 환경', '지원 팀']);
});

test('a figure stays with its Chinese unit, and the number of a tier with its word', () => {
  const lines = (text: string, width: number) =>
    wrapped(text, width, 10).map((line) => line.replaceAll('\u00a0', ' '));
  expect(lines('2027 年 6 月 21 日至 12 月 7 日', 128)).toEqual([
    '2027 年 6 月 21 日至',
    '12 月 7 日',
  ]);
  expect(lines('30 分鐘後呈報給第 2 層', 110)).toEqual(['30 分鐘後呈報給', '第 2 層']);
  expect(lines('1시간 경과 시 계층 3으로 에스컬레이션', 100)).toEqual([
    '1시간 경과 시',
    '계층 3으로',
    '에스컬레이션',
  ]);
  expect(lines('Escalates to tier 3 after 1 hour', 85)).toEqual([
    'Escalates to',
    'tier 3 after 1',
    'hour',
  ]);
  expect(lines('Naar laag 3 na 1 uur', 55)).toEqual(['Naar', 'laag 3 na', '1 uur']);
});

test('no Chinese line begins with what closes, or ends with what opens', () => {
  expect(wrapped('支援中心（夜間）', 50, 10)).toEqual(['支援中心', '（夜間）']);
  expect(wrapped('甲乙丙丁，戊', 40, 10)).toEqual(['甲乙丙', '丁，戊']);
});

test('a word that fits in no line is broken, and letters with marks or pictures are not', () => {
  const lines = wrapped('a'.repeat(30), 60, 10);
  expect(lines.join('')).toBe('a'.repeat(30));
  expect(lines.length).toBeGreaterThan(2);
  expect(wrapped('👩🏽‍💻👩🏽‍💻', 20, 10).join('|')).toBe('👩🏽‍💻|👩🏽‍💻');
});

test('what takes more lines than there may be ends in dots', () => {
  const lines = wrapped('one two three four five six', 32, 10, false, 2);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe('one');
  expect(lines[1]).toMatch(/…$/);
  for (const line of wrapped('x'.repeat(5000), 80, 11, true, 3)) {
    expect(widthOf(line, 11, true)).toBeLessThanOrEqual(80);
  }
});

test('nothing is no line; line breaks and tabs are spaces', () => {
  expect(wrapped('', 100, 10)).toEqual([]);
  expect(wrapped(' \n ', 100, 10)).toEqual([]);
  expect(wrapped('Desk\n\tNorth', 100, 10)).toEqual(['Desk North']);
});

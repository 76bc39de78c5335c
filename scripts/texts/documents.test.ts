import { expect, test } from 'vitest';
import { machineJoins, zoneNames } from './documents.ts';

test.each([
  ['en', 'Mon–Fri 08:00–18:00 (Europe/London)'],
  ['nl', 'Tijdzone: Europe/Amsterdam'],
  ['zh-tw', '08:30–17:30（Asia/Taipei）'],
  ['ko', '기준 시간대: America/New_York'],
] as const)('a zone by its name in a database is found in %s: %s', (locale, text) => {
  expect(zoneNames(text, locale)).toHaveLength(1);
});

test.each([
  ['en', 'Sites in Europe/Asia are served from London.'],
  ['nl', 'Nederlandse tijd (Amsterdam)'],
  ['zh-tw', '時間皆為台灣時間。'],
] as const)('a zone as people say it passes in %s: %s', (locale, text) => {
  expect(zoneNames(text, locale)).toEqual([]);
});

test.each([
  ['en', 'Responsible: Tier 1; Accountable: Tier 2'],
  ['nl', 'Eigenaar: Jeroen Hoekstra; termijn: 21 januari'],
  ['zh-tw', '執行者（R）：第 1 層；當責者（A）：第 3 層'],
  ['ko', '실행 담당(R): 계층 1, 최종 책임(A): 계층 3'],
  ['nl', 'Gepubliceerd binnen (werkdagen): 2 dagen'],
  ['zh-tw', '文章發布期限（工作天）：3 天'],
  ['en', 'Tier 1 – Service desk'],
  ['zh-tw', '每週 星期四 11:00'],
  ['zh-tw', '每兩週 週二 10:30'],
] as const)('a join of labels and values is found in %s: %s', (locale, text) => {
  expect(machineJoins(text, locale)).not.toEqual([]);
});

test.each([
  ['en', 'Nobody is on shift at these times: Mon–Fri 00:00–08:00 and 18:00–24:00; Sat all day.'],
  ['en', 'Exact error text; screenshots; when the issue began'],
  ['nl', 'Tijdstip: elke werkdag om 13:00 uur; bij storing eerder.'],
  ['zh-tw', '週一 00:00–09:55、11:20–24:00；週二 00:00–09:55'],
  ['zh-tw', '每週四 11:00'],
  ['ko', '월~금 00:00~07:00, 19:00~24:00; 일 종일입니다.'],
  ['en', 'Where: Teams\nWhen: Tuesday'],
  ['en', '–'],
] as const)('what a person writes passes in %s: %s', (locale, text) => {
  expect(machineJoins(text, locale)).toEqual([]);
});

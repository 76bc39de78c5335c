import { expect, test } from 'vitest';
import { finderOf } from '../../src/components/site/search/finder.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { indexOf } from './index-of.ts';
import type { Record } from './records.ts';

const place = (
  path: string,
  id: string,
  heading: string,
  text = '',
  names: string[] = [],
): Record => ({
  path: `guide/${path}/`,
  id,
  page: path,
  heading,
  names,
  text,
});

const finderIn = (locale: Locale, places: Parameters<typeof indexOf>[1]) =>
  finderOf(indexOf(locale, places, 'test'));

const english = finderIn('en', [
  place('process', '', 'Support process', 'How a ticket gets to the right people.'),
  place('process', 'bridge-call', 'Joint call', 'All tiers meet every morning.', ['war room']),
  place('process', 'articles', 'Knowledge articles', 'Whoever solved it writes the article.'),
  place('training', 'refreshers', 'Refreshers', 'Put a date into the calendar.'),
  place('issues', 'mdm-scope', 'Not in the MDM scope', 'The screen says 80180014 or 8018002b.'),
  place('glossary', 'compliance', 'compliance', 'Whether a device follows the rules.'),
]);
const dutch = finderIn('nl', [
  place('staffing', '', 'Bezetting', 'Het rooster van de servicedesk.'),
  place('training', 'labs', 'Oefeningen', 'Een middag met echte apparaten.'),
]);
const korean = finderIn('ko', [
  place('access', 'identity', '본인 확인', '절차에 따라 묻습니다.'),
  place('glossary', 'wipe', '초기화', '디바이스의 데이터를 모두 지웁니다.'),
  place('glossary', 'recovery-key', '복구 키', '암호화된 디스크를 여는 번호입니다.'),
  place('training', 'length', '교육 시간', '반나절이면 충분합니다.'),
]);
const chinese = finderIn('zh-tw', [
  place('teams', 'tier-1', '第 1 層：服務台', '接聽電話的人。', ['服務台']),
  place('glossary', 'wipe', '抹除', '刪除裝置上的所有資料。'),
]);

type Finder = typeof english;
const first = ({ find }: Finder, query: string) => find(query).found[0]?.place.id;

test('a heading typed word for word comes first', () => {
  expect(first(english, 'Knowledge articles')).toBe('articles');
});

test.each(['planner/', 'guide/check-rules/'])(
  'what %s says in as many words comes after the guide',
  (path) => {
    const said = ['Training sessions', 'How long a session takes.'] as const;
    const { find } = finderIn('en', [
      { ...place('training', 'question', ...said), path },
      place('training', 'sessions', ...said),
    ]);
    expect(find('training sessions').found.map(({ place: { id } }) => id)).toEqual([
      'sessions',
      'question',
    ]);
  },
);

test('a place is found by names that its text doesn’t use', () => {
  expect(first(english, 'war room')).toBe('bridge-call');
});

test('a place is found by a word in the middle of a sentence', () => {
  expect(first(english, 'calendar')).toBe('refreshers');
});

test('one unknown word doesn’t empty the result', () => {
  expect(first(english, 'who writes knowledge articles on xylophones')).toBe('articles');
});

test('a word with a wrong letter finds its like, and says that it is a guess', () => {
  expect(english.find('comliance')).toMatchObject({ guessed: true });
  expect(first(english, 'comliance')).toBe('compliance');
  expect(english.find('compliance')).toMatchObject({ guessed: false });
});

test('letters that changed places are put back, and that is a guess', () => {
  expect(first(english, 'dtae')).toBe('refreshers');
  expect(first(english, 'claendar')).toBe('refreshers');
  expect(english.find('claendar')).toMatchObject({ guessed: true });
});

test('nothing is found where no word is like any', () => {
  expect(english.find('xylophone').found).toEqual([]);
  expect(english.find('the of and').found).toEqual([]);
});

test('an error code is found by itself, not by one that differs in a sign', () => {
  expect(first(english, '0x80180014')).toBe('mdm-scope');
  expect(first(english, '801800')).toBe('mdm-scope');
  for (const other of ['0x80180018', '0x8018002a', '0x80180041', '0x80180140']) {
    expect(english.find(other).found, other).toEqual([]);
  }
});

test('a Dutch compound that stands nowhere is found by its parts', () => {
  expect(dutch.find('servicedeskrooster').found[0]?.place.path).toBe('guide/staffing/');
});

test('a Korean compound without spaces, and a syllable with one wrong letter, are found', () => {
  expect(first(korean, '본인확인절차')).toBe('identity');
  expect(first(korean, '초기회')).toBe('wipe');
});

test('a Korean compound may end in one syllable, and a word in a condition', () => {
  expect(korean.find('복구키를')).toMatchObject({ guessed: false });
  expect(first(korean, '복구키를')).toBe('recovery-key');
  expect(korean.find('몇 시간이면 되나요?')).toMatchObject({ guessed: false });
  expect(first(korean, '몇 시간이면 되나요?')).toBe('length');
});

test('a Chinese name with one wrong sign is found', () => {
  expect(first(chinese, '服物台')).toBe('tier-1');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platform, tier } from './catalogue/sets';
import { byChapter, questionsOf } from './chapters';
import { choice, date, list, many, number, text, time, zone } from './kinds';
import { hostileText } from './testing/hostile';
import { plans } from './testing/plans';
import { countOf } from './unread';
import { unreadIn } from './unreadIn';

const item = { name: text(), day: date(), tier: choice(tier) };
const questions = {
  one: {
    words: text(),
    count: number('people', { max: 10 }),
    day: date(),
    start: time(),
    where: zone(),
    tier: choice(tier),
    platforms: many(platform),
    entries: list(item, { max: 2 }),
  },
};

const unread = (answers: object) => unreadIn({ one: answers }, questions);

describe('nothing is unread', () => {
  test('in answers that every question takes', () => {
    const answers = {
      words: 'a\nb',
      count: 12,
      day: '2028-02-29',
      start: '23:59',
      where: 'Europe/Amsterdam',
      tier: 'tier1',
      platforms: ['windows', 'ios'],
      entries: [{ id: 'a', name: 'x', day: '2027-01-01', tier: 'tier0' }],
    };
    expect(unread(answers)).toEqual([]);
  });

  test('where nothing was answered', () => {
    const nothing = { words: '', count: null, day: '', tier: null, platforms: [], entries: [] };
    expect(unread({ ...nothing, unknown: null, gone: [] })).toEqual([]);
    expect(unread({ words: [], where: undefined, start: [] })).toEqual([]);
    expect(unreadIn({ one: [] }, questions)).toEqual([]);
    expect(unreadIn({ one: null }, questions)).toEqual([]);
    expect(unreadIn({}, questions)).toEqual([]);
    expect(unreadIn('text', questions)).toEqual([]);
  });

  test('in a number that was typed as something else: the form keeps it and says so', () => {
    expect(unread({ count: 'about ten' })).toEqual([]);
    expect(unread({ count: 11 })).toEqual([]);
  });

  test('in any plan of this planner', { timeout: 60_000 }, () => {
    const chapters = byChapter(questionsOf);
    fc.assert(
      fc.property(plans(hostileText), ({ answers }) => {
        expect(unreadIn(answers, chapters)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what a question can’t take is named with its place', () => {
  test.each([
    [{ words: 7 }, { question: 'words', why: 'notText', value: 7 }],
    [{ count: -1 }, { question: 'count', why: 'badNumber', value: -1 }],
    [{ count: 1.5 }, { question: 'count', why: 'badNumber', value: 1.5 }],
    [{ count: true }, { question: 'count', why: 'badNumber', value: true }],
    [{ day: '2027-02-29' }, { question: 'day', why: 'badDate', value: '2027-02-29' }],
    [{ day: 20270101 }, { question: 'day', why: 'badDate', value: 20270101 }],
    [{ day: ['2027-01-01'] }, { question: 'day', why: 'badDate', value: ['2027-01-01'] }],
    [{ start: ['09:00'] }, { question: 'start', why: 'badTime', value: ['09:00'] }],
    [{ where: ['Asia/Seoul'] }, { question: 'where', why: 'badZone', value: ['Asia/Seoul'] }],
    [{ start: '24:00' }, { question: 'start', why: 'badTime', value: '24:00' }],
    [{ where: 'the moon' }, { question: 'where', why: 'badZone', value: 'the moon' }],
    [{ tier: 9 }, { question: 'tier', why: 'notAnId', value: 9 }],
    [{ platforms: ['ios', 7] }, { question: 'platforms', why: 'notAnId', value: 7 }],
    [{ platforms: 'ios' }, { question: 'platforms', why: 'notAList', value: 'ios' }],
    [{ entries: 'x' }, { question: 'entries', why: 'notAList', value: 'x' }],
  ])('%j', (answers, expected) => {
    expect(unread(answers)).toEqual([{ chapter: 'one', ...expected }]);
  });

  test('in a text longer than any field can show, by how much', () => {
    expect(unread({ words: 'x'.repeat(50_000) })).toEqual([]);
    expect(unread({ words: 'x'.repeat(50_002), count: 'x'.repeat(50_001) })).toEqual([
      { chapter: 'one', question: 'words', why: 'tooLong', value: 2 },
      { chapter: 'one', question: 'count', why: 'tooLong', value: 1 },
    ]);
  });

  test('in an entry of a list, counted as in the file', () => {
    const entries = [
      { name: 'no id' },
      { id: 'a', day: '2027-13-01', mood: 'good' },
      null,
      { id: 'b' },
      { id: 'c' },
      { id: '' },
    ];
    const at = { chapter: 'one', question: 'entries' };
    expect(unread({ entries })).toEqual([
      { ...at, entry: 1, why: 'noEntryId' },
      { ...at, entry: 3, why: 'noEntryId' },
      { ...at, entry: 6, why: 'noEntryId' },
      { ...at, entry: 2, item: 'day', why: 'badDate', value: '2027-13-01' },
      { ...at, why: 'tooManyEntries', value: 1 },
    ]);
  });

  test('in a chapter that is none', () => {
    expect(unreadIn({ one: 'text', two: { a: 1, b: null } }, questions)).toEqual([
      { chapter: 'one', question: '', why: 'notAnswers', value: 'text' },
    ]);
  });
});

test('entries that are left out are counted one by one, all else once', () => {
  const at = { chapter: 'one', question: 'entries' };
  expect(countOf({ ...at, why: 'tooManyEntries', value: 12 })).toBe(12);
  expect(countOf({ ...at, why: 'tooLong', value: 12 })).toBe(1);
  expect(countOf({ ...at, why: 'noEntryId' })).toBe(1);
});

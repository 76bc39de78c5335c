import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { platform, tier } from '../catalogue/sets';
import { loadNames, loadWords } from '../loading';
import { answerOf } from './answerOf';
import { blankEntry, entriesOf } from './list';
import { choice, date, list, many, number, text, time, zone } from './index';

const english = await loadWords('en');

const people = () => number('people', { max: 9 });
const tiers = () => choice(tier);
const platforms = () => many(platform);
const entries = () => list({ name: text(), on: date(), platforms: many(platform) }, { max: 5 });

const kinds = {
  text,
  number: people,
  date,
  time,
  zone,
  choice: tiers,
  many: platforms,
  list: entries,
} as const;

describe.each(Object.entries(kinds))('a question of the kind %s', (kind, make) => {
  test('knows its kind and is a gap while it is not answered', () => {
    const question = make();
    expect(question.kind).toBe(kind);
    expect(question.optional).toBe(false);
    expect(question.isAnswered(question.blank)).toBe(false);
  });

  test('reads what it can’t take as no answer', () => {
    const { schema, blank } = make();
    expect(v.parse(schema, undefined)).toEqual(blank);
    expect(v.parse(schema, { nested: true })).toEqual(blank);
  });
});

describe('an answer', () => {
  test.each([
    ['spaces', text, ' \n\t', false],
    ['a word', text, ' a ', true],
    ['no text', text, 7, false],
    ['nought', people, 0, true],
    ['words for a number', people, 'ten', false],
    ['a day being typed', date, '', false],
    ['a day', date, '2027-01-01', true],
    ['one of many', platforms, ['ios'], true],
    ['one where there may be many', platforms, 'ios', false],
  ])('%s', (_, ask, answer, answered) => {
    expect(ask().isAnswered(answer)).toBe(answered);
  });
});

describe('the problem with', () => {
  test.each([
    ['words for a number', people, 'ten', { kind: 'notANumber' }],
    ['a number beyond the limit', people, 10, { kind: 'tooLarge', max: 9 }],
    ['a number at the limit', people, 9, null],
    ['a number that is not there', people, null, null],
    ['a text beyond the limit', text, 'x'.repeat(5_003), { kind: 'tooLong', over: 3 }],
    ['a text at the limit', text, 'x'.repeat(5_000), null],
    ['a choice', tiers, 'tier1', null],
    ['a day', date, '', null],
    ['choices', platforms, [], null],
  ])('%s', (_, ask, answer, problem) => {
    expect(ask().problemOf(answer)).toEqual(problem);
  });
});

describe('what an answer adds to the name of its entry', () => {
  test.each([
    ['a choice tells its words', tiers, 'tier2', 'Tier 2'],
    ['no choice', tiers, null, null],
    ['“something else” tells nothing', tiers, 'own', null],
    ['text stands on one line', text, ' Desk\nNorth ', 'Desk North'],
    ['spaces', text, '  ', null],
    ['a number', people, 4, null],
    ['a day', date, '2027-01-01', null],
    ['several choices', platforms, ['ios'], null],
  ])('%s', async (_, ask, answer, told) => {
    expect(ask().telling(answer, await loadNames('en', []))).toBe(told);
  });
});

test('an answer that is not there is a blank one', () => {
  expect(answerOf(text(), undefined)).toBe('');
  expect(answerOf(people(), 0)).toBe(0);
});

test('a choice is shown in its words', () => {
  expect(tiers().inWords('tier2', english)).toBe('Tier 2');
});

test('a number that was typed in words is shown as it was typed', () => {
  expect(people().inWords('about ten', english)).toBe('about ten');
});

describe('a list', () => {
  test('begins an entry with nothing answered', () => {
    expect(blankEntry(entries(), 'a')).toEqual({ id: 'a', name: '', on: null, platforms: [] });
  });

  test('passes over what is no entry', () => {
    const raw = [null, 'text', 7, {}, { id: 7 }, { id: 'a' }, ['x']];
    expect(entriesOf(entries(), raw)).toEqual([{ id: 'a' }]);
    expect(entriesOf(entries(), 'text')).toEqual([]);
  });

  test('reads entries one by one, those with an id', () => {
    const raw = [{ id: '' }, { id: 'a', name: 7, on: '2027-01-01' }, null];
    expect(v.parse(entries().schema, raw)).toEqual([
      { id: 'a', name: '', on: '2027-01-01', platforms: [] },
    ]);
  });
});

test('several choices are read in the order in which they are offered, each once', () => {
  const chosen = ['linux', 'windows', 'linux', 'abacus', 7];
  expect(v.parse(platforms().schema, chosen)).toEqual(['windows', 'linux']);
});

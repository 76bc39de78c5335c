import { expect, test } from 'vitest';
import { wordingOf } from '../../../i18n/forms/wording';
import { planWith } from '../../testing/planWith';
import { propose } from './propose';
import { reasons } from './reasons/en';

const proposed = (scope: object, ...tiers: [level: string, coverage: string][]) =>
  propose(
    planWith({
      scope: { ...scope },
      teams: {
        tiers: tiers.map(([level, coverage]) => ({ id: level, level, coverage, people: 2 })),
      },
    }),
    { own: reasons, wording: wordingOf('en'), today: '2027-02-15', zone: 'Europe/London' },
  );
const byDay = ['tier1', 'workdays'] as [string, string];

test('contract, people and numbers are nobody’s guess', () => {
  const all = proposed({ platforms: ['windows', 'ios'] }, byDay);
  for (const name of ['contract', 'caseHours', 'contractPlace', 'nightReach', 'manager'] as const) {
    expect(all[name]).toBeUndefined();
  }
  expect(all.openers?.answer).toEqual([{ id: 'first' }, { id: 'second' }]);
  expect(all.suppliers?.answer.map(({ reach }) => reach)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  [['windows'], ['devices']],
  [['macos'], ['apple']],
  [['ios'], ['apple', 'carrier']],
  [
    ['windows', 'android'],
    ['devices', 'carrier'],
  ],
  [[], []],
])('suppliers follow from the platforms: %j', (platforms, supplies) => {
  expect(proposed({ platforms }, byDay).suppliers?.answer.map(({ supply }) => supply)).toEqual(
    supplies,
  );
});

test.each([
  ['tier1', 'always', 'rota'],
  ['tier3', 'onCall', 'rota'],
  ['tier4', 'always', 'none'],
  ['tier0', 'always', 'none'],
  ['tier2', 'ownDays', 'none'],
])('with %s %s, at night there is %s', (level, coverage, cover) => {
  expect(proposed({}, byDay, [level, coverage]).nightCover?.answer).toBe(cover);
});

test('cases are in English, and in Japanese where users speak it', () => {
  expect(proposed({ languages: ['ko', 'nl'] }, byDay).caseLanguages?.answer).toEqual(['en']);
  expect(proposed({ languages: ['ja'] }, byDay).caseLanguages?.answer).toEqual(['en', 'ja']);
});

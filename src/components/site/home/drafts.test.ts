import { describe, expect, test } from 'vitest';
import { localeIds } from '../../../i18n/locales';
import { loadDrafts, sizes } from './drafts';
import { lines } from './glance';

const shapes = ['few', 'desk', 'partner', 'outsourced'] as const;

describe.each(localeIds)('the drafts of the home page (%s)', async (locale) => {
  const drafts = await loadDrafts(locale);

  test('are one for each shape and number of users, no two alike', () => {
    const all = shapes.flatMap((shape) => drafts[shape]);
    expect(all).toHaveLength(20);
    expect(new Set(all.map((draft) => JSON.stringify(draft))).size).toBe(20);
  });

  test.each([
    ['few', [1, 1, 1, 1, 1], ['', '', '', '', ''], [1, 1, 1, 1, 1]],
    ['desk', [2, 2, 4, 17, 134], [2, 2, 2, 9, 67], [2, 2, 2, 5, 40]],
    ['partner', [2, 2, 4, 17, 134], ['', '', '', '', ''], [2, 2, 2, 5, 40]],
    ['outsourced', [6, 6, 8, 21, 138], [2, 2, 2, 9, 67], [2, 2, 2, 5, 40]],
  ] as const)('count who helps on tiers 1, 2 and 3 (%s)', (shape, first, second, third) => {
    const people = (tier: 'tier1' | 'tier2' | 'tier3') =>
      drafts[shape].map((draft) => draft[tier][1]);
    expect(people('tier1')).toEqual(first.map(String));
    expect(people('tier2')).toEqual(second.map(String));
    expect(people('tier3')).toEqual(third.map(String));
  });

  test('say something on every line', () => {
    for (const shape of shapes) {
      for (const draft of drafts[shape]) {
        for (const line of lines) expect([line, draft[line][0]]).not.toEqual([line, '']);
      }
    }
  });

  test('name a risk where one or two people can’t help so many, and nowhere else', () => {
    const [fine] = drafts.desk;
    const risky = shapes.flatMap((shape) =>
      sizes.filter((_, index) => drafts[shape][index]?.check[0] !== fine?.check[0]),
    );
    expect(risky).toEqual([1_000, 5_000, 40_000]);
    expect(drafts.few[4]?.check[0]).toMatch(/\d/);
  });
});

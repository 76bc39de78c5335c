import { beforeAll, expect, test } from 'vitest';
import '../../../plan/testing/choiceLists';
import { versions as en } from '../../../i18n/messages/en/versions';
import { versions as ko } from '../../../i18n/messages/ko/versions';
import { versions as nl } from '../../../i18n/messages/nl/versions';
import { versions as zhTw } from '../../../i18n/messages/zh-tw/versions';
import { type Locale, localeIds } from '../../../i18n/locales';
import { compare } from '../../../plan/comparing/compare';
import { loadWords } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import { largestPlan } from '../../../plan/testing/plans';
import { planWith } from '../../../plan/testing/planWith';
import { asOneAnswer, changeLog } from './sentences';
import { worded } from './compared';

// All words at once: the first test would wait for them.
beforeAll(() => Promise.all(localeIds.map(loadWords)), 30_000);

const say = { en, 'zh-tw': zhTw, nl, ko };

async function log(before: Plan, after: Plan, locale: Locale = 'en') {
  const words = await loadWords(locale);
  const side = (plan: Plan) => worded({ name: '', plan, isNow: false }, words);
  const both = { before: side(before), after: side(after) };
  return { both, changes: compare(before, after), say: say[locale] };
}

const units = (...names: string[]) => ({
  units: names.map((unit) => ({ id: unit, unit })),
});

const before = planWith({ scope: { version: '1.0', users: 10 }, teams: units('Desk', 'Lab') });
const after = planWith({
  scope: { version: '1.1', users: 20 },
  teams: units('Lab', 'a', 'b', 'c', 'd', 'e', 'f'),
});

test.each<[Locale, string[]]>([
  [
    'en',
    [
      'Scope and owner: 2 answers changed (Version, Users).',
      'Teams and tiers: 6 rows added (a, b, c, d, 2 more), 1 row removed (Desk).',
    ],
  ],
  [
    'nl',
    [
      'Reikwijdte en eigenaar: 2 antwoorden gewijzigd (Versie, Gebruikers).',
      'Teams en lagen: 6 rijen toegevoegd (a, b, c, d, nog 2), 1 rij verwijderd (Desk).',
    ],
  ],
  [
    'zh-tw',
    [
      '範圍與負責人：變更 2 個答案（版本、使用者人數）。',
      '小組與層級：新增 6 列（a、b、c、d、另 2 項）、移除 1 列（Desk）。',
    ],
  ],
  [
    'ko',
    [
      '범위와 담당자: 답변 2개 변경(버전, 사용자 수)',
      '팀과 계층: 행 6개 추가(a, b, c, d, 외 2개), 행 1개 제거(Desk)',
    ],
  ],
])(
  'a chapter is one sentence that counts and names what has changed (%s)',
  async (locale, told) => {
    const { changes, both, say: words } = await log(before, after, locale);
    expect(changeLog(changes, both, words)).toEqual(told);
  },
);

test('a fifth name is counted, since four are named', async () => {
  const some = planWith({ teams: units('a', 'b', 'c', 'd', 'e') });
  const { changes, both, say: words } = await log(planWith({}), some);
  expect(changeLog(changes, both, words)).toEqual([
    'Teams and tiers: 5 rows added (a, b, c, d, 1 more).',
  ]);
});

test('an entry of the change log is never longer than its field: then it only counts', async () => {
  const blank = planWith({});
  const { changes, both, say: words } = await log(blank, largestPlan('W'.repeat(2_000)));
  expect(changeLog(changes, both, words).join('\n').length).toBeGreaterThan(5_000);
  const entry = asOneAnswer(changes, both, words);
  expect(entry.length).toBeLessThanOrEqual(5_000);
  expect(entry.split('\n')).toHaveLength(12);
});

test('two plans that say the same have nothing to tell', async () => {
  const { changes, both, say: words } = await log(before, before);
  expect(changeLog(changes, both, words)).toEqual([]);
});

import { expect, test } from 'vitest';
import { wordingOf } from '../../../i18n/forms/wording';
import { drafted, loadProposer } from '../../proposing';
import { planWith } from '../../testing/planWith';
import { here, tenAnswers } from '../../testing/tenAnswers';
import { propose } from './propose';
import { reasons } from './reasons/en';

const proposed = (shape: string, ...tiers: [level: string, coverage: string][]) =>
  propose(
    planWith({
      scope: { shape },
      teams: {
        tiers: tiers.map(([level, coverage]) => ({ id: level, level, coverage, people: 2 })),
      },
    }),
    { own: reasons, wording: wordingOf('en'), today: '2027-02-15', zone: 'Europe/London' },
  );

test('nothing is proposed before there are tiers', () => {
  expect(proposed('desk')).toEqual({});
});

test.each([
  ['few', 30, 480],
  ['partner', 30, 480],
  ['desk', 15, 240],
  ['outsourced', 15, 240],
] as const)('priority 1 of the shape “%s” allows %i and %i minutes', (shape, respond, resolve) => {
  const [first] = proposed(shape, ['tier1', 'workdays']).targets?.answer ?? [];
  expect(first).toMatchObject({ id: 'p1', respond, resolve, severity: 'a' });
});

test.each(['few', 'partner', 'desk', 'outsourced'] as const)(
  'the tiers before the last one leave it time to resolve priority 1 (%s)',
  async (shape) => {
    const draft = drafted(tenAnswers(shape), (await loadProposer('en'))(here));
    const { teams, targets } = draft.answers;
    const waited = teams.tiers
      .filter(({ level }) => level === 'tier1' || level === 'tier2')
      .reduce((sum, { timeLimit }) => sum + Number(timeLimit), 0);
    const [first] = targets.targets;
    expect(first?.priority).toBe('p1');
    expect(waited).toBeGreaterThan(0);
    expect(Number(first?.resolve) - waited).toBeGreaterThanOrEqual(60);
  },
);

test('the clock runs at night only where tier 1 does', () => {
  expect(proposed('desk', ['tier1', 'workdays'], ['tier3', 'always']).clock?.answer).toBe(
    'support',
  );
  expect(proposed('outsourced', ['tier1', 'always'], ['tier2', 'workdays']).clock?.answer).toBe(
    'p1Always',
  );
  expect(proposed('desk', ['tier1', 'always'], ['tier3', 'always']).clock).toMatchObject({
    answer: 'always',
    why: 'No tier ever closes, so the clock can run day and night for every priority.',
  });
});

test('where there is one tier, no next one is called and it does every request', () => {
  const alone = proposed('few', ['tier3', 'workdays']);
  const two = proposed('few', ['tier1', 'workdays'], ['tier3', 'workdays']);
  for (const { rescue } of [alone, two]) {
    expect(rescue?.answer).toEqual(['people', 'user', 'workaround', 'trend']);
  }
  expect(proposed('partner', ['tier1', 'workdays'], ['tier3', 'workdays']).rescue?.answer).toEqual([
    'nextTier',
    'user',
    'workaround',
    'trend',
  ]);
  expect(new Set(alone.requests?.answer.map(({ doneBy }) => doneBy))).toEqual(new Set(['tier3']));
  expect(alone.warned?.answer).toBe('planOwner');
});

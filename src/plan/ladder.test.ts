import { describe, expect, test } from 'vitest';
import { ladderOf } from './ladder';
import { drafted, loadProposer, reproposed } from './proposing';
import { withAnswer } from './provenance';
import { planWith } from './testing/planWith';
import { entries } from './testing/rules/row';
import { here, tenAnswers } from './testing/tenAnswers';

const propose = (await loadProposer('en'))(here);
const logs = { responsibilities: ['readLogs'] };
const secondOf = (...tiers: object[]) =>
  ladderOf(planWith({ teams: { tiers: entries(...tiers) } }))?.second;

describe('who looks into what no article covers', () => {
  test('is tier 2, also where tier 1 reads logs too', () => {
    expect(secondOf({ level: 'tier1', ...logs }, { level: 'tier2' }, { level: 'tier3' })).toBe(
      'tier2',
    );
  });

  test('is who reads logs where there is no tier 2, or else the last tier', () => {
    expect(secondOf({ level: 'tier1', ...logs }, { level: 'tier3' })).toBe('tier1');
    expect(secondOf({ level: 'tier1' }, { level: 'tier3' })).toBe('tier3');
  });
});

test('one responsibility more for tier 1 leaves wiping and the escalation path as they are', () => {
  const since = drafted(tenAnswers('desk'), propose);
  const tiers = since.answers.teams.tiers.map((tier) =>
    tier.level === 'tier1'
      ? { ...tier, responsibilities: [...tier.responsibilities, 'readLogs' as const] }
      : tier,
  );
  const { access, process } = reproposed(
    withAnswer(since, 'teams', 'tiers', tiers),
    since,
    propose,
  ).answers;
  expect(access.actions.find(({ act }) => act === 'wipe')?.allowed).toEqual(['tier2']);
  expect(process.steps).toEqual(since.answers.process.steps);
});

import { expect, test } from 'vitest';
import '../testing/choiceLists';
import type { Plan } from '../plan';
import { planWith } from '../testing/planWith';
import { compare } from './compare';
import { withIdsOf } from './namesakes';

const people = (plan: Plan) => plan.answers.teams.directory.map(({ id, person }) => [id, person]);

test('who is called the same has the same id, wherever a plan names them', () => {
  const own = planWith({
    scope: { planOwner: 'o1' },
    teams: { directory: [{ id: 'o1', person: 'Anna Berg' }] },
  });
  const other: Plan = {
    ...planWith({
      scope: { planOwner: 't.1' },
      teams: {
        directory: [
          { id: 't.1', person: 'Anna Berg ', standIn: 't2' },
          { id: 't2', person: 'Bo', standIn: 't.1' },
        ],
      },
    }),
    sources: { 'teams.directory.t.1.standIn': 'proposed', 'scope.planOwner': 'proposed' },
    translations: { 'teams.directory.t.1.role': { ko: { from: 'Lead', text: '책임자' } } },
  };
  const { answers, sources, translations } = withIdsOf(own, other);
  expect(answers.scope.planOwner).toBe('o1');
  expect(answers.teams.directory).toMatchObject([
    { id: 'o1', person: 'Anna Berg ', standIn: 't2' },
    { id: 't2', person: 'Bo', standIn: 'o1' },
  ]);
  expect(Object.keys(sources).toSorted()).toEqual([
    'scope.planOwner',
    'teams.directory.o1.standIn',
  ]);
  expect(Object.keys(translations)).toEqual(['teams.directory.o1.role']);
});

test('a team or place of the same name is no difference', () => {
  const with1 = (unit: string, region: string) =>
    planWith({
      scope: { regions: [{ id: region, region: 'Utrecht' }] },
      teams: {
        units: [{ id: unit, unit: 'Service desk' }],
        tiers: [{ id: 'tier', team: unit, serves: [region] }],
      },
    });
  const [own, other] = [with1('o', 'p'), with1('t', 'q')];
  expect(other.answers.teams.tiers).toMatchObject([{ team: 't', serves: ['q'] }]);
  expect(compare(other, own)).not.toEqual([]);
  expect(compare(withIdsOf(own, other), own)).toEqual([]);
});

test('a name that does not tell apart leaves everybody as they are', () => {
  const plan = (...names: [id: string, person: string][]) =>
    planWith({ teams: { directory: names.map(([id, person]) => ({ id, person })) } });
  const unchanged = (own: Plan, other: Plan) => {
    expect(people(withIdsOf(own, other))).toEqual(people(other));
  };
  unchanged(plan(['o', 'Anna'], ['p', 'Anna']), plan(['t', 'Anna']));
  unchanged(plan(['o', 'Anna']), plan(['t', 'Anna'], ['u', 'Anna']));
  unchanged(plan(['o', '']), plan(['t', '']));
  // Ids that both plans know stay with those who have them.
  unchanged(plan(['o', 'Anna']), plan(['o', 'Bo'], ['t', 'Anna']));
  unchanged(plan(['o', 'Anna'], ['t', 'Bo']), plan(['t', 'Anna']));
});

import { expect, test } from 'vitest';
import { loadExamples } from '../../../plan/examples';
import { loadWords } from '../../../plan/loading';
import { blankPlan, type Plan } from '../../../plan/plan';
import { calledIn } from '../../../plan/registers';
import { factsOf, isGap, placesIn, unconfirmedOf } from './places';

const medium = (await loadExamples('en'))('medium', 'medium');
const words = { ...(await loadWords('en')), called: calledIn(medium) };
const blank = blankPlan('blank', 'en');

const placeCalled = (name: string, plan: Plan, chapter: 'scope' | 'teams' | 'process') => {
  const place = placesIn(plan, chapter, words).find((each) => each.name === name);
  if (!place) throw new Error(`No place called ${name}`);
  return place;
};

test('entries are places of their own, beside the groups of questions that stand in no list', () => {
  const names = placesIn(medium, 'scope', words).map(({ name }) => name);
  expect(names).toEqual([
    'The plan and its owner',
    'What you are rolling out',
    'Who helps and when',
    'Head office and northern depots',
    'Southern depots',
    'Regions and languages',
    'Key dates',
  ]);
});

test('an entry without a name is told by its number', () => {
  const nameless = { ...medium, answers: structuredClone(medium.answers) };
  nameless.answers.scope.regions = [
    { id: 'x', region: '', zone: null, regionUsers: null, regionLanguages: [] },
  ];
  expect(placesIn(nameless, 'scope', words).map(({ name }) => name)).toContain('Regions, entry 1');
});

test('an empty list is a question of its group, one with entries is not', () => {
  const questionsOf = (plan: Plan) =>
    placesIn(plan, 'teams', words).flatMap(({ asked }) => asked.map(({ ref }) => ref.question));
  expect(questionsOf(blank)).toEqual(['tiers', 'activities', 'directory', 'units']);
  expect(questionsOf(medium)).not.toContain('tiers');
});

test('a folded place tells its main answers, without those in its name', () => {
  const tier = placeCalled('Tier 1 · Service desk', medium, 'teams');
  expect(factsOf(tier, words)).toBe(
    'People: 18 · Hours: Other working days · Escalates to: Tier 2',
  );
  const depot = placeCalled('Southern depots', medium, 'scope');
  expect(factsOf(depot, words)).toBe('Time zone: London time · Users in region: 1,800');
});

test('typed lines stay on one line', () => {
  const plan = { ...blank, answers: structuredClone(blank.answers) };
  plan.answers.scope.organisation = 'Northwick\nLogistics';
  const place = placeCalled('The plan and its owner', plan, 'scope');
  expect(factsOf(place, words)).toBe('Organisation: Northwick Logistics');
});

test('a place tells its gaps from what may be left out, and what is not confirmed', () => {
  const plan: Plan = {
    ...blank,
    answers: structuredClone(blank.answers),
    sources: { 'scope.users': 'example' },
  };
  plan.answers.scope.users = 60;
  const owner = placeCalled('The plan and its owner', plan, 'scope');
  const gaps = owner.asked.filter(isGap).map(({ ref }) => ref.question);
  expect(gaps).toContain('organisation');
  expect(gaps).not.toContain('ownerRole');
  const rollout = placeCalled('What you are rolling out', plan, 'scope');
  expect(unconfirmedOf(plan, rollout).map(({ ref }) => ref.question)).toEqual(['users']);
  // Where an answer came from says nothing of a question without one.
  const unanswered = { ...plan, answers: structuredClone(plan.answers) };
  unanswered.answers.scope.users = null;
  const without = placeCalled('What you are rolling out', unanswered, 'scope');
  expect(unconfirmedOf(unanswered, without)).toEqual([]);
});

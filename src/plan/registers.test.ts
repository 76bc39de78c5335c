import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf } from './document';
import { loadWords } from './loading';
import { type Plan, readPlan, writtenPlan } from './plan';
import { withAnswer } from './provenance';
import { calledIn, mentionsOf, named, registered, withCleared, withoutDangling } from './registers';
import { planWith } from './testing/planWith';
import { plans } from './testing/plans';
import { wordsOf } from './tree';

const words = await loadWords('en');

const plan = planWith({
  scope: { planOwner: 'ann', regions: [{ id: 'north', region: 'North' }] },
  teams: {
    directory: [
      { id: 'ann', person: 'Ann', standIn: 'ben' },
      { id: 'ben', person: 'Ben' },
    ],
    units: [{ id: 'desk', unit: 'Desk', unitLead: 'ann' }],
    tiers: [{ id: 't', level: 'tier1', team: 'desk', serves: ['north'] }],
  },
  involvement: { involvement: [{ id: 'i', step: 'dryRun', owner: 'ann' }] },
});

const made = (from: string | null = null) => {
  let count = 0;
  return { made: from, newId: () => `new-${(count += 1)}` };
};
const owner = { chapter: 'scope', question: 'planOwner' } as const;
const stepOwner = {
  chapter: 'involvement',
  question: 'owner',
  entry: { list: 'involvement', id: 'i' },
} as const;
const people = (of: Plan) => registered(of, 'people').map(({ name }) => name);

test('a name that is there is pointed to, whatever the spaces around it', () => {
  const result = named(plan, owner, 'people', ' Ben ', made());
  expect(result?.made).toBeNull();
  expect(result?.plan.answers.scope.planOwner).toBe('ben');
  expect(result?.plan.answers.teams.directory).toEqual(plan.answers.teams.directory);
});

test('a new name is entered once, keeps its entry while it is typed, and is the user’s own', () => {
  const first = named(plan, stepOwner, 'people', 'C', made());
  expect(first?.made).toBe('new-1');
  if (!first) throw new Error('The register is not full.');
  const next = named(first.plan, stepOwner, 'people', 'Cleo', made(first.made));
  expect(next && people(next.plan)).toEqual(['Ann', 'Ben', 'Cleo']);
  expect(next?.plan.answers.involvement.involvement[0]?.owner).toBe('new-1');
  expect(next?.plan.sources).toEqual({});
});

test('what was typed on the way to a name that is there leaves nothing behind', () => {
  const typing = named(plan, owner, 'people', 'Be', made());
  if (!typing) throw new Error('The register is not full.');
  const done = named(typing.plan, owner, 'people', 'Ben', made(typing.made));
  expect(done?.made).toBeNull();
  expect(done && people(done.plan)).toEqual(['Ann', 'Ben']);
  expect(done?.plan.answers.scope.planOwner).toBe('ben');
});

test('a name that is emptied answers nothing and keeps everybody in the register', () => {
  const result = named(plan, owner, 'people', ' ', made());
  expect(result?.plan.answers.scope.planOwner).toBeNull();
  expect(result && people(result.plan)).toEqual(['Ann', 'Ben']);
});

test('a register that is full takes no new name, but is still chosen from', () => {
  const full = planWith({
    teams: {
      units: Array.from({ length: 40 }, (_, index) => ({ id: `u${index}`, unit: `Unit ${index}` })),
      tiers: [{ id: 't', level: 'tier1' }],
    },
  });
  const team = { chapter: 'teams', question: 'team', entry: { list: 'tiers', id: 't' } } as const;
  expect(named(full, team, 'teams', 'One more', made())).toBeNull();
  expect(named(full, team, 'teams', 'Unit 7', made())?.plan.answers.teams.tiers[0]?.team).toBe(
    'u7',
  );
});

test('it is known where somebody is named', () => {
  expect(mentionsOf(plan, 'people', 'ann').map(({ question }) => question)).toEqual([
    'planOwner',
    'unitLead',
    'owner',
  ]);
  expect(mentionsOf(plan, 'places', 'north').map(({ question }) => question)).toEqual(['serves']);
});

test('who is deleted leaves open answers, and comes back to each that is still open', () => {
  const without = withAnswer(plan, 'teams', 'directory', plan.answers.teams.directory.slice(1));
  const { plan: after, cleared } = withoutDangling(without);
  expect(after.answers.scope.planOwner).toBeNull();
  expect(after.answers.teams.units[0]?.unitLead).toBeNull();
  expect(after.answers.involvement.involvement[0]?.owner).toBeNull();
  expect(cleared).toHaveLength(3);

  const other = withAnswer(after, 'scope', 'planOwner', 'ben');
  const back = withAnswer(other, 'teams', 'directory', plan.answers.teams.directory);
  const whole = withCleared(back, cleared, plan.sources);
  expect(whole.answers.scope.planOwner).toBe('ben');
  expect(whole.answers.teams.units[0]?.unitLead).toBe('ann');
  expect(whole.answers.involvement.involvement[0]?.owner).toBe('ann');
});

test('a place that comes back stands beside what was chosen since, and brings back nothing else', () => {
  const regions = ['north', 'south', 'east'].map((id) => ({ id, region: id }));
  const before = planWith({
    scope: { regions },
    teams: {
      tiers: [
        { id: 't', level: 'tier1', serves: ['south', 'north'] },
        { id: 'u', level: 'tier2', serves: ['south', 'north'] },
      ],
    },
  });
  const sources = {
    'teams.tiers.t.serves': 'proposed',
    'teams.tiers.u.serves': 'proposed',
  } as const;
  const proposed = { ...before, sources };
  const gone = withoutDangling(withAnswer(proposed, 'scope', 'regions', regions.slice(1)));
  const [first, second] = gone.plan.answers.teams.tiers;
  expect(first?.serves).toEqual(['south']);
  const since = withAnswer(gone.plan, 'teams', 'tiers', [{ ...first, serves: ['east'] }, second]);
  const back = withCleared(withAnswer(since, 'scope', 'regions', regions), gone.cleared, sources);
  expect(back.answers.teams.tiers.map(({ serves }) => serves)).toEqual([
    ['north', 'east'],
    ['south', 'north'],
  ]);
  expect(back.sources).toEqual({ 'teams.tiers.u.serves': 'proposed' });
});

test('an answer that points to nobody is none, from wherever it comes', () => {
  const read = readPlan({
    ...(writtenPlan(plan) as object),
    answers: {
      scope: { planOwner: 'nobody' },
      teams: { tiers: [{ id: 't', serves: ['nowhere'], team: 'none' }] },
    },
  });
  expect(read?.answers.scope.planOwner).toBeNull();
  expect(read?.answers.teams.tiers[0]).toMatchObject({ serves: [], team: null });
});

test('a new name in a register stands wherever the old one stood', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(plans(fc.stringMatching(/^[a-z ]{0,12}$/)), fc.nat(1), (random, which) => {
      const { directory } = random.answers.teams;
      const person = directory[which % Math.max(directory.length, 1)];
      if (!person) return;
      const call = (name: string) =>
        withAnswer(
          random,
          'teams',
          'directory',
          directory.map((each) => (each.id === person.id ? { ...each, person: name } : each)),
        );
      const said = (of: Plan) =>
        documentOf(of, words)
          .children.map((node) => wordsOf(node))
          .join('\n');
      expect(said(call('Old-7f')).replaceAll('Old-7f', 'New-9c')).toBe(said(call('New-9c')));
      expect(calledIn(call('New-9c'))('people', person.id)).toBe('New-9c');
    }),
    { numRuns: 200 },
  );
});

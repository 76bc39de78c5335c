import { describe, expect, test } from 'vitest';
import { readKept } from './kept';
import { isNewer, readPlan, writtenPlan } from './plan';

/** A plan as a build that knows more would write it. */
const newer = {
  schema: 2,
  id: 'plan',
  writtenIn: 'nl',
  places: [{ id: 'p1', name: 'Utrecht' }],
  answers: {
    unheard: { roles: [{ id: 'r1', role: 'helpDesk' }], note: 'Alleen lezen' },
    scope: {
      organisation: 'Noorderkade',
      status: 'superseded',
      platforms: ['windows', 'visionos', 'ios'],
      approver: 'R. de Boer',
      id: 'A-7',
    },
    teams: {
      units: [
        { id: 'u1', unit: 'Servicedesk' },
        { id: 'u2', unit: 'Fabrikant' },
      ],
      tiers: [
        { id: 't1', level: 'tier1', team: 'u1', limits: 'Geen wipe', channels: ['fax'] },
        { id: 't2', level: 'tier5', team: 'u2' },
      ],
    },
  },
};

const read = (raw: unknown) => {
  const plan = readPlan(raw);
  if (!plan) throw new Error('No plan.');
  return plan;
};

describe('what a newer build wrote', () => {
  test('comes out again where it stood', () => {
    const written = writtenPlan(read(newer)) as typeof newer;
    expect(written).toMatchObject({
      ...newer,
      answers: { ...newer.answers, scope: {}, teams: {} },
    });
    expect(written.answers.scope).toMatchObject({
      organisation: 'Noorderkade',
      status: 'superseded',
      platforms: ['windows', 'ios', 'visionos'],
      approver: 'R. de Boer',
      id: 'A-7',
    });
    expect(written.answers.teams.tiers).toMatchObject(newer.answers.teams.tiers);
    expect(Object.keys(written)).not.toContain('kept');
  });

  test('is read twice and written twice without growing', () => {
    const once = writtenPlan(read(newer));
    expect(writtenPlan(read(once))).toEqual(once);
  });

  test('gives way to an answer of today, and goes with its entry', () => {
    const plan = read(newer);
    const { scope, teams } = plan.answers;
    const [first] = teams.tiers;
    const written = writtenPlan({
      ...plan,
      answers: {
        ...plan.answers,
        scope: { ...scope, status: 'approved' },
        teams: { ...teams, units: [], tiers: first ? [first] : [] },
      },
    }) as typeof newer;
    expect(written.answers.scope.status).toBe('approved');
    expect(written.answers.teams.tiers).toHaveLength(1);
    expect(written.answers.teams.tiers[0]).toMatchObject({
      limits: 'Geen wipe',
      channels: ['fax'],
    });
    expect(JSON.stringify(written)).not.toContain('Fabrikant');
  });

  test('comes out again under names that every object has, and can be stored', () => {
    const answers = { scope: { constructor: 'x', toString: ['y'] } };
    const written = writtenPlan(read({ schema: 2, id: 'plan', answers }));
    expect(structuredClone(written)).toMatchObject({ answers });
  });

  test('is no answer that the document could use', () => {
    const { scope, teams } = read(newer).answers;
    expect(scope.status).toBeNull();
    expect(scope.platforms).toEqual(['windows', 'ios']);
    expect(teams.tiers[1]?.level).toBeNull();
  });
});

test('a plan of a newer schema can be read, is known as newer, and keeps its schema', () => {
  const plan = read({ ...newer, schema: 7 });
  expect(plan.answers.scope.organisation).toBe('Noorderkade');
  expect([isNewer(plan), isNewer(read(newer))]).toEqual([true, false]);
  expect(writtenPlan(plan)).toMatchObject({ schema: 7, places: newer.places });
});

test('what was kept by itself is read back, and nothing where it can’t be', () => {
  const kept = [{ path: ['places'], value: [1] }];
  expect(readKept(kept)).toEqual(kept);
  expect(readKept([{ path: 'places' }])).toEqual([]);
  expect(readKept('text')).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFile } from '../openFile';
import { readPlan, writtenPlan } from '../plan';
import { migrated } from './index';

const fixtures = join(import.meta.dirname, 'fixtures');

/** Every real file that an older build wrote. */
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
);

/** The answers of a file, by JSON alone. */
function answersIn(name: string): unknown {
  const text = readFileSync(join(fixtures, name), 'utf8');
  const [, json = ''] = /<!-- support-plan-answers (.*) -->\s*$/.exec(text) ?? [];
  return (JSON.parse(json) as { plan: unknown }).plan;
}

test('there are files of six kinds in four languages for schema 1', () => {
  expect(files.filter((name) => name.startsWith('schema-1'))).toHaveLength(24);
});

test.each(files)('%s opens whole and unedited', (name) => {
  const opened = openFile(readFileSync(join(fixtures, name), 'utf8'));
  expect(opened).toMatchObject({ kind: 'opened', edited: false, notesBelow: false, unread: [] });
});

interface Written {
  schema: number;
  answers: Record<string, Record<string, unknown>>;
}

/** Today's plan as schema 1 would have held it: with names in place of ids, and without what was not asked then. */
function asFirstSchema(written: Written): unknown {
  const plan = structuredClone(written);
  const { scope = {}, teams = {}, process = {}, training = {}, involvement = {} } = plan.answers;
  const entries = (list: unknown) => list as Record<string, unknown>[];
  const names = new Map([
    ...entries(teams['directory']).map(({ id, person }) => [id, person] as const),
    ...entries(teams['units']).map(({ id, unit }) => [id, unit] as const),
  ]);
  const named = (answers: Record<string, unknown>, question: string) => {
    const id = answers[question];
    answers[question] = id === null ? '' : names.get(id);
  };
  named(scope, 'planOwner');
  named(process, 'majorLead');
  for (const session of entries(training['sessions'])) named(session, 'trainer');
  for (const step of entries(involvement['involvement'])) named(step, 'owner');
  for (const tier of entries(teams['tiers'])) {
    named(tier, 'team');
    delete tier['serves'];
  }
  for (const region of entries(scope['regions'])) delete region['regionLanguages'];
  delete teams['directory'];
  delete teams['units'];
  return { ...plan, schema: 1 };
}

test.each(files)('%s comes back with every answer', (name) => {
  const old = answersIn(name);
  const plan = readPlan(old);
  expect(plan?.kept).toEqual([]);
  // Questions that came later have no answer in it.
  expect(plan && asFirstSchema(writtenPlan(plan) as Written)).toMatchObject(old as object);
});

test('a name is entered once, and whoever answered with it points there', () => {
  const plan = readPlan({
    ...{ schema: 1, id: 'p', writtenIn: 'en' },
    sources: { 'training.sessions.s.trainer': 'example' },
    answers: {
      scope: { planOwner: 'Ann' },
      training: { sessions: [{ id: 's', trainer: 'Ben' }] },
      involvement: {
        involvement: [
          { id: 'i', owner: ' Ann' },
          { id: 'j', owner: '' },
        ],
      },
      agreement: { approvers: [{ id: 'a', approver: 'Ben' }] },
      teams: { tiers: [{ id: 't', level: 'tier1', team: 'Ann' }] },
    },
  });
  const { scope, training, involvement, agreement, teams } = plan?.answers ?? {};
  expect(teams?.directory.map(({ person }) => person)).toEqual(['Ann', 'Ben']);
  expect(teams?.units.map(({ unit }) => unit)).toEqual(['Ann']);
  const [ann, ben] = teams?.directory.map(({ id }) => id) ?? [];
  expect(scope?.planOwner).toBe(ann);
  expect(training?.sessions.map(({ trainer }) => trainer)).toEqual([ben]);
  expect(involvement?.involvement.map(({ owner }) => owner)).toEqual([ann, null]);
  expect(agreement?.approvers.map(({ approver }) => approver)).toEqual([ben]);
  expect(teams?.tiers.map(({ team }) => team)).toEqual([teams?.units[0]?.id]);
  expect(plan?.sources).toEqual({
    'training.sessions.s.trainer': 'example',
    [`teams.directory.${ben}.person`]: 'example',
  });
});

describe('migration', () => {
  const steps = {
    1: (plan: object) => ({ ...plan, second: true }),
    2: (plan: object) => ({ ...plan, third: true }),
  };

  test('takes one step after the other, on a copy', () => {
    const old = Object.freeze({ schema: 1, id: 'a' });
    expect(migrated(old, 3, steps)).toEqual({ schema: 3, id: 'a', second: true, third: true });
  });

  test('leaves a newer plan as it is', () => {
    const plan = { schema: 4, id: 'a' };
    expect(migrated(plan, 3, steps)).toBe(plan);
  });

  test('stops where a step is missing', () => {
    expect(() => migrated({ schema: 1 }, 3, { 2: steps[2] })).toThrow('schema 1');
  });
});

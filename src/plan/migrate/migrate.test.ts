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

test.each(files)('%s comes back with every answer', (name) => {
  const old = answersIn(name);
  const plan = readPlan(old);
  expect(plan?.kept).toEqual([]);
  // Questions that came later have no answer in it.
  expect(plan && writtenPlan(plan)).toMatchObject(old as object);
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

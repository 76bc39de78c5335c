import { beforeEach, expect, test, vi } from 'vitest';
import type { RawPlan } from '../plan/migrate';
import { readPlan } from '../plan/plan';
import { areaOf } from './area';
import { type Entry, journalIn } from './journal';
import { readRecord, recordOf } from './record';
import { recoveredCopy, replay } from './replay';

// A build of the next schema: of an owner in two parts it makes one answer.
vi.mock('../plan/migrate', async (original) => {
  const { migrated } = await original<typeof import('../plan/migrate')>();
  type Raw = { scope?: { firstName?: string; lastName?: string } };
  const joined = (plan: RawPlan) => {
    const { scope, ...others } = plan['answers'] as Raw;
    if (!scope) return { ...plan, answers: others };
    const { firstName, lastName, ...rest } = scope;
    const names = [firstName, lastName].filter((name) => name !== undefined);
    const ownerRole = names.length > 0 ? { ownerRole: names.join(' ') } : {};
    return { ...plan, answers: { ...others, scope: { ...rest, ...ownerRole } } };
  };
  return {
    schemaVersion: 3,
    migrated: (plan: RawPlan, to: number) => migrated(plan, to, { 2: joined }),
  };
});

const at = '2027-01-12T09:00:00.000Z';
const record = {
  ...{ id: 'p', savedAt: at, copiedAt: null, recovered: false },
  steps: [{ hand: 'old.1', seq: 1 }],
  plan: {
    schema: 2,
    id: 'p',
    writtenIn: 'nl',
    answers: { scope: { organisation: 'Northwick', firstName: 'An', lastName: 'Smit' } },
  },
};

const entry: Entry = {
  ...{ schema: 2, plan: 'p', hand: 'old.1', seq: 2, at, base: at, erasures: 0, steps: [] },
  ...{ copiedAt: null, rest: {} },
  changes: [{ chapter: 'scope', question: 'lastName', answer: 'de Wit' }],
};

const found = (raw: unknown) => {
  const read = readRecord('p', raw);
  if (read.kind !== 'plan') throw new Error('No plan.');
  return read.stored;
};

let local: Map<string, string>;
const journal = () => {
  const keys = () => [...local.keys()];
  const storage = {
    getItem: (key: string) => local.get(key) ?? null,
    setItem: (key: string, value: string) => void local.set(key, value),
    removeItem: (key: string) => void local.delete(key),
    key: (index: number) => keys()[index] ?? null,
    get length() {
      return local.size;
    },
  };
  return journalIn(areaOf(() => storage as unknown as Storage));
};
beforeEach(() => {
  local = new Map();
});

test('what an older build left in the journal is laid over its plan, and brought up to date with it', () => {
  journal().write(entry);
  const { opening, strays } = replay(found(record), journal().entries());
  expect(opening?.plan.answers.scope).toMatchObject({
    organisation: 'Northwick',
    ownerRole: 'An de Wit',
  });
  expect(opening?.plan).toMatchObject({ schema: 3, writtenIn: 'nl' });
  expect(strays).toEqual([]);
});

test('it stands alone when the plan was never stored', () => {
  const alone = { ...entry, base: null, rest: { writtenIn: 'ko' } };
  const { opening } = replay(null, [alone]);
  expect(opening?.plan).toMatchObject({
    ...{ schema: 3, id: 'p', writtenIn: 'ko' },
    answers: { scope: { ownerRole: 'de Wit' } },
  });
});

test('it becomes a recovered copy of the plan when that has moved on to the new schema', () => {
  const today = found(record);
  const { id } = today;
  const moved = { ...recordOf(today), steps: [{ hand: 'new.1', seq: 1 }], savedAt: `${at}x` };
  const stored = found({ ...moved, savedAt: '2027-01-13T09:00:00.000Z' });
  const { opening, strays } = replay(stored, [entry]);
  expect(opening?.plan.answers.scope.ownerRole).toBe('An Smit');
  expect(strays).toEqual([entry]);
  const copy = recoveredCopy(stored, entry, at);
  expect(copy?.plan).toMatchObject({ schema: 3, id: `${id}-old.1-2` });
  expect(copy?.plan.answers.scope).toMatchObject({
    organisation: 'Northwick',
    ownerRole: 'de Wit',
  });
});

test('what is stored again is of the new schema and has nothing of the old', () => {
  const stored = found(record);
  expect(stored.asWritten).toEqual(record.plan);
  const again = recordOf(stored);
  expect(Object.keys(again)).toEqual(Object.keys({ ...recordOf(stored) }));
  expect(again).not.toHaveProperty('asWritten');
  expect(again.plan).toMatchObject({ schema: 3, answers: { scope: { ownerRole: 'An Smit' } } });
  expect(found(again).asWritten).toBeUndefined();
});

test.each([4, 0, 1.5, '1', null])(
  'an entry of schema %j is left untouched and handed out as it is',
  (schema) => {
    const raw = { ...entry, schema };
    local.set('support-plan:journal:p:old.1', JSON.stringify(raw));
    expect(journal().entries()).toEqual([]);
    expect(journal().unreadable()).toEqual([
      { key: 'support-plan:journal:p:old.1', why: schema === 4 ? 'newer' : 'damaged', raw },
    ]);
    journal().drop({ plan: 'p', hand: 'old.1', seq: 99 });
    expect(local.size).toBe(1);
  },
);

test('the mocked build reads a plan of its own schema without a step', () => {
  expect(readPlan({ ...record.plan, schema: 3 })?.answers.scope.ownerRole).toBe('');
});

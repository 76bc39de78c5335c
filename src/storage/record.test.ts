import { expect, test } from 'vitest';
import { blankPlan, writtenPlan } from '../plan/plan';
import { stampAfter } from './entries';
import { handOf, holdsStep, isWriter, readRecord, tabOf, withStep } from './record';

const at = '2027-01-12T09:00:00.000Z';
const record = {
  ...{
    id: 'p',
    plan: writtenPlan(blankPlan('p', 'ko')),
    savedAt: at,
    copiedAt: at,
    recovered: true,
  },
  steps: [{ hand: 'a.1', seq: 3 }],
};
const read = (raw: unknown) => {
  const found = readRecord('p', raw);
  return found.kind === 'plan' ? found.stored : found.kind;
};

test('a record is read as it was written', () => {
  expect(read(record)).toEqual({ ...record, plan: blankPlan('p', 'ko') });
});

test.each([
  ['copiedAt', 'never', null],
  ['copiedAt', undefined, null],
  ['steps', [{ hand: 'a' }], []],
  ['steps', 'none', []],
  ['recovered', 'yes', false],
  ['recovered', undefined, false],
])('what stands beside the plan and can’t be read costs no plan: %s %j', (key, value, becomes) => {
  expect(read({ ...record, [key]: value })).toMatchObject({ id: 'p', savedAt: at, [key]: becomes });
});

test.each([
  ['another plan’s id', { ...record, id: 'q' }],
  ['no id', { ...record, id: undefined }],
  ['a date from which stamps can’t grow', { ...record, savedAt: '9999-01-01T00:00:00.000Z' }],
  ['a date that is none', { ...record, savedAt: 'soon' }],
  ['no plan', { ...record, plan: [] }],
])('a record with %s is damaged', (_, raw) => {
  expect(read(raw)).toBe('unreadable');
});

test('a stamp grows also when the clock was set back', () => {
  expect(stampAfter(null, new Date(at))).toBe(at);
  expect(stampAfter(at, new Date('2027-01-12T10:00:00.000Z'))).toBe('2027-01-12T10:00:00.000Z');
  expect(stampAfter(at, new Date('2020-01-12T10:00:00.000Z'))).toBe('2027-01-12T09:00:00.001Z');
  expect(stampAfter(at, new Date(at))).toBe('2027-01-12T09:00:00.001Z');
});

test('a hand belongs to its tab, whatever the tab is called', () => {
  expect(tabOf(handOf('1-2.5-3', 12))).toBe('1-2.5-3');
  expect(handOf('t', 1)).not.toBe(handOf('t', 2));
});

test('a copy holds the steps of a hand up to its last one, and remembers sixteen hands', () => {
  const steps = withStep(withStep([{ hand: 'a', seq: 1 }], { hand: 'b', seq: 4 }), {
    hand: 'a',
    seq: 2,
  });
  expect(steps).toEqual([
    { hand: 'b', seq: 4 },
    { hand: 'a', seq: 2 },
  ]);
  expect(holdsStep(steps, { hand: 'b', seq: 4 })).toBe(true);
  expect(holdsStep(steps, { hand: 'b', seq: 3 })).toBe(true);
  expect(holdsStep(steps, { hand: 'b', seq: 5 })).toBe(false);
  expect(holdsStep(steps, { hand: 'c', seq: 1 })).toBe(false);
  expect([isWriter(steps, 'a'), isWriter(steps, 'b'), isWriter([], 'a')]).toEqual([
    true,
    false,
    false,
  ]);
  const many = Array.from({ length: 17 }, (_, seq) => ({ hand: `h${seq}`, seq }));
  expect(many.reduce<typeof many>(withStep, [])).toEqual(many.slice(1));
});

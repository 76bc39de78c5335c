import { expect, test } from 'vitest';
import { type FateEvent, isReadOnly, next, type Standing } from './fate';

const at = new Date('2027-01-12T09:00:00.000Z');
const later = new Date('2027-01-12T09:00:05.000Z');

const stored = (fate: Extract<Standing, { storing: true }>['fate']): Standing => ({
  storing: true,
  fate,
});
const inMemory: Standing = { storing: false, fate: { kind: 'inMemory' } };
const fresh = stored({ kind: 'fresh' });
const mine = stored({ kind: 'mine', kept: 'store', at });
const refused = stored({ kind: 'refused', kept: 'journal' });
const elsewhere = stored({ kind: 'elsewhere' });
const newer = stored({ kind: 'newer' });
const lostBefore = stored({ kind: 'lostBeforeSaving', kept: 'journal' });
const lostAfter = stored({ kind: 'lostAfterSaving' });
const deleted = stored({ kind: 'deletedElsewhere', mayKeep: true });
const readers = { elsewhere, newer, lostBefore, lostAfter, deleted };

const changed: FateEvent = { kind: 'changed', kept: 'journal', at: later };
const folded: FateEvent = { kind: 'folded', at: later };
const refusal: FateEvent = { kind: 'refused', kept: 'page' };
const opened = (savedAt: Date | null, as: 'writer' | 'reader' | 'newer'): FateEvent => ({
  kind: 'opened',
  savedAt,
  as,
});

test.each([
  ['a change', fresh, changed, { kind: 'mine', kept: 'journal', at: later }],
  ['a change', mine, changed, { kind: 'mine', kept: 'journal', at: later }],
  // The refusal stays in sight until something is saved.
  ['a change', refused, changed, { kind: 'refused', kept: 'journal' }],
  ['a change', inMemory, changed, { kind: 'inMemory' }],
  ['a save', refused, folded, { kind: 'mine', kept: 'store', at: later }],
  ['a save', inMemory, folded, { kind: 'inMemory' }],
  ['a refusal', mine, refusal, { kind: 'refused', kept: 'page' }],
  ['a refusal', inMemory, refusal, { kind: 'inMemory' }],
  ['opening', mine, opened(null, 'writer'), { kind: 'fresh' }],
  ['opening', fresh, opened(later, 'writer'), { kind: 'mine', kept: 'store', at: later }],
  ['opening', mine, opened(later, 'reader'), { kind: 'elsewhere' }],
  ['opening', mine, opened(later, 'newer'), { kind: 'newer' }],
  ['opening', inMemory, opened(later, 'writer'), { kind: 'inMemory' }],
  ['opening', inMemory, opened(later, 'reader'), { kind: 'elsewhere' }],
  ['opening', inMemory, opened(later, 'newer'), { kind: 'newer' }],
] as const)('%s leads from %j by %j to %j', (_, from, event, fate) => {
  expect(next(from, event)).toEqual({ storing: from.storing, fate });
});

test.each(Object.entries(readers))('nothing that is written counts where only %s', (_, reader) => {
  for (const event of [changed, folded, refusal]) expect(next(reader, event)).toBe(reader);
  expect(isReadOnly(reader.fate)).toBe(true);
});

test('who may write is told from who only reads', () => {
  for (const { fate } of [fresh, mine, refused, inMemory]) expect(isReadOnly(fate)).toBe(false);
});

test('losing the plan says whether all was saved, and can’t be said of what is newer', () => {
  const losing = (saved: boolean): FateEvent => ({ kind: 'lost', saved, kept: 'page' });
  expect(next(mine, losing(true)).fate).toEqual({ kind: 'lostAfterSaving' });
  expect(next(mine, losing(false)).fate).toEqual({ kind: 'lostBeforeSaving', kept: 'page' });
  expect(next(inMemory, losing(false))).toEqual({
    storing: false,
    fate: { kind: 'lostBeforeSaving', kept: 'page' },
  });
  // Brought back by another tab.
  expect(next(deleted, losing(false)).fate).toEqual({ kind: 'lostBeforeSaving', kept: 'page' });
  expect(next(newer, losing(true))).toBe(newer);
});

test('what was deleted elsewhere may be kept, unless a newer build wrote it', () => {
  const gone: FateEvent = { kind: 'deleted' };
  expect(next(mine, gone).fate).toEqual({ kind: 'deletedElsewhere', mayKeep: true });
  const goneForGood = next(newer, gone);
  expect(goneForGood.fate).toEqual({ kind: 'deletedElsewhere', mayKeep: false });
  // The news may come twice.
  expect(next(goneForGood, gone)).toBe(goneForGood);
});

test('storing or not is the user’s: it changes no reader into a writer', () => {
  const storing = (on: boolean, savedAt: Date | null = null): FateEvent => ({
    kind: 'storing',
    on,
    savedAt,
  });
  expect(next(mine, storing(false))).toEqual(inMemory);
  expect(next(inMemory, storing(true))).toEqual(fresh);
  expect(next(inMemory, storing(true, later)).fate).toEqual({
    ...{ kind: 'mine', kept: 'store', at: later },
  });
  for (const reader of [elsewhere, newer, lostAfter, deleted]) {
    expect(next(reader, storing(false))).toEqual({ storing: false, fate: reader.fate });
    expect(next(next(reader, storing(false)), storing(true))).toEqual(reader);
  }
  // What is not stored is not in the journal either.
  expect(next(lostBefore, storing(false))).toEqual({
    storing: false,
    fate: { kind: 'lostBeforeSaving', kept: 'page' },
  });
  expect(next(lostBefore, storing(true))).toEqual(lostBefore);
});

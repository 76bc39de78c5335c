import { expect, test } from 'vitest';
import { entriesOf } from './entries';
import { type Entry, journalIn } from './journal';
import { lastOpenIn } from './lastOpen';
import { memoryArea } from './testing/memoryArea';
import { tombstonesIn } from './tombstones';

test('a tab remembers its plan until it is told to forget', () => {
  const last = lastOpenIn(memoryArea());
  expect(last.get()).toBeNull();
  last.set('p');
  expect(last.get()).toBe('p');
  last.clear();
  expect(last.get()).toBeNull();
});

test('entries are those of one plan, and those of a deleted plan go', () => {
  const area = memoryArea();
  const places = { journal: journalIn(area), tombstones: tombstonesIn(area) };
  const entry: Entry = {
    ...{ schema: 2, plan: 'p', hand: 't.1', seq: 1, at: '2027-01-12T09:00:00.000Z', base: null },
    ...{ erasures: 0, steps: [], copiedAt: null, rest: {}, changes: [] },
  };
  places.journal.write(entry);
  places.journal.write({ ...entry, plan: 'q' });
  expect(entriesOf(places, 'p')).toEqual([entry]);
  places.tombstones.bury('p');
  expect(entriesOf(places, 'p')).toEqual([]);
  expect(places.journal.entries()).toEqual([{ ...entry, plan: 'q' }]);
});

import { expect, test } from 'vitest';
import { blankPlan, type Plan } from '../plan/plan';
import { changesSince, type Entry, journalIn, planOfKey, withChanges } from './journal';
import { memoryArea } from './testing/memoryArea';

const at = '2027-01-12T09:00:00.000Z';
const entry: Entry = {
  ...{ schema: 2, plan: 'p', hand: 'tab.1', seq: 2, at, base: null, erasures: 0, steps: [] },
  ...{ copiedAt: null, rest: {}, changes: [] },
};

const answered = (plan: Plan, scope: Partial<Plan['answers']['scope']>): Plan => ({
  ...plan,
  answers: { ...plan.answers, scope: { ...plan.answers.scope, ...scope } },
});

test('keeps one entry a hand and plan, and gives them back', () => {
  const journal = journalIn(memoryArea());
  const other = { ...entry, hand: 'tab.2', changes: [] };
  expect([journal.write(entry), journal.write(other)]).toEqual([true, true]);
  journal.write({ ...entry, seq: 3 });
  expect(journal.entries()).toEqual([{ ...entry, seq: 3 }, other]);
});

test('drops an entry only up to the step that is named', () => {
  const journal = journalIn(memoryArea());
  journal.write(entry);
  journal.drop({ ...entry, seq: 1 });
  journal.drop({ ...entry, hand: 'tab.2', seq: 9 });
  journal.drop({ ...entry, plan: 'q', seq: 9 });
  expect(journal.entries()).toHaveLength(1);
  journal.drop({ ...entry, seq: 2 });
  expect(journal.entries()).toEqual([]);
  journal.write(entry);
  journal.drop({ ...entry, seq: 3 });
  expect(journal.entries()).toEqual([]);
});

test('touches nothing but its own when it is cleared, and says whether it works', () => {
  const kept = new Map([['somebody else’s', 'value']]);
  const area = memoryArea(kept);
  const journal = journalIn(area);
  journal.write(entry);
  expect(journal.works()).toBe(true);
  expect(kept.size).toBe(2);
  journal.clear();
  expect([...kept.keys()]).toEqual(['somebody else’s']);
  area.refuses = true;
  expect([journal.works(), journal.write(entry), journal.entries()]).toEqual([false, false, []]);
});

test('what can’t be read is handed out as it lies there', () => {
  const kept = new Map([
    ['support-plan:journal:p:a', '{"schema":1}'],
    ['support-plan:journal:p:b', JSON.stringify({ ...entry, at: 'soon' })],
    ['support-plan:journal:p:c', JSON.stringify({ ...entry, schema: 3 })],
    ['support-plan:note', 'half'],
  ]);
  const journal = journalIn(memoryArea(kept));
  expect(journal.entries()).toEqual([]);
  expect(journal.unreadable().map(({ key, why }) => [key.slice(-1), why])).toEqual([
    ['a', 'damaged'],
    ['b', 'damaged'],
    ['c', 'newer'],
  ]);
});

test('a key tells the plan that it belongs to', () => {
  expect(planOfKey('support-plan:journal:p-1:tab.1')).toBe('p-1');
  expect(planOfKey('support-plan:gone')).toBeNull();
});

test('holds what differs from a copy, and only that', () => {
  const copy = answered(blankPlan('p', 'en'), { organisation: 'Northwick', version: '1' });
  const plan = answered(copy, {
    organisation: 'Northwick Ltd',
    users: { most: 5, least: 5 } as never,
  });
  expect(changesSince([copy], plan)).toEqual({
    rest: {},
    changes: [
      { chapter: 'scope', question: 'organisation', answer: 'Northwick Ltd' },
      { chapter: 'scope', question: 'users', answer: { most: 5, least: 5 } },
    ],
  });
  expect(changesSince([plan], plan)).toEqual({ rest: {}, changes: [] });
  expect(changesSince([copy], { ...copy, writtenIn: 'nl' })).toEqual({
    rest: { writtenIn: 'nl' },
    changes: [],
  });
});

test('with two copies, of which one lies in the store, holds what differs from either', () => {
  const one = answered(blankPlan('p', 'en'), { organisation: 'One' });
  const two = answered(one, { organisation: 'Two', version: '2' });
  const back = answered(two, { organisation: 'One' });
  expect(
    changesSince([one, two], back).changes.toSorted((a, b) => a.question.localeCompare(b.question)),
  ).toEqual([
    { chapter: 'scope', question: 'organisation', answer: 'One' },
    { chapter: 'scope', question: 'version', answer: '2' },
  ]);
});

test('changes are laid over a plan, of which all else stays', () => {
  const stored = { plan: answered(blankPlan('p', 'en'), { organisation: 'One', version: '1' }) };
  const changes = [
    { chapter: 'scope', question: 'organisation', answer: 'Two' },
    { chapter: 'training', question: 'trainers', answer: 'An' },
  ];
  const plan = withChanges(stored, { ...entry, rest: { writtenIn: 'ko' }, changes });
  expect(plan).toMatchObject({ id: 'p', writtenIn: 'ko' });
  expect(plan?.answers.scope).toMatchObject({ organisation: 'Two', version: '1' });
  expect(plan?.answers.training.trainers).toBe('An');
  expect(withChanges(null, { ...entry, changes }, 'q')).toMatchObject({ id: 'q', writtenIn: 'en' });
});

test('what a newer build wrote is kept with the changes of an entry, and by an entry alone', () => {
  const kept = [{ path: ['answers', 'unheard'], value: { note: 'New' } }];
  const stored = { plan: { ...blankPlan('p', 'en'), kept } };
  expect(withChanges(stored, entry)?.kept).toEqual(kept);
  expect(withChanges(null, { ...entry, rest: { kept } })?.kept).toEqual(kept);
  expect(withChanges(stored, { ...entry, rest: { kept: [] } })?.kept).toEqual([]);
});

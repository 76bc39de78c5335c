import { expect, test } from 'vitest';
import type { Entry } from './journal';
import { readRecord } from './record';
import { recoveredCopy, replay } from './replay';

const at = '2027-01-12T09:00:00.000Z';

const storedWith = (schema: number, answers: object) => {
  const found = readRecord('p', {
    ...{ id: 'p', savedAt: at, copiedAt: null, recovered: false, steps: [] },
    plan: { schema, id: 'p', writtenIn: 'en', answers },
  });
  if (found.kind !== 'plan') throw new Error('No plan.');
  return found.stored;
};

/** What the build before the registers left: a name, typed as text. */
const entry: Entry = {
  ...{ schema: 1, plan: 'p', hand: 'old.1', seq: 2, at, base: at, erasures: 0, steps: [] },
  ...{ copiedAt: null, rest: {} },
  changes: [{ chapter: 'scope', question: 'planOwner', answer: 'Ann' }],
};

test('a name typed in an older build is entered in the register of its plan', () => {
  const stored = storedWith(1, { scope: { planOwner: 'Ben', organisation: 'Northwick' } });
  const { opening } = replay(stored, [entry]);
  const { scope, teams } = opening?.plan.answers ?? {};
  expect(scope?.organisation).toBe('Northwick');
  expect(teams?.directory.map(({ id, person }) => [id === scope?.planOwner, person])).toEqual([
    [true, 'Ann'],
  ]);
});

test('it comes beside the names that the plan has entered since', () => {
  const stored = storedWith(2, {
    scope: { planOwner: 'b', organisation: 'Northwick' },
    teams: { directory: [{ id: 'b', person: 'Ben' }] },
  });
  const copy = recoveredCopy(stored, entry, at);
  const { scope, teams } = copy?.plan.answers ?? {};
  expect(scope?.organisation).toBe('Northwick');
  expect(teams?.directory.map(({ id, person }) => [id === scope?.planOwner, person])).toEqual([
    [false, 'Ben'],
    [true, 'Ann'],
  ]);
});

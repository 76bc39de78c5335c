import { describe, expect, test } from 'vitest';
import { blankPlan } from '../plan/plan';
import type { Entry } from './journal';
import type { StoredPlan } from './record';
import { recoveredCopy, replay } from './replay';

const saved = '2027-01-12T09:00:00.000Z';
const later = '2027-01-12T09:00:05.000Z';
const latest = '2027-01-12T09:00:09.000Z';

const blank = blankPlan('p', 'en');
const scope = { ...blank.answers.scope, organisation: 'Stored', ownerRole: 'An' };
const stored: StoredPlan = {
  ...{ id: 'p', plan: { ...blank, answers: { ...blank.answers, scope } } },
  ...{ savedAt: saved, copiedAt: '2027-01-10T08:00:00.000Z', recovered: false },
  steps: [
    { hand: 'early.1', seq: 7 },
    { hand: 'writer.1', seq: 3 },
  ],
};

/** What a hand typed as the organisation, on top of the stored copy unless it says otherwise. */
const typed = (organisation: string, entry: Partial<Entry>): Entry => ({
  ...{ schema: 2, plan: 'p', hand: 'a.1', seq: 1, at: later, base: saved, erasures: 0, steps: [] },
  ...{ copiedAt: null, rest: {} },
  changes: [{ chapter: 'scope', question: 'organisation', answer: organisation }],
  ...entry,
});

const organisationOf = (plan: StoredPlan['plan'] | undefined) => plan?.answers.scope.organisation;

describe('opening a plan', () => {
  test('shows the stored copy as it is when nobody left anything', () => {
    const { copiedAt, steps, plan } = stored;
    expect(replay(stored, [])).toEqual({
      opening: { plan, stored, copiedAt, steps, replayed: [] },
      ...{ done: [], strays: [] },
    });
    expect(replay(null, [])).toEqual({ opening: null, done: [], strays: [] });
  });

  test('takes in what was typed on top of the copy, and says whose words it holds then', () => {
    const copiedAt = '2027-01-11T08:00:00.000Z';
    const entry = typed('Typed', { copiedAt, seq: 4 });
    const { opening, done, strays } = replay(stored, [entry]);
    expect(opening?.plan.answers.scope).toMatchObject({ organisation: 'Typed', ownerRole: 'An' });
    expect(opening?.steps).toEqual([
      { hand: 'early.1', seq: 7 },
      { hand: 'writer.1', seq: 3 },
      { hand: 'a.1', seq: 4 },
    ]);
    expect([opening?.copiedAt, opening?.replayed, done, strays]).toEqual([
      ...[copiedAt, [entry], [], []],
    ]);
  });

  test('takes in nothing that the copy already holds', () => {
    const entry = typed('Typed before it was saved', { hand: 'writer.1', seq: 3 });
    const { opening, done, strays } = replay(stored, [entry]);
    expect(organisationOf(opening?.plan)).toBe('Stored');
    expect([opening?.replayed, done, strays]).toEqual([[], [entry], []]);
  });

  test('takes in what the writer of the copy typed before it heard that it was saved', () => {
    const entry = typed('Typed meanwhile', { hand: 'writer.1', seq: 4, base: '2027-01-12T08:00Z' });
    expect(organisationOf(replay(stored, [entry]).opening?.plan)).toBe('Typed meanwhile');
  });

  test('leaves what was typed on top of another copy as a stray', () => {
    const other = typed('Typed on another copy', { base: '2027-01-12T08:00:00.000Z' });
    const never = typed('Typed on none', { hand: 'b.1', base: null });
    const { opening, strays } = replay(stored, [other, never]);
    expect(organisationOf(opening?.plan)).toBe('Stored');
    expect(strays).toEqual([other, never]);
    expect(replay(null, [other])).toEqual({ opening: null, done: [], strays: [other] });
  });

  test('of two that typed on the same copy takes in the later, whichever comes first', () => {
    const early = typed('Early', { hand: 'a.1', at: later });
    const late = typed('Late', { hand: 'b.1', at: latest });
    for (const entries of [
      [early, late],
      [late, early],
    ]) {
      const { opening, strays } = replay(stored, entries);
      expect(organisationOf(opening?.plan)).toBe('Late');
      expect(strays).toEqual([early]);
    }
  });

  test('takes in the one that holds another’s words too, although a wrong clock makes it look older', () => {
    const robbed = typed('Robbed', { hand: 'a.1', seq: 5, at: latest });
    const taker = typed('Taken over', {
      ...{ hand: 'b.1', at: later, steps: [{ hand: 'a.1', seq: 5 }] },
    });
    const { opening, strays } = replay(null, [
      { ...robbed, base: null },
      { ...taker, base: null },
    ]);
    expect(organisationOf(opening?.plan)).toBe('Taken over');
    expect(opening?.replayed.map(({ hand }) => hand)).toEqual(['a.1', 'b.1']);
    expect(strays).toEqual([]);
    expect(opening?.steps).toEqual([
      { hand: 'a.1', seq: 5 },
      { hand: 'b.1', seq: 1 },
    ]);
  });

  test('leaves as a stray what one typed on after another had taken its words over', () => {
    const robbed = typed('Typed on', { hand: 'a.1', seq: 6, at: later });
    const taker = typed('Taken over', {
      hand: 'b.1',
      at: latest,
      steps: [{ hand: 'a.1', seq: 5 }],
    });
    const { opening, strays } = replay(stored, [robbed, taker]);
    expect(organisationOf(opening?.plan)).toBe('Taken over');
    expect(strays).toEqual([robbed]);
  });
});

describe('a recovered copy', () => {
  test('has the words of the entry and all else of the stored plan', () => {
    const copiedAt = '2027-01-11T08:00:00.000Z';
    const steps = [{ hand: 'b.1', seq: 2 }];
    const copy = recoveredCopy(stored, typed('Stray', { seq: 4, steps, copiedAt }), latest);
    expect(copy).toMatchObject({ id: 'p-a.1-4', savedAt: latest, copiedAt, recovered: true });
    expect(copy?.plan.id).toBe('p-a.1-4');
    expect(copy?.plan.answers.scope).toMatchObject({ organisation: 'Stray', ownerRole: 'An' });
    expect(copy?.steps).toEqual([
      { hand: 'b.1', seq: 2 },
      { hand: 'a.1', seq: 4 },
    ]);
  });

  test('has nothing of the stored plan when it was typed before there was one', () => {
    const copy = recoveredCopy(stored, typed('Stray', { base: null }), latest);
    expect(copy?.plan.answers.scope).toMatchObject({ organisation: 'Stray', ownerRole: '' });
  });

  test('is not made of what gives no plan', () => {
    expect(recoveredCopy(stored, typed('Broken', { rest: { schema: 'one' } }), latest)).toBeNull();
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { blankPlan } from '../../../plan/plan';
import { type Entry, journalIn } from '../../../storage/journal';
import { memoryPlans } from '../../../storage/memoryPlans';
import type { StoredPlan } from '../../../storage/record';
import type { Opening } from '../../../storage/replay';
import { memoryArea } from '../../../storage/testing/memoryArea';
import { tombstonesIn } from '../../../storage/tombstones';
import { openingOf } from './planReading';
import { named } from './testing/scene';
import { type WriterReport, writerFor } from './writer';

const before = '2027-01-11T09:00:00.000Z';
const at = '2027-01-12T09:00:00.000Z';

/** A writer of a plan, in a browser whose time is told by hand. */
class Scene {
  readonly raw = new Map<string, unknown>();
  readonly area = memoryArea();
  readonly journal = journalIn(this.area);
  readonly tombstones = tombstonesIn(this.area);
  readonly store = memoryPlans(this.raw);
  readonly reports: WriterReport[] = [];
  readonly timers: { run: () => void; wait: number }[] = [];
  readonly writer;
  private plan;

  constructor(opening: Opening = openingOf(blankPlan('p', 'en')), left: readonly Entry[] = []) {
    if (opening.stored) this.raw.set('p', opening.stored);
    left.forEach(this.journal.write);
    this.tombstones.erase();
    this.plan = opening.plan;
    const { store, journal, tombstones } = this;
    this.writer = writerFor(opening, {
      ...{ store, journal, tombstones, hand: 'me.1', now: () => new Date(at) },
      later: (run, wait) => {
        const timer = { run, wait };
        this.timers.push(timer);
        return () => {
          this.timers.splice(this.timers.indexOf(timer), 1);
        };
      },
      report: (report) => {
        this.reports.push(report);
      },
    });
  }

  type(organisation: string, copiedAt: string | null = null) {
    const { answers } = this.plan;
    const scope = { ...answers.scope, organisation };
    this.plan = { ...this.plan, answers: { ...answers, scope } };
    return this.writer.change({ plan: this.plan, copiedAt });
  }

  /** Runs what waits to be run, and tells how long each would have waited. */
  async passTime(): Promise<number[]> {
    const due = this.timers.splice(0);
    for (const { run } of due) run();
    await this.writer.save();
    return due.map(({ wait }) => wait);
  }

  /** Saving takes until it is let through; with an error it is refused then. */
  hold(): (refusal?: Error) => void {
    const { save } = this.store;
    let settle: (refusal?: Error) => void = () => undefined;
    const held = new Promise<void>((resolve, reject) => {
      settle = (refusal) => {
        if (refusal) reject(refusal);
        else resolve();
      };
    });
    this.store.save = async (...saving) => {
      this.store.save = save;
      await held;
      return save(...saving);
    };
    return settle;
  }

  async organisation(): Promise<unknown> {
    const found = await this.store.read('p');
    return found?.kind === 'plan' ? found.stored.plan.answers.scope.organisation : found;
  }

  typedInJournal(): unknown[] {
    return this.journal.entries().map(({ changes }) => changes.map(({ answer }) => answer));
  }

  heard(): string[] {
    return this.reports.map(({ kind }) => kind);
  }
}

const refused = new Error('Refused');

const stored: StoredPlan = {
  ...{ id: 'p', plan: named('p', 'Stored'), savedAt: before, copiedAt: null, recovered: true },
  steps: [{ hand: 'other.1', seq: 2 }],
};
const openedFrom = (record: StoredPlan): Opening => {
  const { plan, copiedAt, steps } = record;
  return { plan, stored: record, copiedAt, steps, replayed: [] };
};

let scene: Scene;
beforeEach(() => {
  scene = new Scene();
});

describe('a change', () => {
  test('is in the journal at once, with all that is needed to find its place again', () => {
    scene = new Scene(openedFrom(stored));
    expect(scene.type('Typed', at)).toBe('journal');
    expect(scene.journal.entries()).toEqual([
      {
        ...{ schema: 2, plan: 'p', hand: 'me.1', seq: 1, at, base: before, erasures: 1 },
        ...{ steps: [{ hand: 'other.1', seq: 2 }], copiedAt: at, rest: {} },
        changes: [{ chapter: 'scope', question: 'organisation', answer: 'Typed' }],
      },
    ]);
  });

  test('is in the store a second later, however much is typed meanwhile', async () => {
    scene.type('T');
    scene.type('Ty');
    expect(scene.writer.waits()).toBe(true);
    expect(await scene.passTime()).toEqual([1_000]);
    expect(await scene.organisation()).toBe('Ty');
    expect(scene.raw.get('p')).toMatchObject({
      ...{ savedAt: at, recovered: false, steps: [{ hand: 'me.1', seq: 2 }] },
    });
    expect(scene.journal.entries()).toEqual([]);
    expect(scene.writer.waits()).toBe(false);
    expect(scene.writer.stored()).toEqual({ plan: named('p', 'Ty'), savedAt: at });
    expect(scene.reports).toEqual([
      {
        ...{ kind: 'folded', content: { plan: named('p', 'Ty'), copiedAt: null } },
        at: new Date(at),
      },
    ]);
  });

  test('that the journal refuses goes into the store at once', async () => {
    scene.area.refuses = true;
    expect(scene.type('Typed')).toBe('page');
    expect(await scene.passTime()).toEqual([0]);
    expect(await scene.organisation()).toBe('Typed');
  });

  test('that the journal refuses does not wait for the next attempt of an earlier one', async () => {
    scene.type('T');
    scene.area.refuses = true;
    scene.type('Ty');
    expect(await scene.passTime()).toEqual([0]);
  });

  test('to a plan of which nothing was stored is none to a stored copy', async () => {
    expect(scene.writer.stored()).toBeNull();
    scene = new Scene(openedFrom(stored));
    expect(scene.writer.stored()).toEqual({ plan: stored.plan, savedAt: before });
    scene.type('Typed');
    await scene.writer.save();
    // Recovered it stays, and the steps of others as well.
    expect(scene.raw.get('p')).toMatchObject({
      ...{ recovered: true, savedAt: at },
      steps: [
        { hand: 'other.1', seq: 2 },
        { hand: 'me.1', seq: 1 },
      ],
    });
  });

  test('to what was just saved is all that the journal holds then', async () => {
    scene.type('Typed');
    await scene.writer.save();
    scene.writer.change({
      ...{ plan: { ...named('p', 'Typed'), writtenIn: 'ko' }, copiedAt: null },
    });
    expect(scene.journal.entries()).toMatchObject([
      { seq: 2, base: at, steps: [], rest: { writtenIn: 'ko' }, changes: [] },
    ]);
  });

  test('saved together with what tabs left that have ended takes theirs out of the journal', async () => {
    const other = new Scene();
    other.type('Left');
    const [left] = other.journal.entries();
    const replayed = left ? [{ ...left, hand: 'dead.1' }] : [];
    const plan = named('p', 'Left');
    scene = new Scene({ ...openingOf(plan), replayed }, replayed);
    scene.writer.change({ plan, copiedAt: null });
    expect(scene.journal.entries()).toHaveLength(2);
    await scene.writer.save();
    expect(scene.journal.entries()).toEqual([]);
  });

  test('made while an earlier one is saved is saved after it, and in the journal until then', async () => {
    const letThrough = scene.hold();
    scene.type('One');
    const saving = scene.writer.save();
    scene.type('Two', at);
    // Whether the first will be saved is not known yet.
    expect(scene.typedInJournal()).toEqual([['Two']]);
    const letSecondThrough = scene.hold();
    letThrough();
    await new Promise((resolve) => setImmediate(resolve));
    expect(scene.heard()).toEqual(['folded']);
    // Now it is: only what differs from the stored copy has to be there.
    expect(scene.journal.entries()).toMatchObject([{ seq: 2, base: at }]);
    expect(await scene.organisation()).toBe('One');
    letSecondThrough();
    await saving;
    expect(await scene.organisation()).toBe('Two');
    expect(scene.heard()).toEqual(['folded', 'folded']);
    expect(scene.journal.entries()).toEqual([]);
  });

  test('that takes another back is in the journal also when the other may be saved or not', async () => {
    scene.type('Typed');
    const refuse = scene.hold();
    const saving = scene.writer.save();
    refuse(refused);
    await saving;
    scene.type('');
    expect(scene.typedInJournal()).toEqual([['']]);
    await scene.writer.save();
    scene.type('');
    expect(scene.typedInJournal()).toEqual([[]]);
  });
});

describe('a store that refuses', () => {
  test('is told of, and asked again after five seconds', async () => {
    const refuse = scene.hold();
    scene.type('Typed');
    refuse(refused);
    expect(await scene.passTime()).toEqual([1_000]);
    expect(scene.heard()).toEqual(['refused']);
    expect(scene.typedInJournal()).toEqual([['Typed']]);
    expect(await scene.passTime()).toEqual([5_000]);
    expect(scene.heard()).toEqual(['refused', 'folded']);
    expect(await scene.organisation()).toBe('Typed');
  });

  test('is neither told of nor asked again once the plan is another’s', async () => {
    const refuse = scene.hold();
    scene.type('Typed');
    const saving = scene.writer.save();
    scene.writer.halt();
    refuse(refused);
    await saving;
    expect([scene.heard(), scene.timers, scene.writer.waits()]).toEqual([[], [], false]);
    // Its words stay in the journal.
    expect(scene.typedInJournal()).toEqual([['Typed']]);
  });
});

describe('a plan that another tab decides about', () => {
  test('is not written over; what was typed stays in the journal', async () => {
    scene.raw.set('p', stored);
    scene.type('Typed');
    await scene.writer.save();
    expect(scene.heard()).toEqual(['conflict']);
    expect(scene.typedInJournal()).toEqual([['Typed']]);
    await scene.writer.save();
    expect(scene.heard()).toEqual(['conflict']);
    expect(await scene.organisation()).toBe('Stored');
  });

  test('is told of once, by who learns it first', async () => {
    const letThrough = scene.hold();
    scene.raw.set('p', stored);
    scene.type('Typed');
    const saving = scene.writer.save();
    scene.writer.halt();
    letThrough();
    await saving;
    expect(scene.heard()).toEqual([]);
  });

  test('is saved no more after it was halted', async () => {
    scene.type('Typed');
    scene.writer.halt();
    expect([scene.timers, scene.writer.waits()]).toEqual([[], false]);
    await scene.writer.save();
    expect(await scene.organisation()).toBeNull();
    expect(scene.typedInJournal()).toEqual([['Typed']]);
    // A key press makes it this tab's again.
    scene.type('Typed on');
    await scene.passTime();
    expect(await scene.organisation()).toBe('Typed on');
  });
});

describe('a plan that was deleted', () => {
  test('takes no change, and leaves nothing in the journal', async () => {
    scene.type('Typed');
    scene.tombstones.bury('p');
    expect(scene.writer.isGone()).toBe(true);
    expect(scene.type('Typed on')).toBe('gone');
    expect(scene.journal.entries()).toEqual([]);
    await scene.passTime();
    expect(await scene.organisation()).toBeNull();
  });

  test('is told of when it is found while saving', async () => {
    scene.type('Typed');
    scene.tombstones.erase();
    await scene.writer.save();
    expect(scene.heard()).toEqual(['gone']);
    expect(scene.journal.entries()).toEqual([]);
    expect(await scene.organisation()).toBeNull();
  });

  test('can only be one that was stored or journaled', () => {
    scene.tombstones.erase();
    expect(scene.writer.isGone()).toBe(false);
    expect(scene.type('Begun after it')).toBe('journal');
    expect(scene.writer.isGone()).toBe(false);
    expect(scene.journal.entries()[0]?.erasures).toBe(2);
    const replayed = scene.journal.entries();
    for (const opening of [openedFrom(stored), { ...openingOf(named('p', 'Left')), replayed }]) {
      scene = new Scene(opening);
      scene.tombstones.erase();
      expect(scene.writer.isGone()).toBe(true);
    }
  });
});

test('a copy with its last step holds what was typed here, as long as nothing was typed since', () => {
  scene.type('Typed');
  const plan = named('p', 'Typed on');
  scene.writer.change({ plan, copiedAt: null });
  expect(scene.writer.isIn(plan, [{ hand: 'me.1', seq: 2 }])).toBe(true);
  expect(scene.writer.isIn(plan, [{ hand: 'me.1', seq: 1 }])).toBe(false);
  expect(scene.writer.isIn(named('p', 'Another'), [{ hand: 'me.1', seq: 2 }])).toBe(false);
});

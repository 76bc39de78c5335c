import { blankPlan } from '../../plan/plan';
import { type Entry, journalIn } from '../journal';
import { planLocks } from '../lock';
import { memoryPlans } from '../memoryPlans';
import type { StoredPlan } from '../record';
import { tombstonesIn } from '../tombstones';
import { Computer } from './edges';
import { memoryArea } from './memoryArea';

/** What was typed, and when the copy had been saved that it was typed on. */
export const savedAt = '2027-01-12T09:00:00.000Z';
export const typedAt = '2027-01-12T09:00:05.000Z';
export const today = '2027-01-13T09:00:00.000Z';

/** A browser in which tabs have left something: what lies in its store and its journal, put there by hand. */
export class Leftovers {
  readonly raw = new Map<string, unknown>();
  readonly local = new Map<string, string>();
  private readonly computer = new Computer();

  /** The places of a tab that has just started, while the clock says so. */
  places(now = today, locks = true) {
    const area = memoryArea(this.local);
    return {
      ...{ tab: 'started', store: memoryPlans(this.raw), journal: journalIn(area) },
      ...{ tombstones: tombstonesIn(area), lock: this.lockOf('started', locks) },
      recovery: () => import('../recovery'),
      now: () => new Date(now),
    };
  }

  /** A tab that lives. */
  lockOf(tab: string, locks = true) {
    const edge = this.computer.tab();
    edge.locksRefuse = !locks;
    return planLocks(edge.locks, edge.channel, tab, { letGo: 2_000, answer: 300 });
  }

  /** What a hand typed as the organisation of a plan, on top of the stored copy unless it says otherwise. */
  typed(plan: string, organisation: string, entry: Partial<Entry> = {}): Entry {
    const whole = {
      ...{ schema: 2, plan, hand: 'dead.1', seq: 4, at: typedAt, base: savedAt, erasures: 0 },
      ...{ steps: [], copiedAt: null, rest: {} },
      changes: [{ chapter: 'scope', question: 'organisation', answer: organisation }],
      ...entry,
    };
    journalIn(memoryArea(this.local)).write(whole);
    return whole;
  }

  stored(id: string, organisation: string, record: Partial<StoredPlan> = {}): StoredPlan {
    const plan = blankPlan(id, 'en');
    const scope = { ...plan.answers.scope, organisation };
    const whole: StoredPlan = {
      ...{ id, plan: { ...plan, answers: { ...plan.answers, scope } }, savedAt, copiedAt: null },
      ...{ steps: [{ hand: 'dead.1', seq: 3 }], recovered: false, ...record },
    };
    this.raw.set(id, whole);
    return whole;
  }

  /** A plan as a newer build saved it. */
  newer(id: string): unknown {
    const plan = { schema: 99, id, writtenIn: 'en', answers: { scope: { organisation: 'Newer' } } };
    const record = { id, plan, savedAt, copiedAt: null, steps: [], recovered: false };
    this.raw.set(id, record);
    return record;
  }

  /** What lies in the store. */
  async shelf() {
    const found = await memoryPlans(this.raw).list();
    const plans = found.flatMap((each) => (each.kind === 'plan' ? [each.stored] : []));
    return plans.map(({ plan, ...record }) => ({
      organisation: plan.answers.scope.organisation,
      ...record,
    }));
  }

  async record(id: string) {
    return (await this.shelf()).find((record) => record.id === id);
  }

  /** Whose words wait in the journal. */
  journaled(): string[] {
    const entries = journalIn(memoryArea(this.local)).entries();
    return entries.map(({ plan, hand }) => `${plan} ${hand}`);
  }
}

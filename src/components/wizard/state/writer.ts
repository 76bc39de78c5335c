import { type Plan, schemaVersion } from '../../../plan/plan';
import { changesSince, type Journal, unstoredPlan } from '../../../storage/journal';
import type { PlanStore } from '../../../storage/plans';
import { holdsStep, type Step, withStep } from '../../../storage/record';
import { stampAfter } from '../../../storage/entries';
import type { Opening } from '../../../storage/replay';
import type { Tombstones } from '../../../storage/tombstones';

/** What is stored of a plan beside its id and stamps. */
export interface Content {
  plan: Plan;
  copiedAt: string | null;
}

export type WriterReport =
  /** This content is in the store; `at` is when. */
  | { kind: 'folded'; content: Content; at: Date }
  | { kind: 'refused' }
  | { kind: 'conflict' }
  | { kind: 'gone' };

/** Brings the changes of one open plan into the journal at once and into the store a little later. */
export interface PlanWriter {
  /** Takes a change in; tells where it is kept, or that the plan was deleted meanwhile. */
  change: (content: Content) => 'journal' | 'page' | 'gone';
  /** Stores what is not stored yet, until nothing is left or the browser refuses. */
  save: () => Promise<void>;
  /** Tells whether something was changed that is not stored yet. */
  waits: () => boolean;
  /** Writes nothing more; what is in the journal stays there. */
  halt: () => void;
  /** The content of the copy in the store, as far as this tab knows. */
  stored: () => { plan: Plan; savedAt: string } | null;
  /** Tells whether a copy with these steps has this content, which was changed here. */
  isIn: (plan: Plan, steps: readonly Step[]) => boolean;
  /** Tells whether deletions reach the plan: it was stored or journaled since. */
  isGone: () => boolean;
  /** Removes what this tab left in the journal. */
  forget: () => void;
}

interface Surroundings {
  store: PlanStore;
  journal: Journal;
  tombstones: Tombstones;
  /** Marks what is written here; no two writers have the same. */
  hand: string;
  now: () => Date;
  /** Runs after so many milliseconds; gives back how to call it off. */
  later: (run: () => void, wait: number) => () => void;
  report: (report: WriterReport) => void;
}

/** The longest that a change waits before it goes into the store, in milliseconds. */
const longestWait = 1_000;

/** A refused save is tried again after so many milliseconds. */
const retryAfter = 5_000;

/** The writer of a plan that has just been opened. */
export function writerFor(opening: Opening, surroundings: Surroundings): PlanWriter {
  const { store, journal, tombstones, hand, now, later, report } = surroundings;
  const { id } = opening.plan;
  const recovered = opening.stored?.recovered ?? false;
  let base = {
    plan: opening.stored?.plan ?? unstoredPlan(id),
    savedAt: opening.stored?.savedAt ?? null,
  };
  let steps = opening.steps;
  let replayed = opening.replayed;
  let erasures = tombstones.erasures();
  // Saved or not: the browser has not said. The next entry of the journal has to fit both.
  let unsure: Plan[] = [];
  let waiting: Content | null = null;
  let latest: Plan | null = null;
  let seq = 0;
  let stopped = false;
  let running: Promise<void> | null = null;
  let callOff: (() => void) | undefined;

  const wasWritten = () => base.savedAt !== null || seq > 0 || replayed.length > 0;
  const isGone = () => wasWritten() && tombstones.isGone(id, erasures);
  const forget = () => {
    journal.drop({ plan: id, hand, seq });
  };

  const write = ({ plan, copiedAt }: Content) =>
    journal.write({
      schema: schemaVersion,
      plan: id,
      hand,
      seq,
      at: now().toISOString(),
      base: base.savedAt,
      erasures,
      steps: steps.filter((step) => step.hand !== hand),
      copiedAt,
      ...changesSince([base.plan, ...unsure], plan),
    });

  const cancel = () => {
    callOff?.();
    callOff = undefined;
  };

  const schedule = (wait: number) => {
    // What no journal keeps must not wait for an attempt that is further away.
    if (wait === 0) cancel();
    callOff ??= later(() => {
      callOff = undefined;
      void save();
    }, wait);
  };

  /** One save. Tells whether to go on. */
  const fold = async (content: Content): Promise<boolean> => {
    const step = { hand, seq };
    const at = stampAfter(base.savedAt, now());
    const saved = withStep(steps, step);
    unsure.push(content.plan);
    const record = { id, ...content, savedAt: at, steps: saved, recovered };
    let outcome;
    try {
      outcome = await store.save(record, base.savedAt, () => !isGone());
    } catch {
      if (stopped) return false;
      report({ kind: 'refused' });
      schedule(retryAfter);
      return false;
    }
    if (outcome !== 'saved') {
      if (stopped) return false;
      stopped = true;
      if (outcome === 'gone') forget();
      report({ kind: outcome === 'gone' ? 'gone' : 'conflict' });
      return false;
    }
    base = { plan: content.plan, savedAt: at };
    steps = saved;
    unsure = [];
    replayed.forEach(journal.drop);
    replayed = [];
    if (waiting === content) {
      waiting = null;
      journal.drop({ plan: id, ...step });
    } else if (waiting && !stopped) {
      write(waiting);
    }
    report({ kind: 'folded', content, at: new Date(at) });
    return true;
  };

  const save = () => {
    cancel();
    running ??= (async () => {
      while (waiting && !stopped && (await fold(waiting)));
    })().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    save,
    isGone,
    forget,
    waits: () => waiting !== null,
    change(content) {
      if (isGone()) {
        stopped = true;
        forget();
        return 'gone';
      }
      // A plan that was never stored begins with the erasures of its first change; for others nothing was erased since.
      erasures = tombstones.erasures();
      stopped = false;
      waiting = content;
      latest = content.plan;
      seq += 1;
      const kept = write(content);
      schedule(kept ? longestWait : 0);
      return kept ? 'journal' : 'page';
    },
    halt() {
      stopped = true;
      cancel();
      waiting = null;
    },
    stored: () => (base.savedAt === null ? null : { plan: base.plan, savedAt: base.savedAt }),
    isIn: (plan, others) => plan === latest && holdsStep(others, { hand, seq }),
  };
}

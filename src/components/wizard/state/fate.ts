/** Where the latest change is: in the store, in the journal, or only on this page until it is stored. */
export type Kept = 'store' | 'journal' | 'page';

/** This tab may write the plan and stores it. */
type Stored =
  /** Nothing is answered yet, so nothing is stored. */
  | { kind: 'fresh' }
  | { kind: 'mine'; kept: Kept; at: Date }
  /** The store refuses; the journal may still keep the words. */
  | { kind: 'refused'; kept: 'journal' | 'page' };

/** Another tab, or another build, decides about the plan: this one only reads. */
export type ReadOnly =
  | { kind: 'elsewhere' }
  /** A newer build wrote it: this one shows it and never writes over it. */
  | { kind: 'newer' }
  | { kind: 'lostAfterSaving' }
  /** What was typed here last is not in the other tab’s plan. */
  | { kind: 'lostBeforeSaving'; kept: 'journal' | 'page' }
  /** Only on this page; what a newer build wrote can be taken along, but not be kept by this one. */
  | { kind: 'deletedElsewhere'; mayKeep: boolean };

/** Whether to store, and what becomes of the plan that is open. See docs/planner-states.md. */
export type Standing =
  | { storing: true; fate: Stored | ReadOnly }
  | { storing: false; fate: { kind: 'inMemory' } | ReadOnly };

export type Fate = Standing['fate'];

/** What a tab may do with a plan that it opens. */
export type OpenedAs = 'writer' | 'reader' | 'newer';

export type FateEvent =
  | { kind: 'opened'; savedAt: Date | null; as: OpenedAs }
  /** Something was changed here and kept there. */
  | { kind: 'changed'; kept: 'journal' | 'page'; at: Date }
  | { kind: 'folded'; at: Date }
  | { kind: 'refused'; kept: 'journal' | 'page' }
  /** To another tab; also of what was deleted and is there again without words that are shown here. */
  | { kind: 'lost'; saved: boolean; kept: 'journal' | 'page' }
  | { kind: 'deleted' }
  /** The user decides whether to store. `savedAt` is that of the copy as it stands, if there is one. */
  | { kind: 'storing'; on: boolean; savedAt: Date | null };

/** Whether this tab may only read. */
export function isReadOnly(fate: Fate): fate is ReadOnly {
  switch (fate.kind) {
    case 'elsewhere':
    case 'newer':
    case 'lostAfterSaving':
    case 'lostBeforeSaving':
    case 'deletedElsewhere':
      return true;
    default:
      return false;
  }
}

const opened = (storing: boolean, savedAt: Date | null, as: OpenedAs): Standing => {
  if (as === 'newer') return { storing, fate: { kind: 'newer' } };
  if (as === 'reader') return { storing, fate: { kind: 'elsewhere' } };
  if (!storing) return { storing, fate: { kind: 'inMemory' } };
  return {
    storing,
    fate: savedAt ? { kind: 'mine', kept: 'store', at: savedAt } : { kind: 'fresh' },
  };
};

/** What an event makes of a plan's standing; an event that can’t be meant changes nothing. */
export function next(standing: Standing, event: FateEvent): Standing {
  const { storing, fate } = standing;
  switch (event.kind) {
    case 'opened':
      return opened(storing, event.savedAt, event.as);
    case 'deleted':
      if (fate.kind === 'deletedElsewhere') return standing;
      return { storing, fate: { kind: 'deletedElsewhere', mayKeep: fate.kind !== 'newer' } };
    case 'lost': {
      if (fate.kind === 'newer') return standing;
      const { saved, kept } = event;
      return {
        storing,
        fate: saved ? { kind: 'lostAfterSaving' } : { kind: 'lostBeforeSaving', kept },
      };
    }
    case 'storing': {
      // What is not stored is not in the journal either.
      if (fate.kind === 'lostBeforeSaving' && !event.on) {
        return { storing: false, fate: { kind: fate.kind, kept: 'page' } };
      }
      if (isReadOnly(fate)) return { storing: event.on, fate };
      return opened(event.on, event.savedAt, 'writer');
    }
    case 'changed': {
      if (!storing || isReadOnly(fate)) return standing;
      const { kept, at } = event;
      // A refusal stays in sight until something is saved.
      return fate.kind === 'refused'
        ? { storing, fate: { kind: 'refused', kept } }
        : { storing, fate: { kind: 'mine', kept, at } };
    }
    case 'folded':
      return !storing || isReadOnly(fate)
        ? standing
        : { storing, fate: { kind: 'mine', kept: 'store', at: event.at } };
    case 'refused':
      return !storing || isReadOnly(fate)
        ? standing
        : { storing, fate: { kind: 'refused', kept: event.kept } };
  }
}

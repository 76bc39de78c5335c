import type { Locale } from '../../../i18n/locales';
import type { ChapterId } from '../../../plan/chapters';
import { holdsNothing } from '../../../plan/asking';
import { blankPlan, type Plan } from '../../../plan/plan';
import { withAnswer } from '../../../plan/provenance';
import { type Cleared, registerOf, withoutDangling } from '../../../plan/registers';
import type { Sources } from '../../../plan/sources';
import type { Translations } from '../../../plan/translations';
import type { PlanStorage } from '../../../storage/browser';
import type { Claim } from '../../../storage/lock';
import { handOf } from '../../../storage/record';
import type { Opening } from '../../../storage/replay';
import { openingOf } from './planReading';
import { type FateEvent, isReadOnly, next, type Standing } from './fate';
import { changed, type History, historyOf } from './history';
import { type PlanWriter, writerFor, type WriterReport } from './writer';

/** What the user has to be told once. */
export type News =
  /** Plans were put together from what tabs had left that ended before they could save. */
  | { kind: 'recovered'; count: number }
  /** The plan that was open last lies there and can't be read. */
  | { kind: 'unreadable' }
  /** The store does not answer, so what lies there can't be opened. */
  | { kind: 'unavailable' }
  /** An older build wrote it: people and teams were entered in registers since. */
  | { kind: 'upgraded' }
  /** The page in the other language can't be reached, so this one stays. */
  | { kind: 'noLanguage' };

export interface SessionState {
  history: History;
  standing: Standing;
  copiedAt: Date | null;
  /** Something was changed that neither storage nor a file holds: it would be lost with this page. */
  atRisk: boolean;
  news: News | null;
}

/** One answer that was changed, so that just this can be taken back. */
export interface Step {
  chapter: ChapterId;
  question: string;
  before: unknown;
  after: unknown;
  /** Which answers were not the user's own before. */
  sources: Sources;
  /** Answers that named what it took out of a register. */
  cleared: readonly Cleared[];
  /** How what was typed was translated before. */
  translations: Translations;
}

export interface Surroundings extends PlanStorage {
  locale: Locale;
  now: () => Date;
  newId: () => string;
  /** Runs after so many milliseconds; gives back how to call it off. */
  later: (run: () => void, wait: number) => () => void;
  /** Asks the browser to keep what is stored; called once, after the first save of a change. */
  persist: () => void;
  /** What works on all plans of this browser; loaded with the list of them. */
  library: () => Promise<typeof import('./library')>;
  /** What takes a plan to the next page in memory; loaded when that is needed. */
  handing: () => Promise<typeof import('./handing')>;
}

/** The plan that lies open, and what happens to it: the parts of the session work on this. */
export interface Desk {
  state: () => SessionState;
  subscribe: (listener: () => void) => () => void;
  set: (change: Partial<SessionState>) => void;
  dispatch: (event: FateEvent) => void;
  plan: () => Plan;
  readOnly: () => boolean;
  writer: () => PlanWriter;
  /** What this tab may do with the plan as far as locks go. */
  claim: Claim;
  /** Shows a plan as it is stored, with a writer of its own. */
  show: (opening: Opening) => void;
  /** Says what holds the plan that is shown now. */
  held: (by: 'file' | 'nothing') => void;
  /** Keeps what is on the screen: at once in the journal, a little later in the store. */
  keep: () => void;
  /**
   * @param from where the answer comes from, when not from the user
   * @param back translations that come back with it
   */
  answer: (
    chapter: ChapterId,
    question: string,
    answer: unknown,
    key: string,
    from?: Sources,
    back?: Translations,
  ) => void;
  /** Puts another state of the plan in place of this one; `key` joins steps of undo. */
  change: (plan: Plan, key: string) => void;
  move: (history: History) => void;
  lastStep: () => Step | null;
  /** Tells whether all that is on the screen is in the store. */
  isSettled: () => boolean;
  /** Another tab decides about the plan from now on. */
  lose: (saved: boolean) => void;
  loseToDeletion: () => void;
  /** Called after the plan was lost: what the other tab did may have to be looked at. */
  onLost: (handle: () => void) => void;
}

/** The desk with a blank plan on it. */
export function createDesk(surroundings: Surroundings): Desk {
  const { store, journal, tombstones, channel, lock, lastOpen, tab } = surroundings;
  const { locale, now, newId, later, persist } = surroundings;
  const listeners = new Set<() => void>();
  let writers = 0;
  let last: Step | null = null;
  // The latest plan that storage holds, and the latest that a file holds.
  let safe: Plan | null = null;
  let inFile: Plan | null = null;
  let hasAsked = false;
  let lost: () => void = () => undefined;

  const writerOf = (opening: Opening): PlanWriter => {
    const made: PlanWriter = writerFor(opening, {
      ...{ store, journal, tombstones, now, later },
      hand: handOf(tab, (writers += 1)),
      report: (report) => {
        // An earlier plan's writer finishes its work unheard.
        if (made === writer) hear(report);
      },
    });
    return made;
  };

  const first = openingOf(blankPlan(newId(), locale));
  let writer = writerOf(first);
  let state: SessionState = {
    history: historyOf(first.plan),
    standing: { storing: true, fate: { kind: 'fresh' } },
    copiedAt: null,
    atRisk: false,
    news: null,
  };

  const plan = () => state.history.plan;
  const readOnly = () => isReadOnly(state.standing.fate);
  const kept = () => (plan() === safe ? 'journal' : 'page');

  const set = (change: Partial<SessionState>) => {
    const after = { ...state, ...change };
    const shown = after.history.plan;
    state = { ...after, atRisk: shown !== safe && shown !== inFile && !holdsNothing(shown) };
    listeners.forEach((listener) => {
      listener();
    });
  };
  const dispatch = (event: FateEvent) => {
    set({ standing: next(state.standing, event) });
  };

  const hear = (report: WriterReport) => {
    switch (report.kind) {
      case 'folded':
        channel.post({ kind: 'changed', of: plan().id });
        if (report.content.plan !== plan()) return;
        safe = plan();
        dispatch({ kind: 'folded', at: report.at });
        store.setCurrent(plan().id).catch(() => undefined);
        // Not at the start: browsers ask the user, who would not know what for.
        if (last && !hasAsked) persist();
        hasAsked ||= last !== null;
        break;
      case 'refused':
        dispatch({ kind: 'refused', kept: kept() });
        break;
      case 'conflict':
        lose(false);
        break;
      case 'gone':
        loseToDeletion();
    }
  };

  const keep = () => {
    if (!state.standing.storing || readOnly()) return;
    const where = writer.change({
      plan: plan(),
      copiedAt: state.copiedAt?.toISOString() ?? null,
    });
    if (where === 'gone') {
      loseToDeletion();
      return;
    }
    if (where === 'journal') safe = plan();
    lastOpen.set(plan().id);
    dispatch({ kind: 'changed', kept: where, at: now() });
  };

  const move = (history: History) => {
    if (readOnly() || history.plan === plan()) return;
    set({ history });
    keep();
  };

  const unclaim = () => {
    if (desk.claim === 'held') desk.claim = 'elsewhere';
  };

  const lose = (saved: boolean) => {
    if (readOnly()) return;
    writer.halt();
    unclaim();
    dispatch({ kind: 'lost', saved, kept: kept() });
    lost();
  };

  const loseToDeletion = () => {
    writer.halt();
    writer.forget();
    safe = null;
    // Who takes the deletion back can write the plan again.
    lock.release(plan().id);
    unclaim();
    dispatch({ kind: 'deleted' });
  };

  const desk: Desk = {
    claim: 'noLocks',
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    dispatch,
    plan,
    readOnly,
    writer: () => writer,
    show(opening) {
      writer = writerOf(opening);
      safe = opening.plan;
      inFile = null;
      last = null;
      const { copiedAt } = opening;
      set({ history: historyOf(opening.plan), copiedAt: copiedAt ? new Date(copiedAt) : null });
    },
    held(by) {
      if (by === 'file') inFile = plan();
      else safe = null;
      set({});
    },
    keep,
    answer(chapter, question, answer, key, from, back) {
      if (readOnly()) return;
      const { answers, sources, translations } = plan();
      const siblings: Readonly<Record<string, unknown>> = answers[chapter];
      const before = siblings[question];
      const answered = withAnswer(plan(), chapter, question, answer, from, back);
      const isRegister = registerOf(chapter, question) !== null;
      const after = isRegister ? withoutDangling(answered) : { plan: answered, cleared: [] };
      const { cleared } = after;
      last = { chapter, question, before, after: answer, sources, cleared, translations };
      desk.change(after.plan, key);
    },
    change(after, key) {
      move(changed(state.history, after, key));
    },
    move,
    lastStep: () => last,
    isSettled: () => plan() === writer.stored()?.plan || holdsNothing(plan()),
    lose,
    loseToDeletion,
    onLost(handle) {
      lost = handle;
    },
  };
  return desk;
}

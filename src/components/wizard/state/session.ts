import type { Locale } from '../../../i18n/locales';
import { blankPlan, type Plan, readPlan, writtenPlan } from '../../../plan/plan';
import { isBlank } from '../../../plan/asking';
import type { ChapterId } from '../../../plan/chapters';
import type { PlanLock } from '../../../storage/lock';
import { type PlanStore, SavedElsewhere } from '../../../storage/plans';
import { changed, type History, historyOf, redone, undone } from './history';

export type Saving =
  { kind: 'empty' | 'pending' | 'memory' | 'failed' } | { kind: 'saved'; at: Date };

export interface SessionState {
  history: History;
  saving: Saving;
  copiedAt: Date | null;
  /** Another tab may write this plan; `lost` when it took the plan from here. */
  readOnly: false | 'elsewhere' | 'lost';
}

export interface Session {
  state: () => SessionState;
  subscribe: (listener: () => void) => () => void;
  /** Sets one answer of a chapter; `key` joins keystrokes into one step of undo. */
  answer: (chapter: ChapterId, question: string, answer: unknown, key: string) => void;
  undo: () => void;
  redo: () => void;
  /** Opens a plan in place of the present one, which stays stored. */
  open: (plan: Plan) => Promise<void>;
  /** Resolves with whether there was such a plan. */
  openStored: (id: string) => Promise<boolean>;
  openLast: () => Promise<void>;
  takeOver: () => Promise<void>;
  /** Saves now what is waiting to be saved. */
  flush: () => Promise<void>;
  retry: () => Promise<void>;
  markCopied: () => Promise<void>;
  /** Stops or starts storing on this computer. */
  setStoring: (storing: boolean) => Promise<void>;
  /** Deletes all that is stored and starts blank. */
  eraseEverything: () => Promise<void>;
  store: PlanStore;
}

interface Surroundings {
  store: PlanStore;
  lock: PlanLock;
  locale: Locale;
  now: () => Date;
  newId: () => string;
  /** Waits for a pause in typing. */
  later: (run: () => void) => () => void;
}

/** The plan that is open in this tab, with its history and its way into storage. */
export function createSession({ store, lock, locale, now, newId, later }: Surroundings): Session {
  const listeners = new Set<() => void>();
  const fresh = (plan: Plan): SessionState => ({
    history: historyOf(plan),
    saving: { kind: 'empty' },
    copiedAt: null,
    readOnly: false,
  });
  let state = fresh(blankPlan(newId(), locale));
  let storing = true;
  let savedAt: string | null = null;
  let cancelWaiting: (() => void) | undefined;
  let writing: Promise<void> = Promise.resolve();

  const set = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    listeners.forEach((listener) => {
      listener();
    });
  };

  const write = async () => {
    const { history, copiedAt } = state;
    // Two saves within one millisecond must still be told apart.
    const at = new Date(Math.max(now().getTime(), savedAt === null ? 0 : Date.parse(savedAt) + 1));
    const stamp = at.toISOString();
    try {
      const { plan } = history;
      const stored = {
        id: plan.id,
        plan: writtenPlan(plan),
        savedAt: stamp,
        copiedAt: copiedAt?.toISOString() ?? null,
      };
      await store.save(stored, savedAt);
      savedAt = stamp;
      await store.setCurrent(plan.id);
      if (storing && state.history.plan === plan) set({ saving: { kind: 'saved', at } });
    } catch (reason) {
      if (reason instanceof SavedElsewhere) set({ readOnly: 'lost' });
      else set({ saving: { kind: 'failed' } });
    }
  };

  const flush = () => {
    if (!cancelWaiting) return writing;
    cancelWaiting();
    cancelWaiting = undefined;
    writing = writing.then(write);
    return writing;
  };

  const save = () => {
    if (!storing) {
      set({ saving: { kind: 'memory' } });
      return;
    }
    // A failure stays in sight until a save succeeds.
    if (state.saving.kind !== 'failed') set({ saving: { kind: 'pending' } });
    cancelWaiting?.();
    cancelWaiting = later(() => void flush());
  };

  const move = (history: History) => {
    if (state.readOnly || history.plan === state.history.plan) return;
    set({ history });
    save();
  };

  const lost = async () => {
    await flush();
    set({ readOnly: 'lost' });
  };

  const claim = async (id: string) => {
    const mine = !storing || (await lock.acquire(id, lost));
    if (!mine) set({ readOnly: 'elsewhere' });
  };

  const show = async (id: string) => {
    const stored = await store.read(id);
    const plan = stored && readPlan(stored.plan);
    if (!stored || !plan) return false;
    savedAt = stored.savedAt;
    set({
      ...fresh(plan),
      saving: { kind: 'saved', at: new Date(stored.savedAt) },
      copiedAt: stored.copiedAt ? new Date(stored.copiedAt) : null,
    });
    return true;
  };

  const openStored = async (id: string) => {
    await flush();
    if (!(await show(id))) return false;
    await claim(id);
    await store.setCurrent(id);
    return true;
  };

  return {
    store,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answer(chapter, question, answer, key) {
      const { plan } = state.history;
      const answers = {
        ...plan.answers,
        [chapter]: { ...plan.answers[chapter], [question]: answer },
      };
      move(changed(state.history, { ...plan, answers }, key));
    },
    undo: () => {
      move(undone(state.history));
    },
    redo: () => {
      move(redone(state.history));
    },
    async open(plan) {
      await flush();
      savedAt = null;
      set(fresh(plan));
      await claim(plan.id);
      if (!isBlank(plan)) save();
      await flush();
    },
    openStored,
    async openLast() {
      try {
        const id = await store.current();
        const opened = id !== null && (await openStored(id));
        if (!opened) await claim(state.history.plan.id);
      } catch {
        set({ saving: { kind: 'failed' } });
      }
    },
    async takeOver() {
      const { id } = state.history.plan;
      await lock.takeOver(id, lost);
      try {
        await show(id);
      } catch {
        set({ saving: { kind: 'failed' } });
      }
    },
    flush,
    async retry() {
      save();
      await flush();
    },
    async markCopied() {
      set({ copiedAt: now() });
      if (state.readOnly) return;
      save();
      await flush();
    },
    async setStoring(wanted) {
      storing = wanted;
      if (wanted) {
        save();
      } else {
        cancelWaiting?.();
        cancelWaiting = undefined;
        set({ saving: { kind: 'memory' } });
      }
      await flush();
    },
    async eraseEverything() {
      cancelWaiting?.();
      cancelWaiting = undefined;
      await writing;
      await store.eraseEverything();
      savedAt = null;
      set(fresh(blankPlan(newId(), locale)));
      await claim(state.history.plan.id);
    },
  };
}

import type { Locale } from '../../../i18n/locales';
import { holdsNothing } from '../../../plan/asking';
import { type ChapterId, questionsOf } from '../../../plan/chapters';
import type { Register } from '../../../plan/kinds/question';
import type { Plan } from '../../../plan/plan';
import { confirmed, withAnswer } from '../../../plan/provenance';
import { addressAt, type QuestionRef } from '../../../plan/questionRef';
import { type Named, named, withCleared } from '../../../plan/registers';
import { translated } from '../../../plan/translating';
import type { Translation } from '../../../plan/translations';
import { createDesk, type Desk, type SessionState, type Step, type Surroundings } from './desk';
import { createFollowing } from './following';
import { redone, undone } from './history';
import type { Library } from './library';
import { createOpenings } from './opening';
import { takenBack } from './takenBack';
import type { Versions } from './versions';

export type { SessionState } from './desk';

/** The plan that is open in this tab, with its history and its way into storage. */
export interface Session {
  state: () => SessionState;
  subscribe: (listener: () => void) => () => void;
  /** Sets one answer of a chapter; `key` joins keystrokes into one step of undo. */
  answer: Desk['answer'];
  /**
   * Answers the question of a field with a name: one of a register, or a new one, which is entered there.
   * @param made what gave back the key before: the entry that was made for what is being typed
   * @returns null when the register is full
   */
  name: (
    chapter: ChapterId,
    field: string,
    register: Register,
    text: string,
    made: string | null,
  ) => Pick<Named, 'made'> | null;
  /** Sets what the plan has beside its answers; keystrokes in its name are one step of undo. */
  describe: (said: Partial<Pick<Plan, 'name' | 'documentLanguage'>>) => void;
  /** Makes answers the user's own. Gives back what undoes that; it tells false when something was changed since. */
  confirm: (refs: readonly QuestionRef[]) => () => boolean;
  /**
   * Sets translations into a language, by the names of the answers; `key` joins keystrokes into one step of undo.
   * Gives back what undoes that, as `confirm` does.
   */
  translate: (
    language: Locale,
    texts: Readonly<Record<string, Translation>>,
    key: string,
  ) => () => boolean;
  /** Says in which language the user's own words are. */
  writeIn: (language: Locale) => void;
  /** Puts proposed answers into the plan, in one step of undo. Gives back what undoes that, as `confirm` does. */
  propose: (by: (plan: Plan) => Plan) => () => boolean;
  undo: () => void;
  redo: () => void;
  /** What was changed last, to be taken back later. */
  lastStep: () => Step | null;
  /** Takes back one step, whatever was changed elsewhere since. False when its question was changed since. */
  takeBack: (step: Step) => boolean;
  /** Opens a plan in place of the present one; `held` tells whether it could be had again. */
  open: (plan: Plan, held?: 'file' | 'nothing') => Promise<void>;
  /** Resolves with whether there was such a plan that can be read. */
  openStored: (id: string) => Promise<boolean>;
  openLast: () => Promise<void>;
  takeOver: () => Promise<void>;
  /** Goes on with what is on the screen as a plan of its own. */
  keepAsCopy: () => Promise<void>;
  /** Stores now what waits to be stored. */
  flush: () => Promise<void>;
  retry: () => Promise<void>;
  markCopied: () => Promise<void>;
  /** Stops or starts storing on this computer. */
  setStoring: (storing: boolean) => Promise<void>;
  /** Tells whether storage will not bring what is on the screen to the next page, though it may be changed here. */
  staysBehind: () => boolean;
  /** Leaves what is on the screen for the next page of this tab, in memory alone. False when no page can come. */
  handOver: () => Promise<boolean>;
  /** Looks at what other tabs did, for when the page comes back into sight. */
  look: () => Promise<void>;
  /** Starts storing what waits and tells other tabs that this one goes. */
  leave: () => void;
  newsRead: () => void;
  library: Library;
  /** Versions of the plan that is open. */
  versions: () => Promise<Versions>;
}

export function createSession(surroundings: Surroundings): Session {
  const { channel, lastOpen, newId, now } = surroundings;
  const desk = createDesk(surroundings);
  const openings = createOpenings(desk, surroundings);
  const look = createFollowing(desk, surroundings, openings);

  const library = async () =>
    (await surroundings.library()).createLibrary(desk, surroundings, openings);

  let versions: Versions | undefined;

  const startStoring = async () => {
    const stored = desk.writer().stored();
    desk.dispatch({ kind: 'storing', on: true, savedAt: stored && new Date(stored.savedAt) });
    // A plan that was emptied takes the place of what is stored of it.
    if (desk.plan() !== stored?.plan && (stored || !holdsNothing(desk.plan()))) desk.keep();
    await desk.writer().save();
    // What is refused stays in memory, and is listed as what it is.
    await versions?.settle().catch(() => undefined);
  };

  const stopStoring = () => {
    desk.writer().halt();
    desk.writer().forget();
    lastOpen.clear();
    const isOnlyHere = !desk.readOnly() || desk.state().standing.fate.kind === 'lostBeforeSaving';
    if (isOnlyHere && desk.plan() !== desk.writer().stored()?.plan) desk.held('nothing');
    desk.dispatch({ kind: 'storing', on: false, savedAt: null });
  };

  /** Changes the plan; what it gives back undoes that, unless something was changed since. */
  const change = (changed: Plan, key: string) => {
    desk.change(changed, key);
    const after = desk.plan();
    return () => {
      if (desk.plan() !== after) return false;
      desk.move(undone(desk.state().history));
      return true;
    };
  };

  return {
    state: desk.state,
    subscribe: desk.subscribe,
    answer: desk.answer,
    name(chapter, address, register, text, made) {
      const plan = desk.plan();
      const at = addressAt(chapter, address);
      const result = desk.readOnly() ? null : named(plan, at, register, text, { made, newId });
      if (result) desk.change(result.plan, `${chapter}.${address}`);
      return result;
    },
    describe(said) {
      desk.change({ ...desk.plan(), ...said }, Object.keys(said).join(' '));
    },
    confirm: (refs) => change(confirmed(desk.plan(), refs), `confirm ${newId()}`),
    translate: (language, texts, key) => change(translated(desk.plan(), language, texts), key),
    writeIn(language) {
      if (language !== desk.plan().writtenIn) {
        desk.change({ ...desk.plan(), writtenIn: language }, `written in ${newId()}`);
      }
    },
    propose: (by) => change(by(desk.plan()), `propose ${newId()}`),
    undo() {
      desk.move(undone(desk.state().history));
    },
    redo() {
      desk.move(redone(desk.state().history));
    },
    lastStep: desk.lastStep,
    takeBack(step) {
      const { chapter, question, sources, cleared, translations } = step;
      const answers: Readonly<Record<string, unknown>> = desk.plan().answers[chapter];
      const list = questionsOf(chapter)[question];
      const max = list?.kind === 'list' ? list.max : 0;
      const back = takenBack(step, answers[question], max);
      if (desk.readOnly() || !back) return false;
      const after = withAnswer(desk.plan(), chapter, question, back.answer, sources, translations);
      desk.change(withCleared(after, cleared, sources), `${chapter}.${question} taken back`);
      return true;
    },
    open: (plan, held = 'file') => openings.open(plan, held),
    openStored: (id) => openings.openStored(id),
    async openLast() {
      await openings.openLast();
      if (desk.state().standing.fate.kind === 'refused') void look();
    },
    takeOver: openings.takeOver,
    keepAsCopy: openings.keepAsCopy,
    flush: () => desk.writer().save(),
    async retry() {
      desk.keep();
      await desk.writer().save();
    },
    async markCopied() {
      desk.held('file');
      desk.set({ copiedAt: now() });
      if (desk.readOnly()) return;
      desk.keep();
      await desk.writer().save();
    },
    async setStoring(storing) {
      if (storing === desk.state().standing.storing) return;
      if (storing) await startStoring();
      else stopStoring();
    },
    staysBehind() {
      const { standing, atRisk } = desk.state();
      return !desk.readOnly() && (atRisk || !standing.storing);
    },
    async handOver() {
      try {
        (await surroundings.handing()).handOver(desk, surroundings);
        return true;
      } catch {
        desk.set({ news: { kind: 'noLanguage' } });
        return false;
      }
    },
    look: () => look(true),
    leave() {
      void desk.writer().save();
      const { id } = desk.plan();
      if (!desk.readOnly()) channel.post({ kind: 'left', of: id });
    },
    newsRead() {
      desk.set({ news: null });
    },
    library: {
      list: async () => (await library()).list(),
      read: async (id) => (await library()).read(id),
      remove: async (id) => (await library()).remove(id),
      rename: async (id, name) => (await library()).rename(id, name),
      markCopied: async (id) => (await library()).markCopied(id),
      eraseEverything: async () => (await library()).eraseEverything(),
    },
    async versions() {
      const { createVersions } = await surroundings.library();
      versions ??= createVersions(desk, surroundings);
      return versions;
    },
  };
}

import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { gapsIn } from '../../../plan/asking';
import { blankEntry, entriesOf } from '../../../plan/kinds/list';
import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import { copiedSources, sourcesOfEntries } from '../../../plan/provenance';
import { fieldAddress } from '../../../plan/questionRef';
import type { Sources } from '../../../plan/sources';
import { useChapter, useQuestionWords } from '../state/chapter';
import { usePlanner } from '../state/context';
import { goToField } from '../state/focus';
import { newId } from '../state/newId';
import { useViews } from '../state/views';
import { columnId } from './cells';
import { entryName } from './entryName';

interface Of {
  name: string;
  question: ListQuestion;
  /** @param from where answers come from, when not from the user */
  onAnswer: (question: string, entries: readonly Entry[], key: string, from?: Sources) => void;
  /** Shows an entry that has come. */
  onNew: (entry: Entry) => void;
}

/**
 * What can be done to the entries of a list as it stands in the plan; each can be taken back, and leaves the focus where
 * it is of use.
 */
export interface Entries {
  nameOf: (entry: Entry) => string;
  /** From 0. */
  placeOf: (entry: Entry) => number;
  count: () => number;
  full: () => boolean;
  add: (index?: number) => void;
  duplicate: (entry: Entry) => void;
  move: (entry: Entry, by: 1 | -1) => void;
  remove: (entry: Entry) => void;
  use: (suggested: readonly Entry[]) => void;
  /**
   * @param from where the answer comes from, when not from the user
   * @param key changes with the same key are one step of undo; those of one question are, without it
   */
  change: (entry: Entry, question: string, answer: unknown, from?: Sources, key?: string) => void;
  /** Puts an entry in place of the one with its id; changes with the same key are one step of undo. */
  put: (entry: Entry, key: string, from?: Sources) => void;
}

/** The same object as long as the list and the words are. */
export function useEntries({ name, question, onAnswer, onNew }: Of): Entries {
  const { say, session, titles, notify } = usePlanner();
  const { entries: words } = useViews();
  const { chapter, names } = useChapter();
  const { label } = useQuestionWords(name);
  /** Where the focus goes: to the first of these that is there. */
  const focusAfter = useRef<readonly string[]>([]);

  // Right after drawing: an effect of an earlier drawing could run before the entry is there.
  useLayoutEffect(() => {
    if (focusAfter.current.some(goToField)) focusAfter.current = [];
  });

  return useMemo((): Entries => {
    const present = () => {
      const answers: Readonly<Record<string, unknown>> =
        session.state().history.plan.answers[chapter];
      return entriesOf(question, answers[name]);
    };
    const placeOf = ({ id }: Entry) => present().findIndex((each) => each.id === id);
    const nameOf = (entry: Entry) =>
      entryName(question, entry, names) ?? say.list.entry(label, placeOf(entry) + 1);

    const [firstColumn = ''] = question.layout.columns.map(columnId);
    const focusOnNew = (entry: Entry) => {
      const row = `${name}.${entry.id}`;
      focusAfter.current = [`${row}.${firstColumn}`, row];
    };
    const insert = (entry: Entry, index: number, from?: Sources) => {
      onAnswer(name, present().toSpliced(index, 0, entry), `${name} add ${entry.id}`, from);
      focusOnNew(entry);
      onNew(entry);
    };
    const put: Entries['put'] = (entry, key, from) => {
      const after = present().map((each) => (each.id === entry.id ? entry : each));
      onAnswer(name, after, `${name}.${entry.id}.${key}`, from);
    };

    return {
      nameOf,
      placeOf,
      count: () => present().length,
      full: () => present().length >= question.max,
      add(index = present().length) {
        insert(blankEntry(question, newId()), index);
      },
      duplicate(entry) {
        const copy = { ...structuredClone(entry), id: newId() };
        const { sources } = session.state().history.plan;
        const from = copiedSources(sources, `${chapter}.${name}`, entry.id, copy.id);
        insert(copy, placeOf(entry) + 1, from);
        notify(words.added(nameOf(entry)));
      },
      move(entry, by) {
        const [from, to] = [placeOf(entry), placeOf(entry) + by];
        const after = present().toSpliced(from, 1).toSpliced(to, 0, entry);
        onAnswer(name, after, `${name} move ${entry.id} ${to}`);
        focusAfter.current = [`${name}.${entry.id}`];
        notify(words.moved(nameOf(entry), to + 1));
      },
      remove(entry) {
        const entries = present();
        const index = placeOf(entry);
        const title = nameOf(entry);
        onAnswer(name, entries.toSpliced(index, 1), `${name} remove ${entry.id}`);
        const neighbour = entries[index + 1] ?? entries[index - 1];
        focusAfter.current = [neighbour ? `${name}.${neighbour.id}` : name];
        const undo = session.lastStep();
        const removed = words.removed(title);
        const { plan } = session.state().history;
        // What nobody needs is not said to be open.
        const open = (undo?.cleared ?? []).filter(({ ref }) =>
          gapsIn(plan, ref.chapter).some((gap) => fieldAddress(gap) === fieldAddress(ref)),
        );
        const where = new Set(open.map(({ ref }) => titles[ref.chapter].name));
        const said =
          where.size > 0
            ? words.cleared(removed, open.length, names.wording.list([...where]))
            : removed;
        notify(said, { undo, field: `${name}.${entry.id}` });
      },
      use(suggested) {
        const list = `${chapter}.${name}`;
        const from = sourcesOfEntries(list, question, suggested, 'proposed');
        onAnswer(name, suggested, `${name} suggestion`, from);
        if (suggested[0]) focusOnNew(suggested[0]);
      },
      change({ id }, asked, answer, from, key = asked) {
        const entry = present().find((each) => each.id === id);
        if (entry) put({ ...entry, [asked]: answer }, key, from);
      },
      put,
    };
  }, [session, chapter, name, question, names, label, say, words, titles, notify, onAnswer, onNew]);
}

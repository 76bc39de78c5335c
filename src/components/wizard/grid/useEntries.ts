import { useLayoutEffect, useRef } from 'preact/hooks';
import { blankEntry } from '../../../plan/kinds/list';
import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import { copiedSources, sourcesOfEntries } from '../../../plan/provenance';
import type { Sources } from '../../../plan/sources';
import { useChapter, useQuestionWords } from '../state/chapter';
import { usePlanner } from '../state/context';
import { goToField } from '../state/focus';
import { newId } from '../state/newId';
import { useProvenance } from '../state/provenance';
import { columnId } from './cells';
import { entryName } from './entryName';

interface Of {
  name: string;
  question: ListQuestion;
  entries: readonly Entry[];
  /** @param from where answers come from, when not from the user */
  onEntries: (entries: readonly Entry[], key: string, from?: Sources) => void;
  /** Shows an entry that has come. */
  onNew: (entry: Entry) => void;
}

/** What can be done to the entries of a list; each can be taken back, and leaves the focus where it is of use. */
export interface Entries {
  nameOf: (entry: Entry) => string;
  full: boolean;
  add: (index?: number) => void;
  duplicate: (entry: Entry) => void;
  move: (entry: Entry, by: 1 | -1) => void;
  remove: (entry: Entry) => void;
  use: (suggested: readonly Entry[]) => void;
  /** @param from where the answer comes from, when not from the user */
  change: (entry: Entry, question: string, answer: unknown, from?: Sources) => void;
  /** Puts an entry in place of the one with its id; changes with the same key are one step of undo. */
  put: (entry: Entry, key: string, from?: Sources) => void;
}

export function useEntries({ name, question, entries, onEntries, onNew }: Of): Entries {
  const { say, session, titles, notify } = usePlanner();
  const { chapter, names } = useChapter();
  const { label } = useQuestionWords(name);
  const { sources } = useProvenance();
  /** Where the focus goes: to the first of these that is there. */
  const focusAfter = useRef<readonly string[]>([]);
  const place = ({ id }: Entry) => entries.findIndex((each) => each.id === id);

  // Right after drawing: an effect of an earlier drawing could run before the entry is there.
  useLayoutEffect(() => {
    if (focusAfter.current.some(goToField)) focusAfter.current = [];
  });

  const nameOf = (entry: Entry) =>
    entryName(question, entry, names) ?? say.list.entry(label, place(entry) + 1);

  const [firstColumn] = question.layout.columns.map(columnId);
  const focusOnNew = (entry: Entry) => {
    const row = `${name}.${entry.id}`;
    focusAfter.current = [`${row}.${firstColumn ?? ''}`, row];
  };

  const insert = (entry: Entry, index: number, from?: Sources) => {
    onEntries(entries.toSpliced(index, 0, entry), `${name} add ${entry.id}`, from);
    focusOnNew(entry);
    onNew(entry);
  };

  const put: Entries['put'] = (entry, key, from) => {
    onEntries(entries.with(place(entry), entry), `${name}.${entry.id}.${key}`, from);
  };

  return {
    nameOf,
    full: entries.length >= question.max,
    add(index = entries.length) {
      insert(blankEntry(question, newId()), index);
    },
    duplicate(entry) {
      const copy = { ...structuredClone(entry), id: newId() };
      const from = copiedSources(sources, `${chapter}.${name}`, entry.id, copy.id);
      insert(copy, place(entry) + 1, from);
      notify(say.list.added(nameOf(entry)));
    },
    move(entry, by) {
      const [from, to] = [place(entry), place(entry) + by];
      const after = entries.toSpliced(from, 1).toSpliced(to, 0, entry);
      onEntries(after, `${name} move ${entry.id} ${to}`);
      focusAfter.current = [`${name}.${entry.id}`];
      notify(say.list.moved(nameOf(entry), to + 1));
    },
    remove(entry) {
      const index = place(entry);
      onEntries(entries.toSpliced(index, 1), `${name} remove ${entry.id}`);
      const neighbour = entries[index + 1] ?? entries[index - 1];
      focusAfter.current = [neighbour ? `${name}.${neighbour.id}` : name];
      const undo = session.lastStep();
      const removed = say.list.removed(nameOf(entry));
      const where = new Set(undo?.cleared.map(({ ref }) => titles[ref.chapter].name));
      const said =
        undo && where.size > 0
          ? say.registers.cleared(removed, undo.cleared.length, names.wording.list([...where]))
          : removed;
      notify(said, { undo, field: `${name}.${entry.id}` });
    },
    use(suggested) {
      const list = `${chapter}.${name}`;
      const from = sourcesOfEntries(list, question, suggested, 'proposed');
      onEntries(suggested, `${name} suggestion`, from);
      if (suggested[0]) focusOnNew(suggested[0]);
    },
    change(entry, asked, answer, from) {
      put({ ...entry, [asked]: answer }, asked, from);
    },
    put,
  };
}

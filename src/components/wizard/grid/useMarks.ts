import { useState } from 'preact/hooks';
import type { Entry, ManyQuestion } from '../../../plan/kinds/question';
import { wordFor } from '../../../plan/words/vocabulary';
import { useChapter } from '../state/chapter';
import { useOpened } from '../state/opened';
import { useProvenance } from '../state/provenance';
import type { MarkedList } from './listTable';

/** One choice that entries share out among them. */
export interface Mark {
  id: string;
  label: string;
  /** No entry has it. */
  nobody: boolean;
}

/** Choices that belong together, under a heading that folds them. */
export interface Section {
  id: string;
  label: string;
  marks: Mark[];
  folded: boolean;
  /** How many choices no entry has. */
  open: number;
  /** How many marks are not the user's own. */
  toConfirm: number;
}

/** A question with choices as choices by entries: who has which. */
export interface MarksTable {
  sections: Section[];
  /** Addresses of the answers that the user has not made their own, and how many marks those are. */
  inDoubt: string[];
  count: number;
  has: (entry: Entry, mark: string) => boolean;
  field: (entry: Entry) => string;
  toggle: (entry: Entry, mark: string) => void;
  fold: (section: string) => void;
}

/** @param folds whether sections start folded as long as nothing in them is open */
export function useMarks(
  { entries, marks: asked, rows: { name, actions } }: MarkedList,
  { set }: ManyQuestion,
  folds: boolean,
): MarksTable {
  const { chapter, names } = useChapter();
  const { of } = useProvenance();
  const [changed, setChanged] = useOpened(`${chapter}.${asked}`);
  const given = (entry: Entry): readonly unknown[] => {
    const answer = entry[asked];
    return Array.isArray(answer) ? answer : [];
  };
  const field = (entry: Entry) => `${name}.${entry.id}.${asked}`;
  const doubtful = entries.filter((entry) => of(field(entry)) !== null);
  const marksIn = (ids: readonly string[], among: readonly Entry[]) =>
    among.flatMap((entry) => given(entry).filter((id) => ids.includes(String(id)))).length;
  const isNobodys = (id: string) => entries.every((entry) => !given(entry).includes(id));

  const sections = Object.entries(set.sections ?? { [asked]: set.ids }).map(([id, ids]) => ({
    id,
    label: names.chapters[chapter]?.sections?.[id] ?? '',
    marks: ids.map((mark) => ({
      id: mark,
      label: wordFor(names, set, mark),
      nobody: isNobodys(mark),
    })),
    open: ids.filter(isNobodys).length,
    toConfirm: marksIn(ids, doubtful),
  }));
  // As it was when the user came: nothing folds under the hand that has just confirmed it.
  const [settled] = useState(
    () =>
      new Set(
        sections
          .filter(({ open, toConfirm }) => open === 0 && (folds || toConfirm === 0))
          .map(({ id }) => id),
      ),
  );
  return {
    sections: sections.map((section) => ({
      ...section,
      folded: settled.has(section.id) !== changed.has(section.id),
    })),
    inDoubt: doubtful.map(field),
    count: marksIn(set.ids, doubtful),
    has: (entry, mark) => given(entry).includes(mark),
    field,
    toggle(entry, mark) {
      const has = given(entry).includes(mark);
      const after = set.ids.filter((id) => (id === mark ? !has : given(entry).includes(id)));
      actions.change(entry, asked, after, {}, `${asked} ${mark}`);
    },
    fold(section) {
      setChanged((before) => {
        const after = new Set(before);
        if (!after.delete(section)) after.add(section);
        return after;
      });
    },
  };
}

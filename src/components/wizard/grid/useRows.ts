import { useCallback, useMemo } from 'preact/hooks';
import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import { useChapter } from '../state/chapter';
import { useProvenance } from '../state/provenance';
import { useViews } from '../state/views';
import { type Cell, cellsOf } from './cells';
import { openIn } from './entryName';
import type { ListProps } from './Lists';
import type { RowTable } from './listTable';
import { useEntries } from './useEntries';
import type { Note } from './useFindings';

type Of = Pick<ListProps, 'name' | 'question' | 'onAnswer' | 'errors' | 'disabled'> & {
  notes: readonly Note[];
};

interface Layout {
  label: string;
  /** There is room for a table. */
  hasRoom: boolean;
  show: (entry: string, field: string | null) => void;
}

/** What the rows of a list are drawn from: the same as long as nothing but their entries changes. */
export function useRows(of: Of, { label, hasRoom, show }: Layout): RowTable {
  const { name, question, onAnswer, errors, disabled, notes } = of;
  const onNew = useCallback(
    (entry: Entry) => {
      if (!hasRoom) show(entry.id, null);
    },
    [hasRoom, show],
  );
  const actions = useEntries({ name, question, onAnswer, onNew });
  const cells = useCells(name, question, hasRoom);
  const letters = Object.values(question.layout.letters ?? {});
  return useMemo(
    (): RowTable => ({
      ...{ name, label, question, actions, notes, errors, disabled, onDetails: show },
      cellsOf: cells,
      fieldsOf: (entry) => [
        ...cells(entry).flatMap(({ fields }) => fields),
        ...letters.map((asked) => `${name}.${entry.id}.${asked}`),
      ],
    }),
    [name, label, question, actions, notes, errors, disabled, show, cells],
  );
}

/** The cells of an entry, found once for each that is not changed. */
function useCells(
  name: string,
  question: ListQuestion,
  hasRoom: boolean,
): (entry: Entry) => Cell[] {
  const { chapter, names } = useChapter();
  const { grid } = useViews();
  const { sources } = useProvenance();
  return useMemo(() => {
    const { columns, letters } = question.layout;
    // Where there is no room for letters, their questions are told in words.
    const shown = hasRoom || !letters ? columns : [...columns, ...Object.values(letters)];
    const asked = { ...question, layout: { columns: shown } };
    const known = new WeakMap<Entry, Cell[]>();
    return (entry) => {
      const before = known.get(entry);
      if (before) return before;
      const open = openIn(question, entry, sources, `${chapter}.${name}`);
      const cells = cellsOf(name, asked, entry, open, names, grid.hours);
      known.set(entry, cells);
      return cells;
    };
  }, [name, question, hasRoom, chapter, names, sources, grid.hours]);
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import type { Plan } from '../../../plan/plan';
import type { Sources } from '../../../plan/sources';
import { useChapter, useQuestionWords } from '../state/chapter';
import { type FieldError, usePlanner } from '../state/context';
import { goToField } from '../state/focus';
import { useProvenance } from '../state/provenance';
import type { Route } from '../state/route';
import { useViews } from '../state/views';
import { useWide } from '../state/wide';
import { Cards } from './Cards';
import { cellsOf } from './cells';
import { openIn } from './entryName';
import { ListGrid } from './ListGrid';
import { ListHead } from './ListHead';
import { Marks } from './Marks';
import type { ListTable } from './listTable';
import { NoteText } from './NoteText';
import { RowPanel } from './RowPanel';
import { Suggestion } from './Suggestion';
import { useEntries } from './useEntries';
import { useFindings } from './useFindings';
import { roomForLetters, roomForTables, useRoom } from './useRoom';

export interface ListProps {
  name: string;
  question: ListQuestion;
  plan: Plan;
  entries: readonly Entry[];
  /** @param from where answers come from, when not from the user */
  onEntries: (entries: readonly Entry[], key: string, from?: Sources) => void;
  errors: readonly FieldError[];
  disabled: boolean;
  /** The heading above says the same: shown once, read where it belongs. */
  titled: boolean;
  /** Where the user wants to go: to a cell, or to the details of its row. */
  route: Route;
  /** The row of the chapter whose details are open: `list.entry`. */
  opened: string | null;
  onOpened: (row: string | null) => void;
}

/** What is wanted of an open row: a field, its name, or nothing when it only comes back. */
type Wanted = { field: string | null } | null;

/** Entries of one kind: a table where there is room, else cards; with the details of one row beside it. */
export default function Lists(props: ListProps) {
  const { name, question, plan, entries, onEntries, errors, disabled, titled } = props;
  const { say } = usePlanner();
  const { chapter, names } = useChapter();
  const { grid } = useViews();
  const provenance = useProvenance();
  const { label, help, why } = useQuestionWords(name);
  const { ref, room } = useRoom();
  const { marks, letters, columns } = question.layout;
  const inLetters = letters ? Object.values(letters) : [];
  const hasRoom = (room ?? 0) >= (letters ? roomForLetters : roomForTables);
  // Where there is no room for letters, their questions are told in words.
  const shownAs = hasRoom
    ? question
    : { ...question, layout: { columns: [...columns, ...inLetters] } };
  const notes = useFindings(
    plan,
    chapter,
    question.layout.marks ? [name, question.layout.marks] : [name],
  );
  const { open, wanted, show, close } = useDetails(props, room !== null);
  const actions = useEntries({
    ...{ name, question, entries, onEntries },
    onNew(entry) {
      if (!hasRoom) show(entry.id, null);
    },
  });
  const table: ListTable = {
    ...{ name, label, question, entries, actions, notes, errors, disabled },
    fieldsOf: (entry) => [
      ...table.cellsOf(entry).flatMap(({ fields }) => fields),
      ...inLetters.map((asked) => `${name}.${entry.id}.${asked}`),
    ],
    cellsOf: (entry) =>
      cellsOf(
        name,
        shownAs,
        entry,
        openIn(question, entry, provenance.sources, `${chapter}.${name}`),
        names,
        grid.hours,
      ),
    openEntry: open?.id ?? null,
    onDetails: show,
  };
  const isInDoubt = (field: string) => provenance.of(field) !== null;
  const inDoubt = entries.flatMap(table.fieldsOf).filter(isInDoubt);
  const cells = entries.flatMap(table.cellsOf).filter(({ fields }) => fields.some(isInDoubt));
  const rows = entries.filter((entry) => table.fieldsOf(entry).some(isInDoubt));
  const step = (by: 1 | -1, asked: string | null) => {
    const next = entries[entries.findIndex(({ id }) => id === open?.id) + by];
    if (next) show(next.id, asked === null ? null : `${name}.${next.id}.${asked}`);
  };
  return (
    <section ref={ref} class="list" aria-labelledby={titled ? undefined : name}>
      <ListHead
        {...{ label, help, why, titled, disabled }}
        id={name}
        optional={question.optional}
        inDoubt={inDoubt}
        toConfirm={letters ? grid.rowsToConfirm(rows.length) : grid.toConfirm(cells.length)}
      >
        {notes
          .filter(({ field }) => field === name)
          .map((note) => (
            <NoteText key={note.title} note={note} />
          ))}
      </ListHead>
      {entries.length === 0 && (
        <Suggestion {...{ name, label, question, disabled }} onUse={actions.use} />
      )}
      {entries.length > 0 &&
        room !== null &&
        (hasRoom ? (
          <>
            <ListGrid
              {...table}
              onStep={(by) => {
                step(by, null);
              }}
            />
            <p class="grid__keys">{letters ? grid.keys.letters : grid.keys.cells}</p>
          </>
        ) : (
          <Cards {...table} />
        ))}
      <button
        type="button"
        class="button"
        disabled={disabled || actions.full}
        onClick={() => {
          actions.add();
        }}
      >
        {say.list.add(label)}
      </button>
      {actions.full && <p class="field__help">{say.list.full(question.max)}</p>}
      {marks !== undefined && entries.length > 0 && room !== null && (
        <Marks {...table} marks={marks} room={room} />
      )}
      {open && (
        <RowPanel
          {...{ question, entries, actions, errors, disabled, wanted }}
          list={name}
          entry={open}
          onClose={close}
          onStep={step}
        />
      )}
    </section>
  );
}

/** The row whose details are open, if it is one of this list. */
function useDetails(
  { name, question, entries, route, opened, onOpened }: ListProps,
  /** The cells are there. */
  ready: boolean,
) {
  const wide = useWide();
  const [wanted, setWanted] = useState<Wanted>(null);
  const back = useRef<string | null>(null);
  const entry = entries.find(({ id }) => opened === `${name}.${id}`);
  // A page of its own comes only when it is asked for.
  const open = wide || wanted ? entry : undefined;
  useLayoutEffect(() => {
    // Only now: as long as the page is there, nothing else can take the focus.
    if (back.current === null || open) return;
    document.getElementById(back.current)?.focus();
    back.current = null;
  });
  const show = (id: string, field: string | null) => {
    onOpened(`${name}.${id}`);
    setWanted({ field });
  };
  const arrive = useRef<() => void>(() => undefined);
  arrive.current = () => {
    const { field } = route;
    const [list, id, asked] = field?.split('.') ?? [];
    if (field !== null && field === question.layout.marks) goToField(field);
    if (field === null || list !== name || !entries.some((entry) => entry.id === id)) return;
    // What is no cell stands among the details of its row.
    if (!goToField(field) && id !== undefined && asked !== undefined) show(id, field);
  };
  useEffect(() => {
    if (ready) arrive.current();
  }, [route, ready]);
  return {
    open,
    wanted,
    show,
    close: () => {
      back.current = opened;
      onOpened(null);
      setWanted(null);
    },
  };
}

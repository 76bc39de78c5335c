import type { ComponentProps } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import type { Plan } from '../../../plan/plan';
import type { Sources } from '../../../plan/sources';
import { useChapter, useQuestionWords } from '../state/chapter';
import type { FieldError } from '../state/context';
import { goToField } from '../state/focus';
import { useProvenance } from '../state/provenance';
import type { Route } from '../state/route';
import { still } from '../state/still';
import { useUnchanged } from '../state/unchanged';
import { useViews } from '../state/views';
import { useWide } from '../state/wide';
import { Cards } from './Cards';
import { ListGrid } from './ListGrid';
import { ListHead } from './ListHead';
import { Marks } from './Marks';
import { type ListTable, namesOf } from './listTable';
import { NoteText } from './NoteText';
import { RowPanel } from './RowPanel';
import { Suggestion } from './Suggestion';
import { type Note, useFindings } from './useFindings';
import { roomForLetters, roomForTables, useRoom } from './useRoom';
import { useRows } from './useRows';

export interface ListProps {
  name: string;
  question: ListQuestion;
  /** The plan in which the check looks for what is said in the list. */
  plan: Plan;
  entries: readonly Entry[];
  /** @param from where answers come from, when not from the user */
  onAnswer: (question: string, entries: readonly Entry[], key: string, from?: Sources) => void;
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
export default function Lists({ plan, ...props }: ListProps) {
  const { chapter } = useChapter();
  const { name, question } = props;
  const { marks } = question.layout;
  const notes = useFindings(plan, chapter, marks ? [name, marks] : [name]);
  return <List {...props} notes={notes} />;
}

const List = still((props: Omit<ListProps, 'plan'> & { notes: readonly Note[] }) => {
  const { name, question, entries, errors, disabled, titled, notes } = props;
  const { grid, entries: words } = useViews();
  const provenance = useProvenance();
  const { label, help, why } = useQuestionWords(name);
  const { ref, room } = useRoom();
  const { marks, letters } = question.layout;
  const hasRoom = (room ?? 0) >= (letters ? roomForLetters : roomForTables);
  const { open, wanted, show, close } = useDetails(props, room !== null);
  const rows = useRows(props, { label, hasRoom, show });
  const { actions, fieldsOf, cellsOf } = rows;
  const table: ListTable = { rows, entries, openEntry: open?.id ?? null };
  const isInDoubt = (field: string) => provenance.of(field) !== null;
  const inDoubt = entries.flatMap(fieldsOf).filter(isInDoubt);
  const toConfirm = letters
    ? grid.rowsToConfirm(entries.filter((entry) => fieldsOf(entry).some(isInDoubt)).length)
    : grid.toConfirm(
        entries.flatMap(cellsOf).filter(({ fields }) => fields.some(isInDoubt)).length,
      );
  const step = (by: 1 | -1, asked: string | null) => {
    const next = entries[entries.findIndex(({ id }) => id === open?.id) + by];
    if (next) show(next.id, asked === null ? null : `${name}.${next.id}.${asked}`);
  };
  const isFull = entries.length >= question.max;
  return (
    <section ref={ref} class="list" aria-labelledby={titled ? undefined : name}>
      <ListHead
        {...{ label, help, why, titled, disabled, inDoubt, toConfirm }}
        id={name}
        optional={question.optional}
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
        disabled={disabled || isFull}
        onClick={() => {
          actions.add();
        }}
      >
        {words.add(label)}
      </button>
      {isFull && <p class="field__help">{words.full(question.max)}</p>}
      {marks !== undefined && entries.length > 0 && room !== null && (
        <MarksOf {...{ rows, entries, marks, room }} />
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
});

/** The marks of a list, drawn again only when they or what their columns are called change. */
function MarksOf({ entries, ...props }: ComponentProps<typeof Marks>) {
  const { rows, marks } = props;
  const told = entries.map((entry) => [
    entry.id,
    entry[marks],
    rows.actions.nameOf(entry),
    ...namesOf(rows, entry),
  ]);
  const marked = useUnchanged(entries, JSON.stringify(told));
  return <Marks {...props} entries={marked} />;
}

/** The row whose details are open, if it is one of this list. */
function useDetails(
  { name, question, entries, route, opened, onOpened }: Omit<ListProps, 'plan'>,
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
  const show = useCallback(
    (id: string, field: string | null) => {
      onOpened(`${name}.${id}`);
      setWanted({ field });
    },
    [name, onOpened],
  );
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

import { useEffect, useState } from 'preact/hooks';
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
import type { ListTable } from './listTable';
import { NoteText } from './NoteText';
import { RowPanel } from './RowPanel';
import { Suggestion } from './Suggestion';
import { useEntries } from './useEntries';
import { useFindings } from './useFindings';
import { useRoom } from './useRoom';

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
  const { ref, hasRoom } = useRoom();
  const notes = useFindings(plan, chapter, name);
  const { open, wanted, show, close } = useDetails(props);
  const actions = useEntries({
    ...{ name, question, entries, onEntries },
    onNew(entry) {
      if (!hasRoom) show(entry.id, null);
    },
  });
  const table: ListTable = {
    ...{ name, label, question, entries, actions, notes, errors, disabled },
    cellsOf: (entry) =>
      cellsOf(
        name,
        question,
        entry,
        openIn(question, entry, provenance.sources, `${chapter}.${name}`),
        names,
        grid.hours,
      ),
    openEntry: open?.id ?? null,
    onDetails: show,
  };
  const cells = entries.flatMap(table.cellsOf).filter(({ idle }) => !idle);
  const doubtful = cells.filter(({ fields }) => fields.some((field) => provenance.of(field)));
  const step = (by: 1 | -1, asked: string | null) => {
    const next = entries[entries.findIndex(({ id }) => id === open?.id) + by];
    if (next) show(next.id, asked === null ? null : `${name}.${next.id}.${asked}`);
  };
  return (
    <section ref={ref} class="list" aria-labelledby={name}>
      <ListHead
        {...{ label, help, why, titled, disabled }}
        id={name}
        optional={question.optional}
        inDoubt={doubtful.flatMap(({ fields }) => fields)}
        count={doubtful.length}
      >
        {notes
          .filter(({ entry }) => entry === null)
          .map((note) => (
            <NoteText key={note.title} note={note} />
          ))}
      </ListHead>
      {entries.length === 0 && (
        <Suggestion {...{ name, label, question, disabled }} onUse={actions.use} />
      )}
      {entries.length > 0 &&
        (hasRoom ? (
          <ListGrid
            {...table}
            onStep={(by) => {
              step(by, null);
            }}
          />
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
function useDetails({ name, entries, route, opened, onOpened }: ListProps) {
  const wide = useWide();
  const [wanted, setWanted] = useState<Wanted>(null);
  const open = entries.find(({ id }) => opened === `${name}.${id}`);
  const show = (id: string, field: string | null) => {
    onOpened(`${name}.${id}`);
    setWanted({ field });
  };
  useEffect(() => {
    const { field } = route;
    const [list, id, asked] = field?.split('.') ?? [];
    if (field === null || list !== name || !entries.some((entry) => entry.id === id)) return;
    // What is no cell stands among the details of its row.
    if (!goToField(field) && id !== undefined && asked !== undefined) show(id, field);
  }, [route]);
  return {
    // A page of its own comes only when it is asked for.
    open: wide || wanted ? open : undefined,
    wanted,
    show,
    close() {
      onOpened(null);
      setWanted(null);
      document.getElementById(opened ?? '')?.focus();
    },
  };
}

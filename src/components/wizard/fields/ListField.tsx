import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { blankEntry } from '../../../plan/kinds/list';
import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import { copiedSources, sourcesOfEntries } from '../../../plan/provenance';
import type { Sources } from '../../../plan/sources';
import { useChapter, useQuestionWords } from '../state/chapter';
import { type FieldError, usePlanner } from '../state/context';
import type { Route } from '../state/route';
import { newId } from '../state/newId';
import { useOpened } from '../state/opened';
import { useProvenance } from '../state/provenance';
import { entryName } from './entries';
import { ListEntry } from './ListEntry';
import { Suggestion } from './Suggestion';

interface Props {
  name: string;
  question: ListQuestion;
  entries: readonly Entry[];
  /** @param from where answers come from, when not from the user */
  onEntries: (entries: readonly Entry[], key: string, from?: Sources) => void;
  errors: readonly FieldError[];
  disabled: boolean;
  /** The heading above says the same: shown once, read where it belongs. */
  titled: boolean;
  /** Where the user wants to go: an entry that holds the field opens by itself. */
  route: Route;
}

/** Entries of one kind: add, duplicate, move and remove, each of which can be taken back. */
export function ListField(props: Props) {
  const { name, question, entries, onEntries, errors, disabled, titled, route } = props;
  const { say, session, titles, notify } = usePlanner();
  const { chapter, names } = useChapter();
  const { sources } = useProvenance();
  const { label, help, why } = useQuestionWords(name);
  const [open, setOpen] = useOpened(`${chapter}.${name}`);
  const focusAfter = useRef<string | null>(null);

  const wanted = [route.field, ...errors.map(({ field }) => field)]
    .flatMap((field) => {
      const [of, entry] = field?.split('.') ?? [];
      return of === name && entry ? [entry] : [];
    })
    .join(' ');
  useEffect(() => {
    // Only when others are wanted than before: the user may close them again.
    if (wanted !== '') setOpen((before) => new Set([...before, ...wanted.split(' ')]));
  }, [wanted, route, setOpen]);

  // Right after drawing: an effect of an earlier drawing could run before the entry is there.
  useLayoutEffect(() => {
    if (focusAfter.current === null) return;
    const control = document.getElementById(focusAfter.current);
    if (!control) return;
    control.focus();
    focusAfter.current = null;
  });

  const nameOf = (entry: Entry, index: number) =>
    entryName(question, entry, names) ?? say.list.entry(label, index + 1);

  const insert = (entry: Entry, index: number, from?: Sources) => {
    onEntries(entries.toSpliced(index, 0, entry), `${name} add ${entry.id}`, from);
    setOpen((before) => new Set([...before, entry.id]));
    focusAfter.current = `${name}.${entry.id}`;
  };

  const full = entries.length >= question.max;
  const actions = {
    add: () => {
      insert(blankEntry(question, newId()), entries.length);
    },
    duplicate: (entry: Entry, index: number) => {
      const copy = { ...structuredClone(entry), id: newId() };
      insert(copy, index + 1, copiedSources(sources, `${chapter}.${name}`, entry.id, copy.id));
      notify(say.list.added(nameOf(entry, index)));
    },
    move: (entry: Entry, from: number, to: number) => {
      onEntries(
        entries.toSpliced(from, 1).toSpliced(to, 0, entry),
        `${name} move ${entry.id} ${to}`,
      );
      // At an end the arrow that brought it there has no more use.
      const arrow =
        to === 0 ? 'down' : to === entries.length - 1 ? 'up' : to < from ? 'up' : 'down';
      focusAfter.current = `${name}.${entry.id}-${arrow}`;
      notify(say.list.moved(nameOf(entry, from), to + 1));
    },
    remove: (entry: Entry, index: number) => {
      onEntries(entries.toSpliced(index, 1), `${name} remove ${entry.id}`);
      const neighbour = entries[index + 1] ?? entries[index - 1];
      focusAfter.current = neighbour ? `${name}.${neighbour.id}` : name;
      const step = session.lastStep();
      const removed = say.list.removed(nameOf(entry, index));
      const where = new Set(step?.cleared.map(({ ref }) => titles[ref.chapter].name));
      const said =
        step && where.size > 0
          ? say.registers.cleared(removed, step.cleared.length, names.wording.list([...where]))
          : removed;
      notify(said, {
        undo: step,
        field: `${name}.${entry.id}`,
      });
    },
    change: (entry: Entry, index: number, question: string) => {
      onEntries(entries.with(index, entry), `${name}.${entry.id}.${question}`);
    },
  };

  return (
    <section class="list" aria-labelledby={titled ? undefined : name}>
      <h3 class={`list__title${titled ? ' visually-hidden' : ''}`} id={name} tabIndex={-1}>
        {label} {question.optional && <span class="field__optional">{say.chapter.optional}</span>}
      </h3>
      <p class="field__help">{help}</p>
      {why && (
        <details class="field__why">
          <summary>{say.chapter.why}</summary>
          <p>{why}</p>
        </details>
      )}
      {entries.length === 0 && (
        <Suggestion
          name={name}
          label={label}
          question={question}
          disabled={disabled}
          onUse={(suggested) => {
            onEntries(
              suggested,
              `${name} suggestion`,
              sourcesOfEntries(`${chapter}.${name}`, question, suggested, 'proposed'),
            );
            focusAfter.current = suggested[0] ? `${name}.${suggested[0].id}` : null;
          }}
        />
      )}
      <ol class="list__entries">
        {entries.map((entry, index) => (
          <ListEntry
            key={entry.id}
            list={name}
            question={question}
            entry={entry}
            entries={entries}
            index={index}
            last={entries.length - 1}
            title={nameOf(entry, index)}
            open={open.has(entry.id)}
            full={full}
            onToggle={() => {
              setOpen((before) => {
                const after = new Set(before);
                if (!after.delete(entry.id)) after.add(entry.id);
                return after;
              });
            }}
            actions={actions}
            errors={errors}
            disabled={disabled}
            route={route}
          />
        ))}
      </ol>
      <button type="button" class="button" disabled={disabled || full} onClick={actions.add}>
        {say.list.add(label)}
      </button>
      {full && <p class="field__help">{say.list.full(question.max)}</p>}
    </section>
  );
}

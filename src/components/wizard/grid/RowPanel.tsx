import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import { QuestionField } from '../fields/QuestionField';
import { Questions } from '../fields/Questions';
import { isComposing } from '../state/composing';
import type { FieldError } from '../state/context';
import { goToField } from '../state/focus';
import { useProvenance } from '../state/provenance';
import { useViews } from '../state/views';
import { useWide } from '../state/wide';
import type { Entries } from './useEntries';

interface Props {
  list: string;
  question: ListQuestion;
  entry: Entry;
  /** All entries of the list. */
  entries: readonly Entry[];
  actions: Entries;
  /** Address of the field that is wanted; null when the row is; nothing when the panel only comes back. */
  wanted: { field: string | null } | null;
  onClose: () => void;
  /** Goes to a neighbour of the row, and to the same question there. */
  onStep: (by: 1 | -1, question: string | null) => void;
  errors: readonly FieldError[];
  disabled: boolean;
}

/** All questions of one row: at the side where there is room, else a page of its own. */
export function RowPanel(props: Props) {
  const { list, entry, entries, actions, wanted, onClose, onStep } = props;
  const wide = useWide();
  const box = useRef<HTMLDialogElement>(null);
  const id = `${list}.${entry.id}`;

  useLayoutEffect(() => {
    const panel = box.current;
    if (!panel) return undefined;
    // Not by `show`, which takes the focus: a panel that only comes back leaves it where it is.
    if (wide) panel.open = true;
    else panel.showModal();
    return () => {
      panel.close();
    };
  }, [wide]);
  useLayoutEffect(() => {
    if (wanted && !(wanted.field !== null && goToField(wanted.field))) goToField(`${id}-panel`);
  }, [wanted, id]);

  const keyDown = (event: KeyboardEvent) => {
    const { key, altKey } = event;
    if (isComposing(event) || event.defaultPrevented) return;
    if (key === 'Escape') onClose();
    else if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      onStep(key === 'ArrowUp' ? -1 : 1, askedAt(event.target, id));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <dialog
      ref={box}
      class={`panel${wide ? ' panel--side' : ''}`}
      aria-labelledby={`${id}-panel`}
      onKeyDown={keyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <PanelHead
        id={`${id}-panel`}
        title={actions.nameOf(entry)}
        place={entries.findIndex((each) => each.id === entry.id) + 1}
        count={entries.length}
        onStep={(by) => {
          onStep(by, null);
        }}
        onClose={onClose}
      />
      <PanelFields {...props} key={entry.id} />
    </dialog>
  );
}

/** The question of the row that the focus is in, by its id. */
function askedAt(target: EventTarget | null, row: string): string | null {
  if (!(target instanceof HTMLElement)) return null;
  const field = target.id || target.getAttribute('name') || '';
  return field.startsWith(`${row}.`) ? field.slice(row.length + 1) : null;
}

interface HeadProps {
  id: string;
  title: string;
  place: number;
  count: number;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

function PanelHead({ id, title, place, count, onStep, onClose }: HeadProps) {
  const { grid } = useViews();
  const step = (by: 1 | -1, label: string, sign: string, unavailable: boolean) => (
    <button
      type="button"
      class="panel__step"
      aria-label={label}
      aria-keyshortcuts={by < 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
      title={label}
      disabled={unavailable}
      onClick={() => {
        onStep(by);
      }}
    >
      {sign}
    </button>
  );
  return (
    <div class="panel__head">
      <h3 id={id} tabIndex={-1}>
        <span class="panel__place">{grid.place(place, count)}</span> {title}
      </h3>
      {step(-1, grid.previous, '↑', place === 1)}
      {step(1, grid.next, '↓', place === count)}
      <button type="button" class="panel__step" aria-label={grid.close} onClick={onClose}>
        ×
      </button>
    </div>
  );
}

function PanelFields({ list, question, entry, entries, actions, errors, disabled }: Props) {
  const { entries: words } = useViews();
  const provenance = useProvenance();
  const id = `${list}.${entry.id}`;
  const inDoubt = Object.keys(question.item)
    .map((asked) => `${id}.${asked}`)
    .filter((field) => provenance.of(field) !== null);
  return (
    <div class="panel__fields">
      {inDoubt.length > 0 && (
        <p class="panel__confirm">
          <button
            type="button"
            class="link-button"
            disabled={disabled}
            onClick={() => {
              goToField(`${id}-panel`);
              provenance.confirm(inDoubt);
            }}
          >
            {words.confirm(inDoubt.length)}
          </button>
        </p>
      )}
      <Questions of={id} questions={question.item} answers={entry}>
        {(name, asked) => (
          <QuestionField
            key={name}
            name={name}
            question={asked}
            field={`${id}.${name}`}
            answer={entry[name]}
            onAnswer={(answer) => {
              actions.change(entry, name, answer);
            }}
            errors={errors}
            disabled={disabled}
            choices={asked.kind === 'choice' ? asked.offers?.(entry, entries) : undefined}
          />
        )}
      </Questions>
    </div>
  );
}

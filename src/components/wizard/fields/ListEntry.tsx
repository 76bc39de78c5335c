import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import { useChapter } from '../state/chapter';
import { type FieldError, usePlanner } from '../state/context';
import { goToField } from '../state/focus';
import { useProvenance } from '../state/provenance';
import type { Route } from '../state/route';
import { openIn } from './entries';
import { QuestionField } from './QuestionField';
import { Questions } from './Questions';

interface Props {
  list: string;
  question: ListQuestion;
  entry: Entry;
  /** All entries of the list. */
  entries: readonly Entry[];
  index: number;
  last: number;
  title: string;
  open: boolean;
  full: boolean;
  onToggle: () => void;
  actions: {
    duplicate: (entry: Entry, index: number) => void;
    move: (entry: Entry, from: number, to: number) => void;
    remove: (entry: Entry, index: number) => void;
    change: (entry: Entry, index: number, question: string) => void;
  };
  errors: readonly FieldError[];
  disabled: boolean;
  route: Route;
}

const arrows = { up: '↑', down: '↓' };

/** One entry of a list: its name opens and closes its questions. */
export function ListEntry(props: Props) {
  const { list, question, entry, entries, index, last, title, open, actions, disabled, route } =
    props;
  const { say } = usePlanner();
  const id = `${list}.${entry.id}`;
  const { chapter } = useChapter();
  const provenance = useProvenance();
  const gaps = openIn(question, entry, provenance.sources, `${chapter}.${list}`);
  const inDoubt = Object.keys(question.item)
    .map((asked) => `${id}.${asked}`)
    .filter((field) => provenance.of(field) !== null);
  const arrived = useRef<Route | null>(null);
  useLayoutEffect(() => {
    // Once for each time the user comes here: opening the entry by hand later must not move the focus.
    if (!open || arrived.current === route || !route.field?.startsWith(`${id}.`)) return;
    arrived.current = route;
    goToField(route.field);
  }, [open, route, id]);
  const act = (name: string, run: () => void, unavailable = false, arrow?: keyof typeof arrows) => (
    <button
      type="button"
      id={arrow && `${id}-${arrow}`}
      class={arrow ? 'link-button entry__sign' : 'link-button'}
      aria-label={say.list.of(name, title)}
      title={arrow && name}
      disabled={disabled || unavailable}
      onClick={run}
    >
      {arrow ? arrows[arrow] : name}
    </button>
  );
  return (
    <li class={`entry${open ? ' entry--open' : ''}`}>
      <h4 class="entry__title">
        <button
          type="button"
          id={id}
          class="entry__toggle"
          aria-expanded={open}
          aria-controls={open ? `${id}-body` : undefined}
          onClick={props.onToggle}
        >
          <span class="entry__name">{title}</span>
          <span class={gaps > 0 ? 'tag tag--gap' : 'visually-hidden'}>{say.list.gaps(gaps)}</span>
          {inDoubt.length > 0 && (
            <span class="tag tag--toConfirm">{say.confirm.count(inDoubt.length)}</span>
          )}
        </button>
      </h4>
      <div class="entry__actions">
        {act(
          say.list.duplicate,
          () => {
            actions.duplicate(entry, index);
          },
          props.full,
        )}
        {act(
          say.list.up,
          () => {
            actions.move(entry, index, index - 1);
          },
          index === 0,
          'up',
        )}
        {act(
          say.list.down,
          () => {
            actions.move(entry, index, index + 1);
          },
          index === last,
          'down',
        )}
        {act(say.list.remove, () => {
          actions.remove(entry, index);
        })}
      </div>
      {open && (
        <div class="entry__body" id={`${id}-body`}>
          {inDoubt.length > 0 && (
            <p class="entry__confirm">
              <button
                type="button"
                class="link-button"
                disabled={disabled}
                onClick={() => {
                  document.getElementById(id)?.focus();
                  provenance.confirm(inDoubt);
                }}
              >
                {say.confirm.entry(inDoubt.length)}
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
                  actions.change({ ...entry, [name]: answer }, index, name);
                }}
                errors={props.errors}
                disabled={disabled}
                choices={asked.kind === 'choice' ? asked.offers?.(entry, entries) : undefined}
              />
            )}
          </Questions>
        </div>
      )}
    </li>
  );
}

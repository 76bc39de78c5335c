import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import { answerOf } from '../../../plan/kinds/answerOf';
import type { Entry, ItemQuestion } from '../../../plan/kinds/question';
import type { ControlProps } from '../fields/control';
import { useQuestionWords } from '../state/chapter';
import { usePlanner } from '../state/context';
import { useProvenance } from '../state/provenance';
import { still } from '../state/still';
import { useViews } from '../state/views';
import { cellKinds } from './cellKinds';
import type { Cell } from './cells';
import type { RowTable } from './listTable';

interface Props {
  rows: RowTable;
  cell: Cell;
  entry: Entry;
  /** All entries, in the cell that has the tab stop. */
  among: readonly Entry[] | null;
  /** The name of the row stands in it. */
  heads: boolean;
  /** It has the tab stop of the grid. */
  active: boolean;
  /** It had it before, and its control goes with the next picture. */
  left: boolean;
  /** Something is being typed into it. */
  edited: boolean;
  /** Its control stays though the focus is elsewhere. */
  held: boolean;
  /** The details of its row are open, where its question has the address. */
  inPanel: boolean;
  error: string | undefined;
}

/** A cell: words, and in the one that has the focus what changes them. */
export const GridCell = still((props: Props) => {
  const { rows, cell, heads, active, left, edited, held, inPanel } = props;
  const Element = heads ? 'th' : 'td';
  const source = useProvenance().of;
  const isOwn = cell.fields.every((field) => source(field) === null);
  const hasControl = (active || left || held) && !rows.disabled && !cell.idle;
  const id = inPanel ? `cell ${cell.fields[0]}` : cell.fields[0];
  return (
    <Element
      scope={heads ? 'row' : undefined}
      data-cell={cell.column}
      id={hasControl ? undefined : id}
      tabIndex={active && !hasControl ? 0 : -1}
      class={`cell cell--${cell.question.kind}${cell.open ? ' cell--open' : ''}${hasControl ? ' cell--worked' : ''}`}
    >
      {hasControl && (
        <div class={`cell__control${held ? ' cell__control--held' : ''}`}>
          <Control {...props} id={id} />
        </div>
      )}
      <Value cell={cell} isOwn={isOwn} covered={hasControl} still={edited} id={id} />
    </Element>
  );
});

interface ValueProps {
  cell: Cell;
  isOwn: boolean;
  /** A control stands over it. */
  covered: boolean;
  /** As long as something is typed it stays, and with it the width of every column. */
  still: boolean;
  id: string;
}

/** What stands in a cell; under a control it keeps the room that it takes. */
function Value({ cell, isOwn, covered, still, id }: ValueProps) {
  const { say } = usePlanner();
  const { grid } = useViews();
  const { of } = useProvenance();
  const source = cell.fields.map(of).find((each) => each !== null);
  const shown = useRef(cell.shown);
  if (!still) shown.current = cell.shown;
  if (cell.idle) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">{grid.idle}</span>
      </>
    );
  }
  return (
    <>
      <span
        class={`cell__value${source ? ` value--${source}` : ''}`}
        aria-hidden={covered || undefined}
      >
        {shown.current}
        {cell.open && <span class="cell__gap">{grid.open}</span>}
      </span>
      {source && !isOwn && (
        <span class="visually-hidden" id={`${id}-source`}>
          {grid.state(say.confirm.source[source])}
        </span>
      )}
    </>
  );
}

function Control(props: Props & { id: string }) {
  const { rows, cell, entry, among, error, held, id } = props;
  const { label } = useQuestionWords(cell.column);
  const { of } = useProvenance();
  const { question } = cell;
  const hasSource = cell.fields.some((field) => of(field) !== null);
  const isWrong = error !== undefined || held;
  const describedBy = [
    ...(hasSource ? [`${id}-source`] : []),
    ...(isWrong ? [`${cell.fields[0]}-cell-error`] : []),
  ];
  // The record has a control for each kind; TypeScript can't follow from a kind to its control.
  const Editor = cellKinds[question.kind] as ComponentType<ControlProps<ItemQuestion>> | null;
  if (cell.inDetails || !Editor) {
    return (
      <button
        type="button"
        id={id}
        aria-haspopup="dialog"
        aria-describedby={describedBy.join(' ') || undefined}
        onClick={() => {
          rows.onDetails(entry.id, cell.fields[0]);
        }}
      >
        <span class="visually-hidden">{label}</span> {cell.shown}
      </button>
    );
  }
  return (
    <>
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <Editor
        question={question}
        id={id}
        address={cell.fields[0]}
        label={label}
        describedBy={describedBy.join(' ') || undefined}
        invalid={isWrong}
        answer={answerOf(question, entry[cell.column])}
        onAnswer={(answer) => {
          rows.actions.change(entry, cell.column, answer);
        }}
        disabled={rows.disabled}
        choices={question.kind === 'choice' ? question.offers?.(entry, among ?? []) : undefined}
      />
    </>
  );
}

import { useProvenance } from '../state/provenance';
import { usePlanner } from '../state/context';
import { useViews } from '../state/views';
import type { Cell } from './cells';
import { useLeft } from './Details';
import type { ListTable } from './listTable';
import { NoteText } from './NoteText';
import { RowMenu } from './RowMenu';
import { notesOn } from './useFindings';
import { useLabels } from './useLabels';

/** The entries of a list one below the other, where a table has no room; each is changed on a page of its own. */
export function Cards({ rows, entries }: ListTable) {
  const { name, cellsOf, actions, notes, disabled, label, onDetails } = rows;
  const { say } = usePlanner();
  const { grid, entries: words } = useViews();
  const leftIn = useLeft(rows);
  const edit = disabled ? grid.details : grid.edit;
  return (
    <ul class="cards" aria-label={label}>
      {entries.map((entry) => {
        const title = actions.nameOf(entry);
        const { gaps, inDoubt } = leftIn(entry);
        return (
          <li key={entry.id} class="card">
            <div class="card__head">
              <h4 id={`${name}.${entry.id}`} tabIndex={-1}>
                {title}
              </h4>
              {gaps > 0 && <span class="tag tag--gap">{words.gaps(gaps)}</span>}
              {gaps === 0 && inDoubt > 0 && (
                <span class="tag tag--toConfirm">{words.toConfirm(inDoubt)}</span>
              )}
              <button
                type="button"
                class="link-button"
                aria-haspopup="dialog"
                aria-label={say.list.of(edit, title)}
                onClick={() => {
                  onDetails(entry.id, null);
                }}
              >
                {edit}
              </button>
              {!disabled && <RowMenu {...{ rows, entry, title }} />}
            </div>
            <dl>
              {cellsOf(entry)
                .filter(({ idle, shown, open }) => !idle && (shown !== '' || open))
                .map((cell) => (
                  <Line key={cell.column} cell={cell} />
                ))}
            </dl>
            {notesOn(notes, entry.id).map((note) => (
              <NoteText key={note.title} note={note} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function Line({ cell }: { cell: Cell }) {
  const { say } = usePlanner();
  const { grid } = useViews();
  const { of } = useProvenance();
  const labelOf = useLabels();
  const source = cell.fields.map(of).find((each) => each !== null);
  return (
    <div class="card__line">
      <dt>{labelOf(cell.column)}</dt>
      <dd>
        <span class={source ? `value--${source}` : undefined}>{cell.shown}</span>
        {cell.open && <span class="cell__gap">{grid.open}</span>}
        {source && <span class="visually-hidden">{grid.state(say.confirm.source[source])}</span>}
      </dd>
    </div>
  );
}

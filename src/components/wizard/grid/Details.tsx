import type { Entry } from '../../../plan/kinds/question';
import { useChapter } from '../state/chapter';
import { usePlanner } from '../state/context';
import { useProvenance } from '../state/provenance';
import { useViews } from '../state/views';
import { openIn } from './entryName';
import type { ListTable } from './listTable';

interface Props {
  table: ListTable;
  entry: Entry;
  tabIndex?: number;
}

/** The button that opens the details of a row; it says what is left to do there and can't be seen in its cells. */
export function Details({ table, entry, tabIndex }: Props) {
  const { name, question, actions, cellsOf, openEntry, onDetails } = table;
  const { say } = usePlanner();
  const { grid } = useViews();
  const { of, sources } = useProvenance();
  const { chapter } = useChapter();
  const shown = new Set(cellsOf(entry).flatMap(({ fields }) => fields));
  const hidden = Object.keys(question.item).filter(
    (asked) => !shown.has(`${name}.${entry.id}.${asked}`),
  );
  const gaps = openIn(question, entry, sources, `${chapter}.${name}`).filter((asked) =>
    hidden.includes(asked),
  ).length;
  const inDoubt = hidden.filter((asked) => of(`${name}.${entry.id}.${asked}`) !== null).length;
  return (
    <button
      type="button"
      class="row-details"
      tabIndex={tabIndex}
      aria-haspopup="dialog"
      aria-expanded={openEntry === entry.id}
      aria-label={[
        say.list.of(grid.details, actions.nameOf(entry)),
        ...(gaps > 0 ? [say.list.gaps(gaps)] : []),
        ...(inDoubt > 0 ? [say.confirm.count(inDoubt)] : []),
      ].join(', ')}
      onClick={() => {
        onDetails(entry.id, null);
      }}
    >
      {gaps > 0 && <span class="tag tag--gap">{say.list.gaps(gaps)}</span>}
      {gaps === 0 && inDoubt > 0 && <span class="value--proposed">{inDoubt}</span>}
      <span class="row-details__sign">›</span>
    </button>
  );
}

import type { Entry } from '../../../plan/kinds/question';
import { useChapter } from '../state/chapter';
import { usePlanner } from '../state/context';
import { useProvenance } from '../state/provenance';
import { still } from '../state/still';
import { useViews } from '../state/views';
import { openIn } from './entryName';
import type { RowTable } from './listTable';

/** What is left to do in an entry and can't be seen in its cells. */
export function useLeft({ name, question, cellsOf, fieldsOf }: RowTable) {
  const { chapter } = useChapter();
  const { of, sources } = useProvenance();
  return (entry: Entry) => {
    const field = (asked: string) => `${name}.${entry.id}.${asked}`;
    const inCells = cellsOf(entry).flatMap(({ fields }) => fields);
    const inTable = fieldsOf(entry);
    const open = openIn(question, entry, sources, `${chapter}.${name}`);
    return {
      gaps: open.filter((asked) => !inCells.includes(field(asked))).length,
      inDoubt: Object.keys(question.item)
        .map(field)
        .filter((each) => of(each) !== null && !inTable.includes(each)).length,
    };
  };
}

interface Props {
  rows: RowTable;
  entry: Entry;
  /** What its row is called, which may hang on its place. */
  title: string;
  /** They are open. */
  open: boolean;
  tabIndex: number;
}

/** The button of a row that opens its details; it says what is left to do there. */
export const Details = still(({ rows, entry, title, open, tabIndex }: Props) => {
  const { onDetails } = rows;
  const { say } = usePlanner();
  const { grid, entries } = useViews();
  const { gaps, inDoubt } = useLeft(rows)(entry);
  const missing = gaps > 0 && entries.gaps(gaps);
  return (
    <button
      type="button"
      class="row-details"
      tabIndex={tabIndex}
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-label={[
        say.list.of(grid.details, title),
        ...(missing ? [missing] : []),
        ...(inDoubt > 0 ? [entries.toConfirm(inDoubt)] : []),
      ].join(grid.also)}
      onClick={() => {
        onDetails(entry.id, null);
      }}
    >
      {missing && <span class="tag tag--gap">{missing}</span>}
      {!missing && inDoubt > 0 && <span class="value--proposed">{inDoubt}</span>}
      <span class="row-details__sign">›</span>
    </button>
  );
});

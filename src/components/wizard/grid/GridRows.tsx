import type { Entry } from '../../../plan/kinds/question';
import { usePlanner } from '../state/context';
import { unreadInWords } from '../state/errors';
import { still } from '../state/still';
import { useViews } from '../state/views';
import { Details } from './Details';
import { GridCell } from './GridCell';
import { LettersCell } from './LettersCell';
import type { ListTable, RowTable } from './listTable';
import { NoteText } from './NoteText';
import { RowMenu } from './RowMenu';
import { notesOn } from './useFindings';
import type { Editing } from './useEditing';
import type { Grid } from './useGrid';
import { useLabels } from './useLabels';
import type { LettersTable } from './useLetters';

/** What rows get of what goes on in their table. */
interface Work {
  unread: Editing['unread'];
  letters: LettersTable | null;
}

interface Props extends Pick<Work, 'letters'> {
  table: ListTable;
  grid: Grid;
  editing: Editing;
  /** How many columns there are. */
  span: number;
}

/** Id of the row with a finding about an entry. */
export const noteRow = (entry: string, index: number) => `${entry} ${index}`;

/** The rows of a list's table, each with what is found or wrong in it below. */
export function GridRows({ table, grid, editing, letters, span }: Props) {
  const { rows, entries, openEntry } = table;
  const { unread, field } = editing;
  return (
    <tbody>
      {entries.flatMap((entry, place) => {
        const active = grid.at?.row === entry.id ? grid.at.cell : null;
        const left = grid.left?.row === entry.id ? grid.left.cell : null;
        return [
          <Row
            key={entry.id}
            {...{ rows, unread, letters, entry, place, active, left }}
            among={active === null ? null : entries}
            edited={active === null ? null : field}
            open={openEntry === entry.id}
          />,
          <Errors key={`${entry.id} errors`} {...{ rows, unread, span, entry }} />,
          ...notesOn(rows.notes, entry.id).map((note, index) => {
            const row = noteRow(entry.id, index);
            return (
              <tr key={row} data-row={row} class="grid__note">
                <td data-cell="note" colSpan={span} tabIndex={-1}>
                  <NoteText note={note} tabIndex={grid.isAt(row, 'note') ? 0 : -1} />
                </td>
              </tr>
            );
          }),
        ];
      })}
    </tbody>
  );
}

interface RowProps extends Work {
  rows: RowTable;
  entry: Entry;
  /** From 0: what an entry without a name is called by. */
  place: number;
  /** The column of the cell that has the tab stop of the grid, if it is in this row. */
  active: string | null;
  /** The column of the cell that had it before, see `Grid.left`. */
  left: string | null;
  /** Address of the answer that is edited, if it is in this row. */
  edited: string | null;
  /** All entries, for the row that is worked in. */
  among: readonly Entry[] | null;
  /** Its details are open. */
  open: boolean;
}

const Row = still((props: RowProps) => {
  const { rows, unread, letters, entry, active, left, edited, among, open } = props;
  const { name, cellsOf, actions, notes, errors, disabled } = rows;
  const { id } = entry;
  const title = actions.nameOf(entry);
  const tab = (cell: string) => (active === cell ? 0 : -1);
  const kinds = notesOn(notes, id).map(({ kind }) => ` grid__row--${kind}`);
  return (
    <tr
      id={`${name}.${id}`}
      data-row={id}
      tabIndex={-1}
      class={`grid__row${open ? ' grid__row--open' : ''}${kinds.join('')}`}
    >
      {cellsOf(entry).map((cell, index) => {
        const [field] = cell.fields;
        return (
          <GridCell
            key={cell.column}
            {...{ rows, cell, entry }}
            among={active === cell.column ? among : null}
            heads={index === 0}
            active={active === cell.column}
            left={left === cell.column}
            edited={edited === field}
            held={unread.has(field)}
            inPanel={open}
            error={errors.find((each) => each.field === field)?.message}
          />
        );
      })}
      {letters?.parties.map(({ id: party }) => (
        <LettersCell key={party} {...{ rows, letters, entry, party }} active={active === party} />
      ))}
      <td data-cell="details" tabIndex={-1} class="cell cell--action">
        <Details {...{ rows, entry, title, open }} tabIndex={tab('details')} />
      </td>
      {!disabled && (
        <td data-cell="menu" tabIndex={-1} class="cell cell--action">
          <RowMenu {...{ rows, entry, title }} tabIndex={tab('menu')} />
        </td>
      )}
    </tr>
  );
});

/** What is wrong in the cells of a row. */
function Errors({
  rows,
  unread,
  span,
  entry,
}: Pick<RowProps, 'rows' | 'unread' | 'entry'> & Pick<Props, 'span'>) {
  const { say } = usePlanner();
  const views = useViews();
  const labelOf = useLabels();
  const wrong = rows.cellsOf(entry).flatMap(({ column, question, fields: [field] }) => {
    const message =
      rows.errors.find((each) => each.field === field)?.message ??
      (unread.has(field) ? unreadInWords(question, labelOf(column), { ...say, ...views }) : null);
    return message === null ? [] : [{ field, message }];
  });
  if (wrong.length === 0) return null;
  return (
    <tr class="grid__note">
      <td colSpan={span}>
        {wrong.map(({ field, message }) => (
          <p
            key={field}
            class="field__error"
            id={`${field}-cell-error`}
            role={unread.has(field) ? 'alert' : undefined}
          >
            {message}
          </p>
        ))}
      </td>
    </tr>
  );
}

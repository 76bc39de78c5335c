import type { Entry } from '../../../plan/kinds/question';
import { usePlanner } from '../state/context';
import { Details } from './Details';
import { GridCell } from './GridCell';
import { LettersCell } from './LettersCell';
import type { ListTable } from './listTable';
import { NoteText } from './NoteText';
import { RowMenu } from './RowMenu';
import { notesOn } from './useFindings';
import type { Editing } from './useEditing';
import type { Grid } from './useGrid';
import { useLabels } from './useLabels';
import type { LettersTable } from './useLetters';
import { useMenu } from './useMenu';

interface Props {
  table: ListTable;
  grid: Grid;
  editing: Editing;
  letters: LettersTable | null;
  /** How many columns there are. */
  span: number;
}

/** Id of the row with a finding about an entry. */
export const noteRow = (entry: string, index: number) => `${entry} ${index}`;

/** The rows of a list's table, each with what is found or wrong in it below. */
export function GridRows(props: Props) {
  const { table, grid, span } = props;
  return (
    <tbody>
      {table.entries.flatMap((entry) => [
        <Row key={entry.id} {...props} entry={entry} />,
        <Errors key={`${entry.id} errors`} {...props} entry={entry} />,
        ...notesOn(table.notes, entry.id).map((note, index) => {
          const row = noteRow(entry.id, index);
          return (
            <tr key={row} data-row={row} class="grid__note">
              <td data-cell="note" colSpan={span} tabIndex={-1}>
                <NoteText note={note} tabIndex={grid.isAt(row, 'note') ? 0 : -1} />
              </td>
            </tr>
          );
        }),
      ])}
    </tbody>
  );
}

function Row({ table, grid, editing, letters, entry }: Props & { entry: Entry }) {
  const { name, entries, cellsOf, actions, notes, errors, disabled, openEntry, onDetails } = table;
  const menuOf = useMenu(table);
  const { id } = entry;
  const tab = (cell: string) => (grid.isAt(id, cell) ? 0 : -1);
  const isOpen = openEntry === id;
  const kinds = notesOn(notes, id).map(({ kind }) => ` grid__row--${kind}`);
  return (
    <tr
      id={`${name}.${id}`}
      data-row={id}
      tabIndex={-1}
      class={`grid__row${isOpen ? ' grid__row--open' : ''}${kinds.join('')}`}
    >
      {cellsOf(entry).map((cell, index) => {
        const [field] = cell.fields;
        const isActive = grid.isAt(id, cell.column);
        return (
          <GridCell
            key={cell.column}
            cell={cell}
            entry={entry}
            entries={entries}
            heads={index === 0}
            active={isActive}
            held={editing.unread.has(field)}
            inPanel={isOpen}
            disabled={disabled}
            error={errors.find((each) => each.field === field)?.message}
            onAnswer={(answer) => {
              actions.change(entry, cell.column, answer);
            }}
            onDetails={() => {
              onDetails(id, field);
            }}
          />
        );
      })}
      {letters?.parties.map(({ id: party }) => (
        <LettersCell
          key={party}
          {...{ table, letters, entry, party }}
          active={grid.isAt(id, party)}
        />
      ))}
      <td data-cell="details" tabIndex={-1} class="cell cell--action">
        <Details table={table} entry={entry} tabIndex={tab('details')} />
      </td>
      {!disabled && (
        <td data-cell="menu" tabIndex={-1} class="cell cell--action">
          <RowMenu title={actions.nameOf(entry)} items={menuOf(entry)} tabIndex={tab('menu')} />
        </td>
      )}
    </tr>
  );
}

/** What is wrong in the cells of a row. */
function Errors({ table, editing, span, entry }: Props & { entry: Entry }) {
  const { say } = usePlanner();
  const labelOf = useLabels();
  const wrong = table.cellsOf(entry).flatMap(({ column, question, fields: [field] }) => {
    const bad = question.kind === 'time' ? say.errors.badTime : say.errors.badDate;
    const message =
      table.errors.find((each) => each.field === field)?.message ??
      (editing.unread.has(field) ? bad(labelOf(column)) : null);
    return message === null ? [] : [{ field, message }];
  });
  if (wrong.length === 0) return null;
  return (
    <tr class="grid__note">
      <td colSpan={span}>
        {wrong.map(({ field, message }) => (
          <p key={field} class="field__error" id={`${field}-cell-error`}>
            {message}
          </p>
        ))}
      </td>
    </tr>
  );
}

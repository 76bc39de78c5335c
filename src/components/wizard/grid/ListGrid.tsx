import { useProvenance } from '../state/provenance';
import { useViews } from '../state/views';
import { useLabels } from './useLabels';
import { columnId } from './cells';
import { GridRows, noteRow } from './GridRows';
import type { ListTable } from './listTable';
import type { GridRow } from './moves';
import { useEditing } from './useEditing';
import { notesOn } from './useFindings';
import { useGrid } from './useGrid';

/** The entries of a list as a table that is worked in like a sheet: arrows move, typing replaces. */
export function ListGrid(table: ListTable & { onStep: (by: 1 | -1) => void }) {
  const { name, question, entries, cellsOf, disabled, openEntry, onDetails, onStep } = table;
  const { grid: words } = useViews();
  const labelOf = useLabels();
  const provenance = useProvenance();
  const columns = question.layout.columns.map(columnId);
  const rows = entries.flatMap((entry): GridRow[] => [
    { id: entry.id, cells: [...columns, 'details', ...(disabled ? [] : ['menu'])] },
    ...notesOn(table.notes, entry.id).map((_, index) => ({
      id: noteRow(entry.id, index),
      cells: ['note'],
    })),
  ]);
  const grid = useGrid(rows);
  const editing = useEditing(grid, table);

  /** The entry and cell that an event comes from, where it is one with an answer. */
  const at = (target: EventTarget | null) => {
    const place = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
    const row = place?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const entry = entries.find(({ id }) => id === row);
    const cell = entry && cellsOf(entry).find(({ column }) => column === place?.dataset['cell']);
    return entry && { entry, cell };
  };

  const keyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    const found = at(target);
    if (event.isComposing || event.defaultPrevented || !found) {
      if (!event.isComposing && !event.defaultPrevented) grid.follow(event);
      return;
    }
    const { entry, cell } = found;
    const done = () => {
      event.preventDefault();
    };
    if (altKey && key === 'Enter') {
      done();
      onDetails(entry.id, null);
    } else if (altKey && openEntry !== null && (key === 'ArrowUp' || key === 'ArrowDown')) {
      done();
      onStep(key === 'ArrowUp' ? -1 : 1);
    } else if ((ctrlKey || metaKey) && key === 'Enter') {
      done();
      const inDoubt = cell?.fields.filter((field) => provenance.of(field) !== null) ?? [];
      if (inDoubt.length > 0 && !disabled) provenance.confirm(inDoubt);
    } else if (cell && editing.isOn && editing.key(event, entry, cell)) {
      return;
    } else if (grid.follow(event) || !cell || cell.idle || disabled) {
      return;
    } else if (key === 'Enter' || key === 'F2') {
      done();
      editing.begin(entry, cell, target);
    } else if (isTyping(event)) {
      editing.typed(entry, cell);
    }
  };
  const typed = ({ target }: Event) => {
    const found = at(target);
    if (found?.cell && !(target instanceof HTMLSelectElement)) {
      editing.typed(found.entry, found.cell);
    }
  };
  return (
    <table
      {...grid.props}
      role="grid"
      class="grid"
      aria-labelledby={name}
      aria-readonly={disabled || undefined}
      onKeyDown={keyDown}
      onInput={typed}
      onClick={({ target }) => {
        const found = at(target);
        // A field that is clicked is edited where it was clicked.
        if (found?.cell && target instanceof HTMLInputElement) {
          editing.typed(found.entry, found.cell);
        }
      }}
      onFocusOut={({ target }) => {
        const found = at(target);
        if (found?.cell) editing.left(target, found.cell.fields[0]);
      }}
    >
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {labelOf(column)}
            </th>
          ))}
          <th scope="col">
            <span class="visually-hidden">{words.details}</span>
          </th>
          {!disabled && (
            <th scope="col">
              <span class="visually-hidden">{words.actions}</span>
            </th>
          )}
        </tr>
      </thead>
      <GridRows table={table} grid={grid} editing={editing} span={columns.length + 2} />
    </table>
  );
}

/** Keys that change what is in a field by themselves. */
const isTyping = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) =>
  !ctrlKey &&
  !metaKey &&
  !altKey &&
  (target instanceof HTMLSelectElement
    ? key === ' '
    : key.length === 1 || key === 'Backspace' || key === 'Delete');

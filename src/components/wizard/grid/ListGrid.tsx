import { useRef } from 'preact/hooks';
import type { Entry } from '../../../plan/kinds/question';
import { isComposing } from '../state/composing';
import { useProvenance } from '../state/provenance';
import { useViews } from '../state/views';
import { useLabels } from './useLabels';
import { columnId } from './cells';
import { GridRows, noteRow } from './GridRows';
import type { ListTable } from './listTable';
import type { GridRow } from './moves';
import { useEditing } from './useEditing';
import { notesOn } from './useFindings';
import { letterOf, type LettersTable, useLetters } from './useLetters';
import { useGrid } from './useGrid';

/** The entries of a list as a table that is worked in like a sheet: arrows move, typing replaces. */
export function ListGrid({ onStep, ...table }: ListTable & { onStep: (by: 1 | -1) => void }) {
  const { rows: rowTable, entries, openEntry } = table;
  const { name, question, actions, cellsOf, disabled, notes, onDetails } = rowTable;
  const { grid: words } = useViews();
  const labelOf = useLabels();
  const provenance = useProvenance();
  const wasThere = useRef(false);
  const columns = question.layout.columns.map(columnId);
  const letters = useLetters(rowTable);
  const parties = letters?.parties.map(({ id }) => id) ?? [];
  const rows = entries.flatMap((entry): GridRow[] => [
    { id: entry.id, cells: [...columns, ...parties, 'details', ...(disabled ? [] : ['menu'])] },
    ...notesOn(notes, entry.id).map((_, index) => ({
      id: noteRow(entry.id, index),
      cells: ['note'],
    })),
  ]);
  const grid = useGrid(rows);
  const editing = useEditing(grid, rowTable);

  /** The entry and cell that an event comes from, where it is one with an answer. */
  const at = (target: EventTarget | null) => {
    const place = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
    const row = place?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const entry = entries.find(({ id }) => id === row);
    const column = place?.dataset['cell'] ?? '';
    const cell = entry && cellsOf(entry).find((each) => each.column === column);
    return entry && { entry, cell, party: parties.includes(column) ? column : null };
  };

  const keyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    const found = at(target);
    if (isComposing(event) || event.defaultPrevented) return;
    if (!found) {
      grid.follow(event);
      return;
    }
    const { entry, cell, party } = found;
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
      const fields = party === null ? cell?.fields : letters?.fieldsOf(entry, party);
      const inDoubt = fields?.filter((field) => provenance.of(field) !== null) ?? [];
      if (inDoubt.length > 0 && !disabled) provenance.confirm(inDoubt);
    } else if (cell && editing.field !== null && editing.key(event, entry, cell)) {
      return;
    } else if (grid.follow(event)) {
      return;
    } else if (isArrow(event)) {
      // It leads nowhere; in a choice or a day, it would change the answer.
      done();
    } else if (party !== null && letters) {
      letterKey(event, letters, entry, party);
    } else if (!cell || cell.idle || disabled) {
      return;
    } else if (key === 'Enter' || key === 'F2') {
      done();
      editing.begin(entry, cell, target);
    } else if (target instanceof HTMLSelectElement && (key === 'Delete' || key === 'Backspace')) {
      done();
      actions.change(entry, cell.column, cell.question.blank);
    } else if (isTyping(event)) {
      editing.typed(entry, cell);
    }
  };
  const letterKey = (event: KeyboardEvent, all: LettersTable, entry: Entry, party: string) => {
    const { key } = event;
    const letter = isPlain(event) ? letterOf(event) : null;
    if (key === 'Enter') onDetails(entry.id, null);
    else if (disabled) return;
    else if (letter) all.set(entry, party, letter);
    else if (key === 'Backspace' || key === 'Delete') all.clear(entry, party);
    else return;
    event.preventDefault();
  };
  const typed = ({ target }: Event) => {
    const found = at(target);
    if (found?.cell && !(target instanceof HTMLSelectElement)) {
      editing.typed(found.entry, found.cell);
      // Whether there is room for a name is known with each letter of it.
      if (found.cell.question.kind === 'ref') editing.check(target, found.cell.fields[0]);
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
      {...{
        // What is pasted comes without a key, and is no name yet. In small letters, as browsers have no such property.
        onbeforeinput: typed,
      }}
      onMouseDown={({ target }) => {
        const { activeElement } = document;
        wasThere.current = target instanceof Node && activeElement?.contains(target) === true;
      }}
      onClick={({ target }) => {
        const found = at(target);
        // The first click gives a cell the focus, the next one works in it.
        if (found?.party && wasThere.current) onDetails(found.entry.id, null);
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
          {letters?.parties.map(({ id, label }) => (
            <th key={id} scope="col" class="letters__head">
              <span>{label}</span>
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
      <GridRows {...{ table, grid, letters, editing }} span={columns.length + parties.length + 2} />
    </table>
  );
}

const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => !ctrlKey && !metaKey && !altKey;

/** With Shift too, unless that selects words. */
const isArrow = (event: KeyboardEvent) =>
  event.key.startsWith('Arrow') && isPlain(event) && (!event.shiftKey || !holdsWords(event.target));

const holdsWords = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text');

/** Keys that change what is in a field by themselves. */
const isTyping = (event: KeyboardEvent) =>
  isPlain(event) &&
  (event.target instanceof HTMLSelectElement
    ? event.key === ' '
    : event.key.length === 1 || event.key === 'Backspace' || event.key === 'Delete');

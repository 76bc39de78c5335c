import type { Entry } from '../../../plan/kinds/question';
import { isComposing } from '../state/composing';
import { usePlanner } from '../state/context';
import { useProvenance } from '../state/provenance';
import { useViews } from '../state/views';
import { type MarkedList, namesOf } from './listTable';
import type { GridRow } from './moves';
import { SectionHead } from './SectionHead';
import { type Grid, useGrid } from './useGrid';
import type { Mark, MarksTable, Section } from './useMarks';

interface Props {
  list: MarkedList;
  table: MarksTable;
}

/** Id of the row with a heading: a choice below one may have the same id. */
const rowOf = ({ id }: Section) => `section ${id}`;

/** Choices down, entries across: Space marks, a heading folds what is below it. */
export function MarksGrid({ list, table }: Props) {
  const { entries, marks } = list;
  const { disabled, onDetails } = list.rows;
  const provenance = useProvenance();
  const rows = table.sections.flatMap((section): GridRow[] => [
    { id: rowOf(section), cells: ['section'] },
    ...(section.folded ? [] : section.marks).map(({ id }) => ({
      id,
      cells: entries.map((entry) => entry.id),
    })),
  ]);
  const grid = useGrid(rows);
  const keyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (isComposing(event) || event.defaultPrevented) return;
    const entry = entries.find(({ id }) => id === grid.at?.cell);
    if (entry && key === 'Enter' && (altKey || ctrlKey || metaKey)) {
      event.preventDefault();
      if (altKey) onDetails(entry.id, table.field(entry));
      else if (!disabled && provenance.of(table.field(entry)) !== null) {
        provenance.confirm([table.field(entry)]);
      }
    } else grid.follow(event);
  };
  return (
    <table
      {...grid.props}
      role="grid"
      class="grid marks__grid"
      aria-labelledby={marks}
      aria-readonly={disabled || undefined}
      onKeyDown={keyDown}
    >
      <Columns list={list} />
      {table.sections.map((section) => (
        <tbody key={section.id}>
          <tr data-row={rowOf(section)} class="marks__section">
            <th scope="rowgroup" colSpan={entries.length + 1} data-cell="section" tabIndex={-1}>
              <SectionHead
                section={section}
                tabIndex={grid.isAt(rowOf(section), 'section') ? 0 : -1}
                onFold={() => {
                  table.fold(section.id);
                }}
              />
            </th>
          </tr>
          {!section.folded &&
            section.marks.map((mark) => (
              <Row key={mark.id} list={list} table={table} grid={grid} mark={mark} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function Columns({ list }: Pick<Props, 'list'>) {
  const { rows, entries } = list;
  const { label, actions } = rows;
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="visually-hidden">{label}</span>
        </th>
        {entries.map((entry) => {
          const [first = actions.nameOf(entry), second] = namesOf(rows, entry);
          return (
            <th key={entry.id} scope="col" class="marks__column">
              <strong>{first}</strong> {second}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Row({ list, table, grid, mark }: Props & { grid: Grid; mark: Mark }) {
  const { say } = usePlanner();
  const { grid: words } = useViews();
  const { of } = useProvenance();
  const { entries } = list;
  const { actions, disabled } = list.rows;
  const cell = (entry: Entry) => {
    const has = table.has(entry, mark.id);
    const source = has ? of(table.field(entry)) : null;
    return (
      <td key={entry.id} data-cell={entry.id} tabIndex={-1} class="mark">
        <input
          type="checkbox"
          class={source ? `mark__box value--${source}` : 'mark__box'}
          checked={has}
          tabIndex={grid.isAt(mark.id, entry.id) ? 0 : -1}
          aria-label={`${say.list.of(mark.label, actions.nameOf(entry))}${source ? words.state(say.confirm.source[source]) : ''}`}
          aria-disabled={disabled}
          onClick={(event) => {
            // One that is disabled could not be reached to be read.
            if (disabled) event.preventDefault();
          }}
          onInput={() => {
            table.toggle(entry, mark.id);
          }}
        />
      </td>
    );
  };
  return (
    <tr data-row={mark.id} class={`grid__row${mark.nobody ? ' marks__row--open' : ''}`}>
      <th scope="row" class="marks__name">
        {mark.label}
        {mark.nobody && <span class="marks__nobody">{words.nobody}</span>}
      </th>
      {entries.map(cell)}
    </tr>
  );
}

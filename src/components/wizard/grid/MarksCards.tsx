import { usePlanner } from '../state/context';
import { useProvenance } from '../state/provenance';
import { useViews } from '../state/views';
import { type MarkedList, namesOf } from './listTable';
import { SectionHead } from './SectionHead';
import type { Mark, MarksTable } from './useMarks';

interface Props {
  list: MarkedList;
  table: MarksTable;
}

/** One card a choice, with a switch for each entry, where a table has no room. */
export function MarksCards({ list, table }: Props) {
  return (
    <>
      {table.sections.map((section) => (
        <div key={section.id} class="marks__section">
          <h4>
            <SectionHead
              section={section}
              onFold={() => {
                table.fold(section.id);
              }}
            />
          </h4>
          {!section.folded &&
            section.marks.map((mark) => (
              <Card key={mark.id} list={list} table={table} mark={mark} />
            ))}
        </div>
      ))}
    </>
  );
}

function Card({ list, table, mark }: Props & { mark: Mark }) {
  const { say } = usePlanner();
  const { grid } = useViews();
  const { of } = useProvenance();
  const { rows, entries } = list;
  const { actions, disabled } = rows;
  return (
    <fieldset class={`switches${mark.nobody ? ' switches--open' : ''}`}>
      <legend>{mark.label}</legend>
      <div class="switches__row">
        {entries.map((entry) => {
          const has = table.has(entry, mark.id);
          const source = has ? of(table.field(entry)) : null;
          const [first = actions.nameOf(entry)] = namesOf(rows, entry);
          const state = source ? grid.state(say.confirm.source[source]) : '';
          return (
            <button
              key={entry.id}
              type="button"
              class="switch"
              aria-pressed={has}
              aria-label={`${actions.nameOf(entry)}${state}`}
              disabled={disabled}
              onClick={() => {
                table.toggle(entry, mark.id);
              }}
            >
              <span class={source ? `value--${source}` : undefined}>{first}</span>
            </button>
          );
        })}
      </div>
      {mark.nobody && <p class="marks__nobody">{grid.nobody}</p>}
    </fieldset>
  );
}

import type { ComponentChildren } from 'preact';
import { usePlanner } from '../state/context';
import { useProvenance } from '../state/provenance';
import { useViews } from '../state/views';

interface Props {
  id: string;
  label: string;
  optional: boolean;
  /** The heading above says the same: shown once, read where it belongs. */
  titled: boolean;
  help: string;
  why?: string | undefined;
  /** Fields of the table that the user has not made their own, and how that is told. */
  inDoubt: readonly string[];
  toConfirm: string;
  disabled: boolean;
  children?: ComponentChildren;
}

/** The head of a table: its name, what it is for, and what of it is to confirm. */
export function ListHead(props: Props) {
  const { id, label, optional, titled, help, why, inDoubt, toConfirm, disabled, children } = props;
  const { say } = usePlanner();
  const { grid } = useViews();
  const { of, confirm } = useProvenance();
  const isExample = inDoubt.some((field) => of(field) === 'example');
  const source = isExample ? 'example' : 'proposed';
  return (
    <>
      <div class="list__head">
        <h3 class={`list__title${titled ? ' visually-hidden' : ''}`} id={id} tabIndex={-1}>
          {label} {optional && <span class="field__optional">{say.chapter.optional}</span>}
        </h3>
        {inDoubt.length > 0 && (
          <p class="list__confirm">
            <span class={`value--${source}`}>{toConfirm}</span>{' '}
            <button
              type="button"
              class="link-button"
              aria-label={say.list.of(grid.confirmAll, label)}
              disabled={disabled}
              onClick={() => {
                document.getElementById(id)?.focus();
                confirm(inDoubt);
              }}
            >
              {grid.confirmAll}
            </button>
          </p>
        )}
      </div>
      <p class="field__help">{help}</p>
      {why && (
        <details class="field__why">
          <summary>{say.chapter.why}</summary>
          <p>{why}</p>
        </details>
      )}
      {children}
    </>
  );
}

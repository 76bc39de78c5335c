import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { afterPicture } from '../state/drawing';
import { type GridRow, moved, type Place, placeIn } from './moves';

/** What in a cell takes the focus in its stead. */
const controls = 'input, select, textarea, button, a';

/** A grid with one tab stop: which cell has it, and what moves it. Rows carry `data-row`, cells `data-cell`. */
export interface Grid {
  at: Place | null;
  /**
   * The cell that had it before, until the page shows that it has gone: taking away a control that has the focus costs
   * as much as giving the focus to another, and nobody waits for it.
   */
  left: Place | null;
  isAt: (row: string, cell: string) => boolean;
  /** Moves the focus to a cell. */
  go: (place: Place) => void;
  /** Follows an arrow key, Home or End; tells whether it led somewhere. */
  follow: (event: KeyboardEvent) => boolean;
  /** For the element with `role="grid"`. */
  props: {
    ref: { current: HTMLTableElement | null };
    onFocusIn: (event: FocusEvent) => void;
  };
}

export function useGrid(rows: readonly GridRow[]): Grid {
  const ref = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [left, setLeft] = useState<Place | null>(null);
  const column = useRef('');
  const focusDue = useRef(false);
  const at = placeIn(rows, place);

  useLayoutEffect(() => {
    // Right after drawing: only now the cell that is meant has its control.
    if (!focusDue.current || !at) return;
    focusDue.current = false;
    focusCell(ref.current, at);
  });

  useLayoutEffect(() => {
    if (!left) return undefined;
    return afterPicture(() => {
      setLeft(null);
    });
  }, [left]);

  const isAt = (row: string, cell: string) => at?.row === row && at.cell === cell;
  const settle = (to: Place) => {
    // A place that an arrow has led to takes the focus next: the column is the arrow's.
    if (isAt(to.row, to.cell)) return;
    column.current = to.cell;
    setLeft(at);
    setPlace(to);
  };
  const go = (to: Place) => {
    focusDue.current = true;
    settle(to);
    if (isAt(to.row, to.cell)) focusCell(ref.current, to);
  };
  return {
    at,
    left,
    isAt,
    go,
    follow(event) {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (!at || metaKey || altKey || shiftKey) return false;
      const keeps = key === 'ArrowUp' || key === 'ArrowDown' ? column.current || at.cell : at.cell;
      const to = moved(rows, at, { key, ctrlKey }, keeps);
      if (!to) return false;
      event.preventDefault();
      go(to);
      column.current = key === 'ArrowUp' || key === 'ArrowDown' ? keeps : to.cell;
      return true;
    },
    props: {
      ref,
      onFocusIn({ target }) {
        if (!(target instanceof HTMLElement)) return;
        const row = target.closest<HTMLElement>('[data-row]');
        const cell = target.closest<HTMLElement>('[data-cell]');
        const to = placeIn(rows, {
          row: row?.dataset['row'] ?? '',
          // A row that is led to gives the focus to the cell where the user was.
          cell: cell?.dataset['cell'] ?? at?.cell ?? '',
        });
        if (!to || to.row !== row?.dataset['row']) return;
        if (target === cell || target === row) go(to);
        else settle(to);
      },
    },
  };
}

function focusCell(grid: HTMLTableElement | null, { row, cell }: Place): void {
  const place = grid?.querySelector<HTMLElement>(
    `[data-row="${CSS.escape(row)}"] > [data-cell="${CSS.escape(cell)}"]`,
  );
  const control = place?.querySelector<HTMLElement>(controls) ?? place;
  if (!control || control === document.activeElement) return;
  // Scrolling would lay out the page twice before it is drawn: the key is seen a fifth sooner without.
  control.focus({ preventScroll: true });
  afterPicture(() => {
    control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  // What is typed replaces what is there, whatever types it: a key, an input method, the clipboard.
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
    control.select();
}

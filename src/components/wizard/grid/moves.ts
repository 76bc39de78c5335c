/** A row of a grid and the cells in it, by their ids. */
export interface GridRow {
  id: string;
  cells: readonly string[];
}

/** Where the focus is in a grid. By ids, so that it stays with its row when rows move. */
export interface Place {
  row: string;
  cell: string;
}

type Rows = readonly GridRow[];

const at = (rows: Rows, index: number, cell: string): Place | null => {
  const row = rows[index];
  const [first] = row?.cells ?? [];
  if (!row || first === undefined) return null;
  return { row: row.id, cell: row.cells.includes(cell) ? cell : first };
};

/** The place as it is in these rows: its row or cell may be gone, and then it is the first. */
export function placeIn(rows: Rows, place: Place | null): Place | null {
  const index = rows.findIndex(({ id }) => id === place?.row);
  return at(rows, Math.max(index, 0), place?.cell ?? '');
}

/**
 * Where a key leads, as the ARIA grid pattern has it; null when it leads nowhere.
 * @param column the cell to keep to when rows in between have others
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function moved(
  rows: Rows,
  { row, cell }: Place,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  column: string,
): Place | null {
  const index = rows.findIndex(({ id }) => id === row);
  const cells = rows[index]?.cells ?? [];
  const beside = (to: number | undefined) => {
    const wanted = to === undefined ? undefined : cells[to];
    return wanted === undefined ? null : { row, cell: wanted };
  };
  const place = cells.indexOf(cell);
  switch (key) {
    case 'ArrowUp':
      return at(rows, index - 1, column);
    case 'ArrowDown':
      return at(rows, index + 1, column);
    case 'ArrowLeft':
      return beside(place - 1);
    case 'ArrowRight':
      return beside(place + 1);
    case 'Home':
      return ctrlKey ? at(rows, 0, rows[0]?.cells[0] ?? '') : beside(0);
    case 'End':
      return ctrlKey
        ? at(rows, rows.length - 1, rows.at(-1)?.cells.at(-1) ?? '')
        : beside(cells.length - 1);
    default:
      return null;
  }
}

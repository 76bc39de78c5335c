/** A Markdown table whose first column names its rows and whose other columns are alternatives; cells are HTML. */
export interface Matrix {
  corner: string;
  rows: string[];
  columns: { head: string; cells: string[] }[];
}

const cellsOf = (row: string): string[] =>
  Array.from(row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs), ([, cell = '']) => cell.trim());

/**
 * Reads the HTML that a Markdown table became; tables don't nest there.
 * @throws when its rows differ in length, or it is no table.
 */
export function matrixOf(html: string): Matrix {
  const lines = Array.from(html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs), ([, row = '']) => cellsOf(row));
  const [[corner = '', ...heads] = [], ...body] = lines;
  if (heads.length === 0 || body.some((line) => line.length !== heads.length + 1)) {
    throw new Error('A Matrix holds one table, with a cell in every row and column.');
  }
  return {
    corner,
    rows: body.map(([head = '']) => head),
    columns: heads.map((head, place) => ({
      head,
      cells: body.map((line) => line[place + 1] ?? ''),
    })),
  };
}

/** Text of a bit of HTML, for an attribute. */
export const textOf = (html: string): string => html.replace(/<sup.*?<\/sup>|<[^>]+>/gs, '').trim();

/** A cell as it came: what it says, and how it stood there. They differ where quotes stand around it. */
export interface Cell {
  text: string;
  raw: string;
}

/** What would end a cell, or what a spreadsheet would take for a quote around one. */
const needsQuotes = /^"|[\t\n]/;

const quoted = (text: string) => (needsQuotes.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** Texts as a spreadsheet takes them from the clipboard: one a row, with an empty cell beside it. */
export const columnOf = (texts: readonly string[]): string =>
  texts.map((text) => `${quoted(text)}\t\n`).join('');

/** A cell and what ends it: in quotes, as all spreadsheets put it where it holds a line break or a tab, or bare. */
const cell = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/y;

/** The rows of cells that a spreadsheet or a table in a document puts on the clipboard, without blank ones. */
export function rowsIn(pasted: string): Cell[][] {
  const text = pasted.replace(/\r\n?/g, '\n');
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  cell.lastIndex = 0;
  for (let at = 0, end: string | undefined = '\t'; at < text.length || end === '\t';) {
    const found = cell.exec(text);
    if (!found) break;
    const [whole, inQuotes, bare = '', closing = ''] = found;
    const raw = whole.slice(0, whole.length - closing.length);
    row.push({ text: inQuotes?.replace(/""/g, '"') ?? bare, raw });
    at = cell.lastIndex;
    end = closing;
    if (closing !== '\t') {
      rows.push(row);
      row = [];
    }
  }
  return rows.filter((cells) => cells.some(({ raw }) => raw.trim() !== ''));
}

import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import type { FieldError } from '../state/context';
import type { Cell } from './cells';
import type { Entries } from './useEntries';
import type { Note } from './useFindings';

/** What every row of a list gets; the same object as long as nothing in it changes that is not of one row. */
export interface RowTable {
  name: string;
  label: string;
  question: ListQuestion;
  actions: Entries;
  /** Addresses of the answers of an entry that stand in the table, in cells or as letters. */
  fieldsOf: (entry: Entry) => string[];
  /** The cells of an entry, by its columns. */
  cellsOf: (entry: Entry) => Cell[];
  notes: readonly Note[];
  errors: readonly FieldError[];
  disabled: boolean;
  /** Opens the details of an entry, at a field of it or at its name. */
  onDetails: (entry: string, field: string | null) => void;
}

/** What every way to lay out the marks of a list gets. */
export interface MarkedList {
  rows: RowTable;
  entries: readonly Entry[];
  /** The question whose choices are shared out among the entries. */
  marks: string;
}

/** What every way to lay out a list gets. */
export interface ListTable {
  rows: RowTable;
  entries: readonly Entry[];
  /** The entry whose details are open. */
  openEntry: string | null;
}

/** What stands in the first two cells of an entry: what it is called at the top of a column. */
export const namesOf = ({ cellsOf }: RowTable, entry: Entry): string[] =>
  cellsOf(entry)
    .slice(0, 2)
    .map(({ shown }) => shown)
    .filter((shown) => shown !== '');

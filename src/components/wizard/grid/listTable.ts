import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import type { FieldError } from '../state/context';
import type { Cell } from './cells';
import type { Entries } from './useEntries';
import type { Note } from './useFindings';

/** What every way to lay out a list gets. */
export interface ListTable {
  name: string;
  label: string;
  question: ListQuestion;
  entries: readonly Entry[];
  actions: Entries;
  /** Addresses of the answers of an entry that stand in the table, in cells or as letters. */
  fieldsOf: (entry: Entry) => string[];
  /** The cells of an entry, by its columns. */
  cellsOf: (entry: Entry) => Cell[];
  notes: readonly Note[];
  errors: readonly FieldError[];
  disabled: boolean;
  /** The entry whose details are open. */
  openEntry: string | null;
  /** Opens the details of an entry, at a field of it or at its name. */
  onDetails: (entry: string, field: string | null) => void;
}

/** What stands in the first two cells of an entry: what it is called at the top of a column. */
export const namesOf = ({ cellsOf }: ListTable, entry: Entry): string[] =>
  cellsOf(entry)
    .slice(0, 2)
    .map(({ shown }) => shown)
    .filter((shown) => shown !== '');

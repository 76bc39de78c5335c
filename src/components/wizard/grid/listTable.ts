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

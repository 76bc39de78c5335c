import { type Blocks, type Inline, paragraph } from '../../tree';
import { dayInCell } from '../../words/day';
import type { Entry, Writer } from '../../writer';
import { asked, saying, type ColumnOf, entryTable } from '../entryTable';
import { contactsIn, decisionDay } from './load';
import type { rollout } from './questions';
import type { RolloutWords } from './words/en';

type Rollout = Writer<typeof rollout, RolloutWords>;
type Phase = Entry<typeof rollout.phases.phases>;
type PhaseColumn = ColumnOf<typeof rollout.phases.phases>;

/** The phases in one table: who enrols when, when that is decided, and how many contacts to expect. */
export function phaseTable(writer: Rollout): Blocks {
  const { say, label, show, entries } = writer;
  const rows = entries('phases', { more: 5 });
  if (rows.length === 0) return [paragraph(label('phases'), say.colon, show('phases'))];
  return entryTable(say, rows, columnsOf(writer, rows));
}

function columnsOf(writer: Rollout, rows: readonly Phase[]): PhaseColumn[] {
  const { own, say, answers, words, wording } = writer;
  const isForm = answers.phases.length === 0;
  const worked = (head: Inline, said: (row: Phase) => string | null): PhaseColumn[] => {
    const isKnown = rows.some((row) => said(row) !== null);
    if (!isForm && !isKnown) return [];
    return [{ head, cell: (row) => (isForm ? '' : (said(row) ?? say.none)) }];
  };
  return [
    ...asked(writer, 'phase'),
    // Who enrols stays in the row, also where all rows have the same words.
    { head: writer.label('group'), cell: ({ show }) => show('group') },
    ...worked(own.decision, ({ item }) => {
      const day = decisionDay(item, answers);
      return day === null ? null : dayInCell(day, words);
    }),
    ...asked(writer, 'phaseStart', 'phaseUsers'),
    saying(writer, 'phasePlatforms', own.everyPhase, false),
    ...asked(writer, 'phasePlaces'),
    ...worked(own.contacts, ({ item }) => {
      const count = contactsIn(item, answers);
      return count === null ? null : wording.number(count);
    }),
  ];
}

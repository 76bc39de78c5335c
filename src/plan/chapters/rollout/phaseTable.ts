import { type Blocks, type Inline, paragraph, table } from '../../tree';
import { dayInCell } from '../../words/day';
import type { Entry, Writer } from '../../writer';
import { contactsIn, decisionDay } from './load';
import type { rollout } from './questions';
import type { RolloutWords } from './words/en';

type Rollout = Writer<typeof rollout, RolloutWords>;
type Phase = Entry<typeof rollout.phases.phases>;

/** A column of the table: what its head says, and what stands in the row of a phase. */
interface Column {
  head: Inline;
  cell: (row: Phase) => Inline;
}

/** The phases in one table: who enrols when, when that is decided, and how many contacts to expect. */
export function phaseTable(writer: Rollout): Blocks {
  const { say, label, show, entries } = writer;
  const rows = entries('phases', { more: 5 });
  const [first] = rows;
  if (!first) return [paragraph(label('phases'), say.colon, show('phases'))];
  const alike = isAlike(rows);
  const columns = columnsOf(writer, rows, alike);
  return [
    table(
      columns.map(({ head }) => head),
      rows.map((row) => columns.map(({ cell }) => cell(row))),
    ),
    ...(alike ? [paragraph(writer.own.everyPhase<Inline>(first.show('phasePlatforms')))] : []),
  ];
}

/** Tells whether every phase has the same platforms, which a column would only repeat. */
function isAlike(rows: readonly Phase[]): boolean {
  const platforms = rows.map(({ item }) => item.phasePlatforms.join());
  return rows.length > 1 && platforms[0] !== '' && new Set(platforms).size === 1;
}

function columnsOf(
  { own, label, say, answers, words, wording }: Rollout,
  rows: readonly Phase[],
  alike: boolean,
): Column[] {
  const isForm = answers.phases.length === 0;
  const asked = (id: Parameters<Phase['show']>[0]): Column => ({
    head: label(id),
    cell: ({ show }) => show(id),
  });
  const worked = (head: string, said: (row: Phase) => string | null): Column[] => {
    const isKnown = rows.some((row) => said(row) !== null);
    if (!isForm && !isKnown) return [];
    return [{ head, cell: (row) => (isForm ? '' : (said(row) ?? say.none)) }];
  };
  return [
    asked('phase'),
    asked('group'),
    ...worked(own.decision, ({ item }) => {
      const day = decisionDay(item, answers);
      return day === null ? null : dayInCell(day, words);
    }),
    asked('phaseStart'),
    asked('phaseUsers'),
    ...(alike ? [] : [asked('phasePlatforms')]),
    ...(rows.some(({ isSaid }) => isSaid('phasePlaces')) ? [asked('phasePlaces')] : []),
    ...worked(own.contacts, ({ item }) => {
      const count = contactsIn(item, answers);
      return count === null ? null : wording.number(count);
    }),
  ];
}

import { type Blocks, type Inline, paragraph, table } from '../../tree';
import { counted } from '../../../i18n/forms/plural';
import type { Entry, Writer } from '../../writer';
import { chosen, labelled, listed, offered, sections } from '../points';
import type { targets } from './questions';
import type { TargetsWords } from './words/en';

type Targets = Writer<typeof targets, TargetsWords>;
type Request = Entry<typeof targets.requests.requests>;

export function document(writer: Targets, number: number): Blocks {
  const { groups } = writer;
  return sections(number, [
    [groups.grid, grid(writer)],
    [groups.times, times(writer)],
    [groups.changes, changes(writer)],
    [groups.missed, missed(writer)],
    [groups.requests, requests(writer)],
  ]);
}

const gridColumns = ['impact', 'stopped', 'slowed', 'waits'] as const;

/** The priority for each impact and urgency, as a matrix. */
function grid({ say, own, label, show, entries }: Targets): Blocks {
  const rows = entries('grid', { each: 'impact' });
  if (rows.length === 0) return [paragraph(label('grid'), say.colon, show('grid'))];
  return [
    paragraph(own.gridNote),
    table(
      gridColumns.map(label),
      rows.map((row) => gridColumns.map(row.show)),
    ),
  ];
}

const timeColumns = ['priority', 'respond', 'update', 'resolve', 'severity'] as const;

/** Columns that nobody needs and nobody filled in are left out. */
function times(writer: Targets): Blocks {
  const { say, label, show, entries, answers } = writer;
  const rows = entries('targets', { each: 'priority' });
  const columns = timeColumns.filter((id) => rows.some(({ isSaid }) => isSaid(id)));
  const isCounted = answers.clock !== null && answers.clock !== 'always';
  return [
    rows.length === 0
      ? paragraph(label('targets'), say.colon, show('targets'))
      : table(
          columns.map(label),
          rows.map((row) => columns.map(row.show)),
        ),
    ...offered(say, rows, 'severity'),
    ...listed(...labelled(say, writer, 'clock'), ...chosen(say, writer, 'pauses')),
    ...(isCounted ? [paragraph(supportHours(writer))] : []),
  ];
}

/** The hours that the scope gives; else those of tier 1, which may be day and night. */
function supportHours({ plan, own, words }: Targets): string {
  const { helpFrom, helpUntil } = plan.answers.scope;
  const isGiven = helpFrom !== null && helpUntil !== null;
  return isGiven ? own.supportHours(words.chapters.scope.title.name) : own.tierHours;
}

const changes = (writer: Targets): Blocks =>
  listed(...labelled(writer.say, writer, 'raises', 'lowers', 'vip', 'vipList'));

const missed = (writer: Targets): Blocks =>
  listed(
    ...labelled(writer.say, writer, 'warned', 'warnAt'),
    ...chosen(writer.say, writer, 'rescue'),
  );

function requests(writer: Targets): Blocks {
  const { say, label, show, entries } = writer;
  const rows = entries('requests', { each: 'request', more: 2 });
  if (rows.length === 0) return [paragraph(label('requests'), say.colon, show('requests'))];
  const hasDoer = rows.some(({ isSaid }) => isSaid('doneBy'));
  const columns = ['request', ...(hasDoer ? (['doneBy'] as const) : []), 'within'] as const;
  const cell = (row: Request, id: (typeof columns)[number]): Inline => {
    if (id === 'within') return workdays(row, writer);
    return row.show(id === 'request' && row.item.request === 'own' ? 'ownRequest' : id);
  };
  return [
    table(
      columns.map(label),
      rows.map((row) => columns.map((id) => cell(row, id))),
    ),
  ];
}

function workdays({ item, show, marked }: Request, { own, words }: Targets): Inline {
  const { within } = item;
  if (typeof within !== 'number') return show('within');
  return marked({ said: own.workdays(counted(within, words)), of: [] }, ['within']);
}

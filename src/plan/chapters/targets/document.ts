import { type Blocks, type Inline, paragraph } from '../../tree';
import { counted } from '../../../i18n/forms/plural';
import type { Entry, Writer } from '../../writer';
import { asked, entryTable, plainTable } from '../entryTable';
import { chosen, type Fact, facts, factTable, offered, onLines, sections } from '../points';
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
function grid(writer: Targets): Blocks {
  const { say, own, label, show, entries } = writer;
  const rows = entries('grid', { each: 'impact' });
  if (rows.length === 0) return [paragraph(label('grid'), say.colon, show('grid'))];
  return [paragraph(own.gridNote), plainTable(rows, asked(writer, ...gridColumns))];
}

const timeColumns = ['priority', 'respond', 'update', 'resolve', 'severity'] as const;

function times(writer: Targets): Blocks {
  const { say, label, show, entries, answers } = writer;
  const rows = entries('targets', { each: 'priority' });
  const isCounted = answers.clock !== null && answers.clock !== 'always';
  return [
    ...(rows.length === 0
      ? [paragraph(label('targets'), say.colon, show('targets'))]
      : entryTable(say, rows, asked(writer, ...timeColumns))),
    ...offered(say, rows, 'severity'),
    ...factTable(say, [...facts(writer, 'clock'), ...pauses(writer)]),
    ...(isCounted ? [paragraph(supportHours(writer))] : []),
  ];
}

/** When the clock stands still: a line each. */
function pauses(writer: Targets): Fact[] {
  const { label, each, has, marked } = writer;
  if (!has('pauses')) return facts(writer, 'pauses');
  return [[label('pauses'), marked(onLines(each('pauses')), ['pauses'])]];
}

/** Those of the teams, where the clock keeps to them; else those that the scope gives, or of tier 1, which may be day and night. */
function supportHours({ plan, answers, own, words }: Targets): string {
  if (answers.clock === 'serving') return own.teamHours(words.chapters.teams.title.name);
  const { helpFrom, helpUntil } = plan.answers.scope;
  const isGiven = helpFrom !== null && helpUntil !== null;
  return isGiven ? own.supportHours(words.chapters.scope.title.name) : own.tierHours;
}

const changes = (writer: Targets): Blocks =>
  factTable(writer.say, facts(writer, 'raises', 'lowers', 'vip', 'vipList'));

const missed = (writer: Targets): Blocks => [
  ...factTable(writer.say, facts(writer, 'warned', 'warnAt')),
  ...chosen(writer.say, writer, 'rescue'),
];

function requests(writer: Targets): Blocks {
  const { say, label, show, entries } = writer;
  const rows = entries('requests', { each: 'request', more: 2 });
  if (rows.length === 0) return [paragraph(label('requests'), say.colon, show('requests'))];
  return entryTable(say, rows, [
    {
      head: label('request'),
      cell: ({ item, show: showIn }) => showIn(item.request === 'own' ? 'ownRequest' : 'request'),
    },
    ...asked(writer, 'doneBy'),
    { head: label('within'), cell: (row) => workdays(row, writer), of: ['within'] },
  ]);
}

function workdays({ item, show, marked }: Request, { own, words }: Targets): Inline {
  const { within } = item;
  if (typeof within !== 'number') return show('within');
  return marked({ said: own.workdays(counted(within, words)), of: [] }, ['within']);
}

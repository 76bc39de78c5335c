import { type Blocks, type Inline, paragraph, strong } from '../../tree';
import type { Entry, Writer } from '../../writer';
import { asked, type ColumnOf, entryTable } from '../entryTable';
import { chosen, facts, factTable, offered, sections } from '../points';
import { clockAt, totalMinutes } from './agenda';
import { perAudience } from './perAudience';
import type { training } from './questions';
import { sessionTables } from './sessions';
import type { TrainingWords } from './words/en';

type Training = Writer<typeof training, TrainingWords>;
type AgendaItem = Entry<typeof training.agenda.agenda>;
type AgendaColumn = ColumnOf<typeof training.agenda.agenda>;

export function document(writer: Training, number: number): Blocks {
  const { groups, say } = writer;
  return sections(number, [
    [groups.approach, factTable(say, facts(writer, 'model', 'trainers'))],
    [groups.audiences, audiences(writer)],
    [groups.agenda, agenda(writer)],
    [groups.sessions, sessionTables(writer)],
    [groups.practice, practice(writer)],
    [groups.proof, proof(writer)],
  ]);
}

function audiences(writer: Training): Blocks {
  const { say, label, show, entries } = writer;
  const rows = entries('audiences');
  if (rows.length === 0) return [paragraph(label('audiences'), say.colon, show('audiences'))];
  return [
    ...entryTable(say, rows, asked(writer, 'audience', 'audienceSize', 'depth', 'mustDo')),
    ...offered(say, rows, 'depth'),
  ];
}

/** Start times are those of the sessions when all start alike; else they count from the beginning. */
function agenda(writer: Training): Blocks {
  const { say, own, label, show, entries, answers, wording } = writer;
  const rows = entries('agenda', { more: 7 });
  if (rows.length === 0) return [paragraph(label('agenda'), say.colon, show('agenda'))];
  // In a form, start times and the total follow from lengths that nobody has given yet.
  const isToFill = answers.agenda.length === 0;
  const split = isToFill ? null : perAudience(writer, rows);
  if (split) return split;
  const starts = new Set(answers.sessions.map((session) => session.start));
  const [only] = starts.size === 1 ? starts : [];
  const lengths = rows.map(({ item }) => totalMinutes([item]));
  const until = (index: number) =>
    lengths.slice(0, index).reduce((sum, minutes) => sum + minutes, 0);
  const at = (row: AgendaItem) =>
    isToFill ? '' : clockAt(only ?? '00:00', until(rows.indexOf(row)));
  const total = isToFill ? '' : strong(wording.duration(until(rows.length)));
  return [
    ...(isToFill ? [] : [paragraph(only ? own.fromSessions : own.fromStart)]),
    ...entryTable(say, rows, agendaColumns(writer, at, total)),
    ...offered(say, rows, 'item', 'form'),
  ];
}

const agendaColumns = (
  writer: Training,
  at: (row: AgendaItem) => string,
  total: Inline,
): AgendaColumn[] => [
  { head: writer.label('start'), cell: at, end: writer.say.none },
  {
    head: writer.label('minutes'),
    cell: ({ show }) => show('minutes'),
    end: total,
  },
  {
    head: writer.label('item'),
    cell: ({ item, show }) => show(item.item === 'own' ? 'ownItem' : 'item'),
    end: strong(writer.own.total),
  },
  ...asked(writer, 'form', 'itemFor').map((column) => ({ ...column, end: writer.say.none })),
];

const practice = (writer: Training): Blocks => [
  ...chosen(writer.say, writer, 'labs', 'ownLabs'),
  ...chosen(writer.say, writer, 'materials'),
  ...factTable(writer.say, facts(writer, 'materialsPlace')),
];

const proof = (writer: Training): Blocks => [
  ...chosen(writer.say, writer, 'checks'),
  ...factTable(writer.say, facts(writer, 'refresh')),
];

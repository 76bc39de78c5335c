import { type Blocks, type Inline, paragraph, strong, table } from '../../tree';
import type { Entry, Writer } from '../../writer';
import { chosen, labelled, listed, offered, sections } from '../points';
import { clockAt, totalMinutes } from './agenda';
import { sessionMinutes } from './attending';
import { perAudience } from './perAudience';
import type { training } from './questions';
import type { TrainingWords } from './words/en';

type Training = Writer<typeof training, TrainingWords>;
type AgendaItem = Entry<typeof training.agenda.agenda>;
type Session = Entry<typeof training.sessions.sessions>;

export function document(writer: Training, number: number): Blocks {
  const { groups } = writer;
  return sections(number, [
    [groups.approach, approach(writer)],
    [groups.audiences, audiences(writer)],
    [groups.agenda, agenda(writer)],
    [groups.sessions, sessionTable(writer)],
    [groups.practice, practice(writer)],
    [groups.proof, proof(writer)],
  ]);
}

const approach = (writer: Training): Blocks =>
  listed(...labelled(writer.say, writer, 'model', 'trainers'));

const audienceColumns = ['audience', 'audienceSize', 'depth', 'mustDo'] as const;

function audiences({ say, label, show, entries }: Training): Blocks {
  const rows = entries('audiences');
  if (rows.length === 0) return [paragraph(label('audiences'), say.colon, show('audiences'))];
  return [
    table(
      audienceColumns.map(label),
      rows.map((row) => audienceColumns.map(row.show)),
    ),
    ...offered(say, rows, 'depth'),
  ];
}

const agendaColumns = ['start', 'minutes', 'item', 'form'] as const;

/** Start times are those of the sessions when all start alike; else they count from the beginning. */
function agenda(writer: Training): Blocks {
  const { say, own, label, show, entries, answers, wording } = writer;
  const rows = entries('agenda', { more: 7 });
  if (rows.length === 0) return [paragraph(label('agenda'), say.colon, show('agenda'))];
  if (answers.agenda.length === 0) return agendaToFill(writer, rows);
  const split = perAudience(writer, rows);
  if (split) return split;
  const starts = new Set(answers.sessions.map((session) => session.start));
  const [only] = starts.size === 1 ? starts : [];
  const start = only ?? '00:00';
  let elapsed = 0;
  const lines = rows.map(({ item, show: showIn }): Inline[] => {
    const at = clockAt(start, elapsed);
    elapsed += totalMinutes([item]);
    const name = showIn(item.item === 'own' ? 'ownItem' : 'item');
    return [at, showIn('minutes'), name, showIn('form')];
  });
  const end = [say.none, strong(wording.duration(elapsed)), strong(own.total), say.none];
  return [
    paragraph(only ? own.fromSessions : own.fromStart),
    table(agendaColumns.map(label), [...lines, end]),
  ];
}

/** The agenda of a form: start times and the total follow from lengths that nobody has given yet. */
const agendaToFill = ({ say, own, label }: Training, rows: readonly AgendaItem[]): Blocks => [
  table([...agendaColumns, 'itemFor' as const].map(label), [
    ...rows.map(({ show }) => ['', show('minutes'), show('item'), show('form'), show('itemFor')]),
    [say.none, '', strong(own.total), say.none, say.none],
  ]),
  ...offered(say, rows, 'item', 'form'),
];

const sessionColumns = [
  'session',
  'sessionFor',
  'sessionDate',
  'start',
  'format',
  'place',
  'trainer',
  'sessionLanguage',
] as const;

function sessionTable({ say, own, label, show, entries, answers }: Training): Blocks {
  const rows = entries('sessions');
  if (rows.length === 0) return [paragraph(label('sessions'), say.colon, show('sessions'))];
  const time = ({ item, bare, marked }: Session): Inline => {
    const minutes = sessionMinutes(answers, item.sessionFor);
    const end = item.start && minutes > 0 ? `–${clockAt(item.start, minutes)}` : '';
    const said = say.timeInZone<Inline>([bare('start'), end], bare('sessionZone'));
    return marked(said, ['start', 'sessionZone']);
  };
  return [
    table(
      sessionColumns.map((id) => (id === 'start' ? own.time : label(id))),
      rows.map((row) => sessionColumns.map((id) => (id === 'start' ? time(row) : row.show(id)))),
    ),
    ...offered(say, rows, 'format'),
  ];
}

const practice = (writer: Training): Blocks =>
  listed(
    ...chosen(writer.say, writer, 'labs', 'ownLabs'),
    ...chosen(writer.say, writer, 'materials'),
    ...labelled(writer.say, writer, 'materialsPlace'),
  );

const proof = (writer: Training): Blocks =>
  listed(...chosen(writer.say, writer, 'checks'), ...labelled(writer.say, writer, 'refresh'));

import { type Blocks, type Inline, paragraph, strong, table } from '../../tree';
import type { Entry, Writer } from '../../writer';
import { chosen, labelled, listed, sections } from '../points';
import { clockAt, totalMinutes } from './agenda';
import type { training } from './questions';
import type { TrainingWords } from './words/en';

type Training = Writer<typeof training, TrainingWords>;
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
  ];
}

/** Start times are those of the sessions when all start alike; else they count from the beginning. */
function agenda({ say, own, label, show, entries, answers, wording }: Training): Blocks {
  const rows = entries('agenda');
  if (rows.length === 0) return [paragraph(label('agenda'), say.colon, show('agenda'))];
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
    table((['start', 'minutes', 'item', 'form'] as const).map(label), [...lines, end]),
  ];
}

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
  const minutes = totalMinutes(answers.agenda);
  const time = ({ item, bare, marked }: Session): Inline => {
    const end = item.start && minutes > 0 ? `–${clockAt(item.start, minutes)}` : '';
    const said = say.timeInZone<Inline>([bare('start'), end], bare('sessionZone'));
    return marked(said, ['start', 'sessionZone']);
  };
  return [
    table(
      sessionColumns.map((id) => (id === 'start' ? own.time : label(id))),
      rows.map((row) => sessionColumns.map((id) => (id === 'start' ? time(row) : row.show(id)))),
    ),
  ];
}

const practice = (writer: Training): Blocks =>
  listed(
    ...chosen(writer.say, writer, 'labs', { text: writer.answers.ownLabs }),
    ...chosen(writer.say, writer, 'materials'),
    ...labelled(writer.say, writer, 'materialsPlace'),
  );

const proof = (writer: Training): Blocks =>
  listed(...chosen(writer.say, writer, 'checks'), ...labelled(writer.say, writer, 'refresh'));

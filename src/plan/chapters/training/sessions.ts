import { isElsewhere } from '../../planZone';
import { type Blocks, type Inline, paragraph, strong } from '../../tree';
import type { Entry, Writer } from '../../writer';
import {
  asked,
  type ColumnOf,
  entryTable,
  once,
  saying,
  sayingParties,
  settle,
  sourcesIn,
} from '../entryTable';
import { offered } from '../points';
import { clockAt } from './agenda';
import { sessionMinutes } from './attending';
import type { training } from './questions';
import type { TrainingWords } from './words/en';

type Training = Writer<typeof training, TrainingWords>;
type Session = Entry<typeof training.sessions.sessions>;
type SessionColumn = ColumnOf<typeof training.sessions.sessions>;

/** The sessions in one table, or in one for each place where several are held in some of them. */
export function sessionTables(writer: Training): Blocks {
  const { say, label, show, entries } = writer;
  const rows = entries('sessions');
  if (rows.length === 0) return [paragraph(label('sessions'), say.colon, show('sessions'))];
  const { columns, said } = settle(say, rows, columnsOf(writer));
  const groups = byPlace(rows);
  const isGrouped =
    groups.length > 1 && groups.length < rows.length && rows.every(({ has }) => has('place'));
  const below = columns.filter(({ of }) => !of?.includes('place'));
  return [
    ...(isGrouped
      ? groups.flatMap((group): Blocks => [
          paragraph(strong(placeOf(group))),
          ...entryTable(say, group, below),
        ])
      : entryTable(say, rows, columns)),
    ...once(say, said),
    ...offered(say, rows, 'format'),
  ];
}

function columnsOf(writer: Training): SessionColumn[] {
  const { own, answers } = writer;
  const minutes = ({ item }: Session) => sessionMinutes(answers, item.sessionFor);
  const lengths = answers.sessions.map(({ sessionFor }) => sessionMinutes(answers, sessionFor));
  const endsAlike = new Set(lengths).size <= 1;
  return [
    ...asked(writer, 'session'),
    sayingParties(writer, 'sessionFor', own.sameFor),
    ...asked(writer, 'sessionDate'),
    {
      head: own.time,
      cell: (row) => time(row, minutes(row), writer),
      // Where audiences attend different items, the end of a session hangs on who it is for.
      of: ['start', 'sessionZone', ...(endsAlike ? [] : (['sessionFor'] as const))],
      same: own.sameTime,
    },
    saying(writer, 'format', own.sameFormat),
    ...asked(writer, 'place'),
    saying(writer, 'trainer', own.sameTrainer, false),
    saying(writer, 'sessionLanguage', own.sameLanguage, false),
  ];
}

/** @param minutes how long a session lasts; its end is left out where that is not known */
function time({ item, bare, marked }: Session, minutes: number, { plan, say }: Training): Inline {
  const { start, sessionZone } = item;
  const said = say.timeInZone<Inline>(
    start && minutes > 0 ? say.span<Inline>(bare('start'), clockAt(start, minutes)) : bare('start'),
    isElsewhere(plan, sessionZone) ? bare('sessionZone') : undefined,
  );
  return marked(said, ['start', 'sessionZone']);
}

/** Sessions at one place together, in the order in which the places come first. */
function byPlace(rows: readonly Session[]): (readonly [Session, ...Session[]])[] {
  const groups = new Map<string, [Session, ...Session[]]>();
  for (const row of rows) {
    const key = JSON.stringify([row.item.place, sourcesIn(row.show('place'))]);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

const placeOf = ([first, ...more]: readonly [Session, ...Session[]]): Inline => [
  first.show('place'),
  more.map(({ about }) => about('', ['place'])),
];

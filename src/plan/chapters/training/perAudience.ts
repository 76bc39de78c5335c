import { type Blocks, paragraph, strong } from '../../tree';
import { party } from '../../catalogue/sets';
import { wordFor } from '../../words/vocabulary';
import type { Entry, Writer } from '../../writer';
import { asked, type ColumnOf, entryTable } from '../entryTable';
import { clockAt, totalMinutes } from './agenda';
import { type Attended, attended, isSplit, itemsFor } from './attending';
import type { training } from './questions';
import type { TrainingWords } from './words/en';

type Training = Writer<typeof training, TrainingWords>;
type AgendaItem = Entry<typeof training.agenda.agenda>;
type AgendaColumn = ColumnOf<typeof training.agenda.agenda>;

/** An agenda with items for some audiences only, by who attends what and when; null where it is the same for all. */
export function perAudience(writer: Training, rows: readonly AgendaItem[]): Blocks | null {
  const { say, own, label, answers, words, wording } = writer;
  if (!isSplit(answers)) return null;
  const groups = attended(answers);
  const starts = startsOf(groups, answers);
  const isOne = new Set(starts).size === 1;
  const fromEach = isOne ? own.fromSessions : own.fromEach;
  const audiences = groups.map((group, index): AgendaColumn => {
    const times = startTimes(group, starts?.[index] ?? '00:00');
    return {
      head: say.items(group.parties.map((id) => wordFor(words, party, id))),
      cell: ({ item }) => times.get(item.id) ?? say.none,
      end: strong(wording.duration(totalMinutes(group.items))),
    };
  });
  return [
    paragraph(own.attends(starts ? fromEach : own.fromStart)),
    ...entryTable(say, rows, [
      { head: label('item'), cell: nameOf, end: strong(own.total) },
      ...asked(writer, 'form', 'minutes').map((column) => ({ ...column, end: say.none })),
      ...audiences,
    ]),
  ];
}

/** What an item is, marked also for who attends it: the columns tell that without words. */
const nameOf = ({ item, bare, marked }: AgendaItem) => {
  const name = item.item === 'own' ? 'ownItem' : 'item';
  return marked(bare(name), [name, 'itemFor']);
};

/** When a group of audiences starts each of its items, by their ids. */
function startTimes({ items }: Attended, start: string): ReadonlyMap<string, string> {
  let elapsed = 0;
  return new Map(
    items.map((item) => {
      const at = clockAt(start, elapsed);
      elapsed += totalMinutes([item]);
      return [item.id, at];
    }),
  );
}

/**
 * The time of day at which each group starts; null where it isn't the same in all of its sessions, or where a session
 * brings audiences together that attend different items: then times can only be counted from the beginning.
 */
function startsOf(
  groups: readonly Attended[],
  { agenda, sessions }: Training['answers'],
): readonly string[] | null {
  const starts = groups.map(({ parties, items }) => {
    const theirs = sessions.filter(({ sessionFor }) =>
      sessionFor.some((id) => parties.includes(id)),
    );
    const isMixed = theirs.some(
      ({ sessionFor }) => itemsFor(agenda, sessionFor).length !== items.length,
    );
    const [start, other] = new Set(theirs.map(({ start }) => start));
    return isMixed || other !== undefined ? null : (start ?? null);
  });
  return starts.every((start) => start !== null) ? starts : null;
}

import { blankEntry, entriesOf } from './kinds/list';
import type { Entry, ListQuestion, Question } from './kinds/question';
import { sourcesOfEntries } from './provenance';
import type { Sources } from './sources';

/** Tells whether nothing at all stands in an answer; what was typed in vain is the user's too. */
export const isEmpty = ({ blank }: Question, answer: unknown): boolean =>
  answer === blank || (Array.isArray(answer) && answer.length === 0);

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

interface Merging {
  /** Chapter and question of the list. */
  name: string;
  question: ListQuestion;
  present: unknown;
  sources: Sources;
  proposed: unknown;
  /** The entries that were proposed earlier; null when whatever is empty may be filled. */
  before: unknown;
}

/**
 * The entries of a list with what is proposed for them; null when nothing changes. An entry in which the user made
 * anything their own stays, and so does one that no rule ever proposed.
 */
export function mergedEntries(merging: Merging): { entries: Entry[]; from: Sources } | null {
  const { name, question, before } = merging;
  const present = entriesOf(question, merging.present);
  const proposed = entriesOf(question, merging.proposed);
  const earlier = before === null ? null : entriesOf(question, before);
  const own = (entry: Entry) => hasOwn(merging, entry);
  const kept = present.filter(
    (entry) => own(entry) || !isIn(earlier ?? [], entry) || isIn(proposed, entry),
  );
  const changed = kept.map((entry) => {
    const to = proposed.find(({ id }) => id === entry.id);
    return to
      ? entryWith(
          merging,
          entry,
          to,
          earlier?.find(({ id }) => id === entry.id),
        )
      : entry;
  });
  const fresh = freshOf(present, proposed, earlier)
    .slice(0, Math.max(question.max - changed.length, 0))
    .map((entry) => ({ ...blankEntry(question, entry.id), ...entry }));
  const entries = fresh.reduce((all, entry) => inserted(all, entry, proposed), changed);
  if (isSame(entries, present)) return null;
  // Whatever differs is proposed: nothing else was touched.
  return { entries, from: sourcesOfEntries(name, question, entries, 'proposed') };
}

const isIn = (entries: readonly Entry[], { id }: Entry) => entries.some((each) => each.id === id);

/**
 * Entries to add: all to an empty list for which none were proposed before; else only those that could not be, beside
 * others of ours.
 */
function freshOf(
  present: readonly Entry[],
  proposed: readonly Entry[],
  earlier: readonly Entry[] | null,
): Entry[] {
  if (earlier === null || earlier.length === 0) return present.length === 0 ? [...proposed] : [];
  const hasOurs = present.some((entry) => isIn(earlier, entry));
  return hasOurs ? proposed.filter((entry) => !isIn(earlier, entry) && !isIn(present, entry)) : [];
}

/** Puts an entry behind the one that it follows among the proposed; steps have an order. */
function inserted(entries: readonly Entry[], entry: Entry, proposed: readonly Entry[]): Entry[] {
  const place = proposed.findIndex(({ id }) => id === entry.id);
  const before = proposed.slice(0, place).map(({ id }) => id);
  const after = entries.findLastIndex(({ id }) => before.includes(id));
  return entries.toSpliced(after + 1, 0, entry);
}

/** Tells whether the user answered, changed or confirmed anything in an entry. */
const hasOwn = ({ name, question, sources }: Merging, entry: Entry): boolean =>
  Object.entries(question.item).some(
    ([id, asked]) =>
      !isEmpty(asked, entry[id]) && sources[`${name}.${entry.id}.${id}`] !== 'proposed',
  );

function entryWith(
  { name, question, sources }: Merging,
  entry: Entry,
  to: Entry,
  earlier: Entry | undefined,
): Entry {
  const changes = Object.entries(question.item).flatMap(([id, asked]): [string, unknown][] => {
    const source = sources[`${name}.${entry.id}.${id}`];
    const isNew = isEmpty(asked, earlier?.[id] ?? asked.blank);
    if (to[id] === undefined) return source === 'proposed' && !isNew ? [[id, asked.blank]] : [];
    if (isSame(to[id], entry[id])) return [];
    const isFree = isNew && isEmpty(asked, entry[id]) && source === undefined;
    return source === 'proposed' || isFree ? [[id, to[id]]] : [];
  });
  return changes.length === 0 ? entry : { ...entry, ...Object.fromEntries(changes) };
}

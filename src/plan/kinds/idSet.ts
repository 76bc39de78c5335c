import type { Wording } from '../../i18n/forms/wording';

/**
 * A list that answers are chosen from: stable ids in the order in which they are offered.
 * An id that has been published is never renamed or reused: plans in browsers and files carry it.
 */
export interface IdSet<Id extends string = string, Name extends string = string> {
  /** Under this name the words of a language hold the words for each id. */
  name: Name;
  ids: readonly Id[];
  /** Words an id by `Intl`, where no words of ours are needed. */
  byIntl?: ((wording: Wording, id: string) => string) | undefined;
  /** What stands first among those that were chosen, whatever the order of the set. */
  isFirst?: ((wording: Wording, id: string) => boolean) | undefined;
  /** Three ids or more in a row are written as a span, as days of the week are. */
  spans?: boolean | undefined;
  /** Long sets in parts, each with a name of its own among the words of the chapter. */
  sections?: Readonly<Record<string, readonly Id[]>> | undefined;
}

export type IdOf<Set extends IdSet> = Set['ids'][number];

export const idSet = <const Name extends string, const Id extends string>(
  name: Name,
  ids: readonly Id[],
  settings: Pick<IdSet<Id>, 'byIntl' | 'isFirst' | 'spans' | 'sections'> = {},
): IdSet<Id, Name> => ({ name, ids, ...settings });

/** Lists that come after the planner has started, by their names. */
const arrived = new Map<string, IdSet>();

/** Takes in lists that have come. */
export function takeIn(sets: Iterable<IdSet>): void {
  for (const set of sets) arrived.set(set.name, set);
}

/** A list that comes later; empty until then. */
const lateSet = (name: string): IdSet => ({
  name,
  get ids() {
    return arrived.get(name)?.ids ?? [];
  },
  get byIntl() {
    return arrived.get(name)?.byIntl;
  },
  get isFirst() {
    return arrived.get(name)?.isFirst;
  },
  get spans() {
    return arrived.get(name)?.spans;
  },
  get sections() {
    return arrived.get(name)?.sections;
  },
});

/**
 * The lists of a chapter by their names, for its questions: their ids are loaded apart from the start of the planner.
 * Who reads a plan, draws a form or writes a document waits for them (`loadSets`).
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the type of a module that must not come along
export const lateSets = <Sets extends Record<string, IdSet>>(): Sets => {
  const known: Record<string, IdSet> = {};
  return new Proxy(known, { get: (_, name: string) => (known[name] ??= lateSet(name)) }) as Sets;
};

/** Whether an id is in a list; of a list that is still to come, whatever was stored is taken to be. */
export const isIn = ({ ids }: IdSet, id: unknown): boolean =>
  ids.length === 0 ? typeof id === 'string' : ids.some((each) => each === id);

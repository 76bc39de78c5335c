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
  byIntl?: (wording: Wording, id: string) => string;
  /** Three ids or more in a row are written as a span, as days of the week are. */
  spans?: boolean;
  /** Long sets in parts, each with a name of its own among the words of the chapter. */
  sections?: Readonly<Record<string, readonly Id[]>>;
}

export type IdOf<Set extends IdSet> = Set['ids'][number];

export const idSet = <const Name extends string, const Id extends string>(
  name: Name,
  ids: readonly Id[],
  settings: Pick<IdSet<Id>, 'byIntl' | 'spans' | 'sections'> = {},
): IdSet<Id, Name> => ({ name, ids, ...settings });

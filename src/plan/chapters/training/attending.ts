import { party } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import type { Plan } from '../../plan';
import { totalMinutes } from './agenda';

type Training = Plan['answers']['training'];
type AgendaItem = Training['agenda'][number];
type Party = IdOf<typeof party>;

/** Audiences that attend the same items of the agenda. */
export interface Attended {
  /** In the order in which audiences are offered; none where the agenda is the same for everybody. */
  parties: readonly Party[];
  items: readonly AgendaItem[];
}

/** Tells whether the agenda has items that are not for everybody. */
export const isSplit = ({ agenda }: Pick<Training, 'agenda'>): boolean =>
  agenda.some(({ itemFor }) => itemFor.length > 0);

/** The items that at least one of these audiences attends; one that names nobody is for everybody. */
export const itemsFor = (
  agenda: readonly AgendaItem[],
  parties: readonly Party[],
): readonly AgendaItem[] =>
  agenda.filter(
    ({ itemFor }) => itemFor.length === 0 || itemFor.some((id) => parties.includes(id)),
  );

/** Minutes that a session takes for those who attend it; 0 as long as that can't be known. */
export function sessionMinutes(
  training: Pick<Training, 'agenda'>,
  sessionFor: readonly Party[],
): number {
  if (isSplit(training) && sessionFor.length === 0) return 0;
  return totalMinutes(itemsFor(training.agenda, sessionFor));
}

/** Who learns what, by what is attended: every audience, and whoever a session or an item is for. */
export function attended({ agenda, audiences, sessions }: Training): Attended[] {
  if (!isSplit({ agenda })) return [{ parties: [], items: agenda }];
  const named = new Set<string | null>([
    ...audiences.map(({ audience }) => audience),
    ...sessions.flatMap(({ sessionFor }) => sessionFor),
    ...agenda.flatMap(({ itemFor }) => itemFor),
  ]);
  const groups = new Map<string, Attended & { parties: Party[] }>();
  for (const id of party.ids.filter((each) => named.has(each))) {
    const items = itemsFor(agenda, [id]);
    const key = JSON.stringify(items.map((item) => item.id));
    const group = groups.get(key) ?? { parties: [], items };
    group.parties.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

import type { Ladder, Staffed } from '../../ladder';
import type { Plan } from '../../plan';
import type { ProposedEntry } from '../../proposals';
import type { training } from './questions';
import { suggestions } from './suggestions';

type AgendaItem = ProposedEntry<typeof training.agenda.agenda.item>;

/** An item of every agenda, or of those of some tiers; `id` where two rows have the same item. */
type Row = Pick<AgendaItem, 'item' | 'minutes' | 'form'> & { id?: string; tier?: Staffed };

/** Which of the two tools sets what: the question that co-management puts first on every PC ticket. */
const sides: Row = { item: 'sides', minutes: 15, form: 'demo' };

/** What every agenda begins with. */
const opening: Row = { item: 'planReview', minutes: 20, form: 'lecture' };

/**
 * What each of three tiers learns apart, which follows from what it does in the five steps: known issues, logs, root
 * causes. With what all begin and end with, two and a half hours each. The lengths are ours.
 */
const apart: readonly Row[] = [
  { item: 'intuneOverview', minutes: 25, form: 'demo', tier: 'tier1' },
  { item: 'intuneOverview', minutes: 10, form: 'demo', tier: 'tier2', id: 'shortOverview' },
  { item: 'troubleshooting', minutes: 60, form: 'lab', tier: 'tier1' },
  { item: 'logs', minutes: 75, form: 'lab', tier: 'tier2' },
  { item: 'cases', minutes: 60, form: 'discussion', tier: 'tier3' },
  { item: 'vendorCase', minutes: 25, form: 'demo', tier: 'tier3' },
];

/** What the first tier learns where it also investigates: less of each, to stay within three hours. */
const ofBoth: readonly Row[] = [
  { item: 'intuneOverview', minutes: 10, form: 'demo' },
  { item: 'troubleshooting', minutes: 45, form: 'lab' },
  { item: 'logs', minutes: 45, form: 'lab' },
];

/** What every agenda ends with. */
const closing: readonly Row[] = [
  { item: 'tools', minutes: 30, form: 'demo' },
  { item: 'questions', minutes: 15, form: 'discussion' },
];

/**
 * The agenda for the tiers of a plan.
 * @param isApart whether each tier has items of its own
 */
export function agendaFor(
  { answers: { scope } }: Plan,
  { staffed, first, second }: Ladder,
  isApart: boolean,
): AgendaItem[] {
  const own =
    first === second
      ? [
          ...ofBoth.map((row) => ({ ...row, tier: first })),
          ...apart.filter(({ tier }) => tier !== first),
        ]
      : apart;
  const wanted: readonly Row[] = isApart
    ? [opening, ...own.filter(({ tier }) => tier && staffed.includes(tier)), ...closing]
    : suggestions.agenda;
  const isShared = scope.product === 'coManagement' && scope.platforms.includes('windows');
  const all: readonly Row[] = isShared
    ? [...wanted.slice(0, 1), sides, ...wanted.slice(1)]
    : wanted;
  return all.map(({ id, tier, ...item }) => ({
    id: id ?? String(item.item),
    ...item,
    ...(tier && { itemFor: [tier] }),
  }));
}

import { type party, tier } from './catalogue/sets';
import type { IdOf } from './kinds/idSet';
import type { Plan } from './plan';

type Party = IdOf<typeof party>;

/** A party that something in the plan relies on, and where it does. */
export interface Reliance<Place> {
  party: Party | null;
  place: Place;
}

const levels: readonly string[] = tier.ids;

/**
 * Tiers that are relied on although no team stands on them, each where it first is; nothing as long as the plan has no
 * tiers, since it can't be known who is missing.
 */
export function unstaffed<Place>(
  { answers: { teams } }: Plan,
  relied: readonly Reliance<Place>[],
): { party: Party; place: Place }[] {
  const there: readonly (string | null)[] = teams.tiers.map(({ level }) => level);
  if (there.length === 0) return [];
  const seen = new Set<string>();
  return relied.flatMap(({ party: each, place }) => {
    if (each === null || !levels.includes(each) || there.includes(each) || seen.has(each))
      return [];
    seen.add(each);
    return [{ party: each, place }];
  });
}

/** Who does the work of an activity, by the table of who does what; nobody where it has no row or the row is empty. */
export function responsibleFor(
  { answers: { teams } }: Plan,
  activity: Plan['answers']['teams']['activities'][number]['activity'],
): Party[] {
  return teams.activities
    .filter((each) => each.activity === activity)
    .flatMap(({ responsible }) => responsible);
}

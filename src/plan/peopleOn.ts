import type { tier } from './catalogue/sets';
import type { IdOf } from './kinds/idSet';
import type { Plan } from './plan';

export type Level = IdOf<typeof tier>;

/** People on these tiers, on all of their teams; null as long as they are not all known. */
export function peopleOn(levels: readonly Level[], { answers: { teams } }: Plan): number | null {
  const counts = teams.tiers
    .filter(({ level }) => level !== null && levels.includes(level))
    .map(({ people }) => people);
  const known = counts.filter((count) => typeof count === 'number');
  return known.length === counts.length ? known.reduce((sum, count) => sum + count, 0) : null;
}

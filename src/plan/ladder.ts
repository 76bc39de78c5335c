import { type party, tier } from './catalogue/sets';
import type { IdOf } from './kinds/idSet';
import { type Level, peopleOn } from './peopleOn';
import type { Plan } from './plan';

export type Staffed = Extract<Level, 'tier1' | 'tier2' | 'tier3'>;

/** The tiers of a plan that people stand on, by what other chapters ask of them. */
export interface Ladder {
  /** From the first to the last; at least one. */
  staffed: readonly Staffed[];
  /** Takes every first contact. */
  first: Staffed;
  /** Looks into what no article covers: tier 2, or who does its work where there is none. */
  second: Staffed;
  /** Changes policies and settings. */
  last: Staffed;
  /** People on all of them; null as long as one tier doesn't say. */
  people: number | null;
  /** Minutes before a tier hands over, where it says so. */
  limits: { readonly [Level in Staffed]?: number };
}

type Rungs = Pick<Ladder, 'first' | 'second' | 'last'>;

const isStaffed = (level: Level | null): level is Staffed =>
  level === 'tier1' || level === 'tier2' || level === 'tier3';

/** How the tiers of a plan share the work; null as long as nobody stands on any. */
export function ladderOf(plan: Plan): Ladder | null {
  const { tiers } = plan.answers.teams;
  const levels = tiers.flatMap(({ level }) => (level === null ? [] : [level]));
  const staffed = tier.ids.filter(isStaffed).filter((id) => levels.includes(id));
  const [first, last] = [staffed[0], staffed.at(-1)];
  if (!first || !last) return null;
  const looking = tiers
    .filter(({ responsibilities }) => responsibilities.includes('readLogs'))
    .map(({ level }) => level)
    .find(isStaffed);
  return {
    staffed,
    first,
    second: staffed.includes('tier2') ? 'tier2' : (looking ?? last),
    last,
    people: peopleOn(staffed, plan),
    limits: Object.fromEntries(
      tiers.flatMap(({ level, timeLimit }): [string, number][] =>
        level !== null && typeof timeLimit === 'number' ? [[level, timeLimit]] : [],
      ),
    ),
  };
}

type Party = IdOf<typeof party>;

/** Who does on the tiers of a plan what suggestions give to tiers 1 to 3; any other party does its own work. */
export function standsIn(ladder: Rungs, id: Staffed): Staffed;
export function standsIn(ladder: Rungs, id: Party): Party;
export function standsIn({ first, second, last }: Rungs, id: Party): Party {
  if (id === 'tier1') return first;
  if (id === 'tier2') return second;
  return id === 'tier3' ? last : id;
}

/** Up to so many people sit at one table: our rule of thumb. */
const oneTable = 2;

/** Tells whether there are so few people that they sit beside each other. */
export const areFew = ({ people }: Pick<Ladder, 'people'>): boolean =>
  people !== null && people <= oneTable;

/** Tells whether there is nobody on another tier to coach the first, or one table for all. */
export const isOneTable = (ladder: Ladder): boolean =>
  ladder.staffed.length === 1 || areFew(ladder);

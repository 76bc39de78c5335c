import type { Plan } from './plan';

/** The zones that the plan gives times in, by their IANA names. */
function zonesIn({ answers }: Pick<Plan, 'answers'>): string[] {
  const { teams, process, training } = answers;
  const ofTiers = teams.tiers.flatMap(({ coverage, zone }) =>
    coverage === 'workdays' || coverage === 'ownDays' ? [zone] : [],
  );
  const all = [
    ...ofTiers,
    process.timesZone,
    ...training.sessions.map(({ sessionZone }) => sessionZone),
  ];
  return [...new Set(all.flatMap((zone) => zone ?? []))];
}

/** The zone of all times that name no other: the one that the plan was given, or the only one that it names. */
export function planZoneOf(plan: Pick<Plan, 'answers'>): string | null {
  const { planZone } = plan.answers.scope;
  if (planZone !== null) return planZone;
  const [only = null, ...others] = zonesIn(plan);
  return others.length === 0 ? only : null;
}

/** Tells whether a time in this zone has to name it. */
export const isElsewhere = (plan: Pick<Plan, 'answers'>, zone: unknown): boolean =>
  zone === null || zone !== planZoneOf(plan);

/**
 * The day whose differences between zones count in the whole document, which names it: zones are another number of
 * hours apart in summer than in winter. Null while the plan knows no day.
 */
export function clockDayOf({ answers: { scope } }: Pick<Plan, 'answers'>): string | null {
  return scope.pilotStart ?? scope.firstWave ?? scope.kickoff ?? scope.planDate;
}

import { clockDayOf } from '../../planZone';
import type { Teams, Tier } from './tier';
import { offsetOn } from './week';

/** The clock on which the hours of all teams are shown. */
export interface Clock {
  /** How far it is ahead of that of a zone, in minutes; null where a zone is missing, or is none that exists. */
  ahead: (zone: string | null) => number | null;
  /** Says whose clock it is, and of which day the differences are; nothing where every team is in this zone. */
  note: string;
}

/**
 * The plan's own zone, or that of the first team as long as it has none. Zones differ by another number of hours in
 * summer than in winter: it counts how they do when the pilot starts, or on the first day that the plan knows; null
 * while it knows none.
 */
export function clockFor({ plan, own, say, wording }: Teams, tiers: readonly Tier[]): Clock | null {
  const { planZone, pilotStart } = plan.answers.scope;
  const zones = tiers.flatMap(({ has, item }) => (has('zone') && item.zone ? [item.zone] : []));
  const zone = planZone || zones[0];
  // Without any zone the plan is about one place, and hours are as its clock shows them.
  if (zone === undefined) return { ahead: () => 0, note: '' };
  if (zones.every((each) => each === zone)) {
    return { ahead: (each) => (each === zone ? 0 : null), note: '' };
  }
  const day = clockDayOf(plan);
  const offset = day && offsetOn(day, zone);
  if (!day || typeof offset !== 'number') return null;
  // Asking for one takes some 50 µs, and teams share them.
  const there = new Map(zones.map((each) => [each, offsetOn(day, each)]));
  return {
    ahead(other) {
      const known = other === null ? null : there.get(other);
      return typeof known === 'number' ? offset - known : null;
    },
    note: own.drawn.zone(say.zone(zone), wording.date(day), day === pilotStart),
  };
}

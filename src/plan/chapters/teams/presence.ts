import { tier as levels, weekday } from '../../catalogue/sets';
import type { Span } from '../../drawings/drawing';
import type { Clock } from './clock';
import type { Tier } from './tier';
import { minutesOf, outside, shiftsOf, wholeWeek } from './week';

/** A team, and when it is there; null as long as that is not known. */
export interface Present {
  tier: Tier;
  spans: Span[] | null;
}

/** When no team of the tiers that people are on is at work. */
export interface Absence {
  spans: Span[];
  /** Whether somebody can be called even then. */
  isOnCall: boolean;
}

/** The teams on a tier, from the first tier up, in the order of the plan. */
export const presentOn = (tiers: readonly Tier[], clock: Clock): Present[] =>
  levels.ids.flatMap((level) =>
    tiers
      .filter(({ item }) => item.level === level)
      .map((tier) => ({ tier, spans: spansOf(tier, clock) })),
  );

function spansOf({ item, has }: Tier, { ahead }: Clock): Span[] | null {
  const { coverage, from, until } = item;
  if (coverage === 'always' || coverage === 'onCall') return [wholeWeek];
  const days = coverage === 'workdays' ? [0, 1, 2, 3, 4] : item.days.map(dayOf);
  const difference = ahead(has('zone') ? item.zone : null);
  if (coverage === null || days.length === 0 || !from || !until || difference === null) return null;
  return shiftsOf({ days, from: minutesOf(from), until: minutesOf(until), ahead: difference });
}

const dayOf = (day: (typeof weekday.ids)[number]) => weekday.ids.indexOf(day);

/** Null as long as a team has not said its hours, or where there is no such team. */
export function absenceOf(all: readonly Present[]): Absence | null {
  const staffed = all.filter(
    ({ tier: { item } }) => item.level !== 'tier0' && item.level !== 'tier4',
  );
  if (staffed.length === 0 || staffed.some(({ spans }) => spans === null)) return null;
  const isOnCall = ({ tier }: Present) => tier.item.coverage === 'onCall';
  const atWork = staffed.filter((each) => !isOnCall(each));
  const spans = outside(atWork.flatMap((each) => each.spans ?? []));
  return spans.length === 0 ? null : { spans, isOnCall: staffed.some(isOnCall) };
}

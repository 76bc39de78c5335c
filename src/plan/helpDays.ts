import { weekday } from './catalogue/sets';
import type { Plan } from './plan';

const workdays: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** The days on which somebody helps users; null where tier 1 works around the clock, or nobody said. */
export function helpDaysOf(plan: Plan): readonly string[] | null {
  const { helpDays } = plan.answers.scope;
  return isAlwaysOpen(plan) || helpDays.length === 0 ? null : helpDays;
}

/** Whether tier 1 works around the clock. */
export const isAlwaysOpen = ({ answers: { teams } }: Plan): boolean =>
  teams.tiers.some(({ level, coverage }) => level === 'tier1' && coverage === 'always');

/** Whether hours have no end: from a time of day to the same one, on all days of the week. */
export const isEndless = (days: unknown, from: unknown, until: unknown): boolean =>
  Array.isArray(days) && days.length === weekday.ids.length && from !== null && from === until;

/** The weekday of a date, counted from Monday. `getUTCDay` counts from Sunday. */
export const weekdayOf = (date: string): number => (new Date(date).getUTCDay() + 6) % 7;

/**
 * Whether support is closed on a date: on days without support, or else on Saturdays and Sundays. Never where tier 1
 * works around the clock. Public holidays are not known.
 */
export function isClosedOn(plan: Plan, date: string | null): boolean {
  if (!date || isAlwaysOpen(plan)) return false;
  const open = helpDaysOf(plan) ?? workdays;
  return !open.includes(weekday.ids[weekdayOf(date)] ?? '');
}

import { weekday } from '../../catalogue/sets';
import type { Plan } from '../../plan';
import { clockDayOf, planZoneOf } from '../../planZone';
import { clock as timeOf, minutesOf, offsetOn, shiftsOf } from './week';

type Tier = Plan['answers']['teams']['tiers'][number];

/** Minutes of a week from Monday 00:00 in the plan's zone: 1 while somebody is on shift. */
export type Week = Uint8Array;

const day = 1_440;
const week = 7 * day;

/** When nobody is on shift: days without anybody, and the same times of all others, as `hh:mm`. */
export interface Closed {
  days: string[];
  times: { from: string; until: string }[];
}

const weekdays: readonly string[] = weekday.ids;
const workdays = weekdays.slice(0, 5);

const clock = (minutes: number) => timeOf(minutes % day);

/** How many minutes the clocks of two zones are apart; null where that can't be told. */
function apart(plan: Pick<Plan, 'answers'>, zone: string, from: string): number | null {
  if (zone === from) return 0;
  const on = clockDayOf(plan);
  const [here, there] = on === null ? [null, null] : [offsetOn(on, zone), offsetOn(on, from)];
  return here === null || there === null ? null : here - there;
}

/** The week of these tiers together; null while the hours of one are not known. On call is not on shift. */
export function weekOf(plan: Pick<Plan, 'answers'>, tiers: readonly Tier[]): Week | null {
  const zone = planZoneOf(plan);
  const covered = new Uint8Array(week);
  for (const { coverage, days, from, until, zone: own } of tiers) {
    if (coverage === null) return null;
    if (coverage === 'always') covered.fill(1);
    if (coverage === 'always' || coverage === 'onCall') continue;
    if (from === null || until === null || own === null || zone === null) return null;
    const ahead = apart(plan, zone, own);
    if (ahead === null) return null;
    const on = (coverage === 'workdays' ? workdays : days).map((name) => weekdays.indexOf(name));
    const shifts = shiftsOf({ days: on, from: minutesOf(from), until: minutesOf(until), ahead });
    for (const [start, end] of shifts) covered.fill(1, start, end);
  }
  return covered;
}

/** Stretches of nobody between two minutes of the week, as minutes of the day. */
function gapsBetween(covered: Week, from: number, until: number) {
  const gaps: { from: number; until: number }[] = [];
  for (let at = from; at < until; at += 1) {
    if (covered[at % week]) continue;
    const last = gaps.at(-1);
    if (last?.until === at) last.until = at + 1;
    else gaps.push({ from: at, until: at + 1 });
  }
  return gaps;
}

/** When nobody is on shift; null when that is never, or follows no rule that one sentence could say. */
export function closedIn(covered: Week): Closed | null {
  const isOpen = weekdays.map((_, index) =>
    covered.subarray(index * day, (index + 1) * day).includes(1),
  );
  const days = weekdays.filter((_, index) => !isOpen[index]);
  if (days.length === weekdays.length) return null;
  // From noon to noon, so that a night is one stretch.
  const nights = weekdays.flatMap((_, index) => {
    if (!isOpen[index] || !isOpen[(index + 1) % 7]) return [];
    const noon = index * day + day / 2;
    const gaps = gapsBetween(covered, noon, noon + day);
    const [first, last] = [gaps[0], gaps.at(-1)];
    // Who is closed over noon is so from the end of one day to the beginning of the next.
    if (first && last && first !== last && first.from === noon && last.until === noon + day) {
      gaps.shift();
      last.until = first.until + day;
    }
    return [gaps.map((gap) => ({ from: clock(gap.from), until: clock(gap.until) }))];
  });
  const [times = []] = nights;
  const alike = nights.every((each) => JSON.stringify(each) === JSON.stringify(times));
  const closed = { days, times: alike ? times : [] };
  return closed.days.length + closed.times.length > 0 ? closed : null;
}

/**
 * When a place has nobody during its own working day, from 9 to 17 by its clock; nothing where that is not the same from
 * Monday to Friday, so that no one sentence could say it.
 */
export function closedAtWork(
  plan: Pick<Plan, 'answers'>,
  covered: Week,
  zone: string,
): Closed['times'] {
  const own = planZoneOf(plan);
  const shift = own === null ? null : apart(plan, own, zone);
  if (shift === null) return [];
  const [times = [], ...others] = workdays.map((_, index) => {
    const midnight = week + index * day + shift;
    return gapsBetween(covered, midnight + 9 * 60, midnight + 17 * 60).map((gap) => ({
      from: clock(gap.from - shift),
      until: clock(gap.until - shift),
    }));
  });
  return others.every((each) => JSON.stringify(each) === JSON.stringify(times)) ? times : [];
}

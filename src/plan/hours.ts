import { weekday } from './catalogue/sets';
import type { Plan } from './plan';
import { clockDayOf } from './planZone';

type Tier = Plan['answers']['teams']['tiers'][number];

const perDay = 96;
const perWeek = 7 * perDay;
const minutesEach = 15;

/** A week in quarters of an hour from Monday, 00:00 UTC: whether somebody works in each. */
export type Week = readonly boolean[];

const wholeWeek: Week = Array.from({ length: perWeek }, () => true);

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Making one takes far longer than using it; null for a zone that this browser doesn't know. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = formatIn(zone);
  formats.set(zone, made);
  return made;
}

function formatIn(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
  } catch {
    return null;
  }
}

/** Minutes by which the clocks of a zone are ahead of UTC at noon of a date; null for an unknown zone. */
export function aheadOf(zone: string, date: string): number | null {
  const format = formatOf(zone);
  if (!format) return null;
  const noon = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return null;
  // "15/03/2027, 12:00"
  const [day = 0, month = 0, year = 0, hour = 0, minute = 0] =
    format.format(noon).match(/\d+/g)?.map(Number) ?? [];
  return (Date.UTC(year, month - 1, day, hour, minute) - noon.getTime()) / 60_000;
}

/** Minutes since midnight of a time of day, as `hh:mm`. */
export function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** Hours of work on some days of the week, in a zone. */
export interface Hours {
  days: readonly string[];
  from: string | null;
  until: string | null;
  zone: string | null;
}

/**
 * The week of these hours, as clocks stand on a date; null as long as something of it is missing. Work that ends
 * before it begins goes on past midnight.
 */
export function weekOf({ days, from, until, zone }: Hours, date: string): Week | null {
  if (!from || !until || !zone || days.length === 0) return null;
  const ahead = aheadOf(zone, date);
  if (ahead === null) return null;
  const [start, end] = [minutesOf(from), minutesOf(until)];
  if (Number.isNaN(start + end)) return null;
  // Both on one raster: who ends when another does covers the same quarters of an hour.
  const slotAt = (minutes: number) => Math.round((minutes - ahead) / minutesEach) + perWeek;
  const last = end > start ? end : end + 24 * 60;
  const slots: boolean[] = Array.from({ length: perWeek }, () => false);
  weekday.ids.forEach((id, index) => {
    if (!days.includes(id)) return;
    for (let slot = slotAt(start); slot < slotAt(last); slot += 1) {
      slots[(index * perDay + slot) % perWeek] = true;
    }
  });
  return slots;
}

/** The day whose clocks count for the hours of a plan; any day as long as it knows none. */
export const dayOfHours = (plan: Plan): string => clockDayOf(plan) ?? '2027-01-01';

const monToFri = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** The week in which a tier works or can be called; null as long as it doesn't say. */
export function weekOfTier({ coverage, days, from, until, zone }: Tier, date: string): Week | null {
  if (coverage === null) return null;
  if (coverage === 'always' || coverage === 'onCall') return wholeWeek;
  return weekOf({ days: coverage === 'workdays' ? monToFri : days, from, until, zone }, date);
}

/** Hours a week in which somebody of the first works and nobody of the others; null when one of them is not known. */
export function hoursWithout(
  wanted: readonly (Week | null)[],
  there: readonly (Week | null)[],
): number | null {
  if (wanted.length === 0 || [...wanted, ...there].includes(null)) return null;
  const open = Array.from({ length: perWeek }, (_, slot) => slot).filter(
    (slot) => wanted.some((week) => week?.[slot]) && !there.some((week) => week?.[slot]),
  );
  return (open.length * minutesEach) / 60;
}

/** Tells whether somebody on tiers 1 to 3 works or can be called at any hour of the week: one team, or several in turn. */
export function isAlwaysStaffed(plan: Plan): boolean {
  const weeks = plan.answers.teams.tiers
    .filter(({ level }) => level === 'tier1' || level === 'tier2' || level === 'tier3')
    .map((tier) => weekOfTier(tier, dayOfHours(plan)))
    .filter((week) => week !== null);
  return hoursWithout([wholeWeek], weeks) === 0;
}

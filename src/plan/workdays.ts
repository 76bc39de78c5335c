const day = 86_400_000;

const isWorkday = (date: Date) => date.getUTCDay() % 6 !== 0;

const moved = (from: Date, days: number) => new Date(from.getTime() + days * day);

/** The nearest working day on one side of a date, the date itself included. */
function onWorkday(date: Date, side: 1 | -1): Date {
  return isWorkday(date) ? date : onWorkday(moved(date, side), side);
}

/** After the year 9999 a day has a sign and six digits, which is no date for a plan (`isDate`). */
const shown = (date: Date) => date.toISOString().replace(/T.*/, '');

/**
 * A day some weeks after another, or before it where the count is negative; where that is a weekend, the next
 * working day on the same side. Working days are Monday to Friday as in ISO 8601: `Intl.Locale` knows the weekends of
 * countries, but not in every browser, and the same plan must propose the same days everywhere.
 */
export function weeksFrom(from: string, weeks: number): string {
  const date = moved(new Date(`${from}T00:00:00Z`), Math.round(weeks * 7));
  return shown(onWorkday(date, weeks < 0 ? -1 : 1));
}

/** A day so many working days after another, or before it where the count is negative. */
export function workdaysFrom(from: string, count: number): string {
  const side = count < 0 ? -1 : 1;
  const start = new Date(`${from}T00:00:00Z`);
  const step = (date: Date): Date => onWorkday(moved(date, side), side);
  return shown(Array.from({ length: Math.abs(count) }).reduce<Date>(step, start));
}

/**
 * A day of preparation that does not lie in the past: the working day after the plan was made where it would, but
 * never later than what it prepares. A plan for something that was long ago keeps its days.
 */
export function notBefore(day: string, planDate: string | null, prepares: string): string {
  if (planDate === null || day > planDate || planDate >= prepares) return day;
  const next = workdaysFrom(planDate, 1);
  return next < prepares ? next : prepares;
}

/** How many working days after a day another is reached, but no more than so many. */
export function workdaysUntil(from: string, until: string, most: number): number {
  let day = from;
  let count = 0;
  while (day < until && count < most) {
    day = workdaysFrom(day, 1);
    count += 1;
  }
  return count;
}

/** The day so many days before another; both as `yyyy-mm-dd`. */
export const daysBefore = (date: string, days: number): string =>
  new Date(new Date(`${date}T00:00:00Z`).getTime() - days * day).toISOString().slice(0, 10);

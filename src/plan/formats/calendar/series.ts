import type { FindInstant } from './instant';
import type { When } from './ics';

const day = 86_400_000;

/** Longer than ten years is a slip of the keyboard in a date. */
const mostDays = 3660;

/** When something takes place again and again: on weekdays (0 is Sunday) from one day to another, at a time. */
export interface Rhythm {
  from: string;
  until: string;
  weekdays: readonly number[];
  time: string;
  minutes: number | null;
}

/**
 * Times of something that comes again, in stretches in which the clocks stay as they are: in UTC, a series would be an
 * hour off after they change.
 */
export function seriesOf({ from, until, weekdays, time, minutes }: Rhythm, find: FindInstant) {
  const stretches: { offset: number; starts: number[] }[] = [];
  for (const date of daysBetween(from, until)) {
    if (!weekdays.includes(new Date(date).getUTCDay())) continue;
    const start = find(date, time);
    const offset = Date.parse(`${date}T${time}:00Z`) - start;
    const last = stretches.at(-1);
    if (last?.offset === offset) last.starts.push(start);
    else stretches.push({ offset, starts: [start] });
  }
  return stretches.flatMap(({ starts }): When[] => {
    const [start] = starts;
    const end = starts.at(-1);
    if (start === undefined || end === undefined) return [];
    const inUtc = [...new Set(starts.map((each) => new Date(each).getUTCDay()))].toSorted();
    const again = { weekdays: inUtc, until: end };
    return [{ start, minutes, ...(starts.length > 1 && { again }) }];
  });
}

function daysBetween(from: string, until: string): string[] {
  const [first, last] = [Date.parse(from), Date.parse(until)];
  const count = (last - first) / day + 1;
  if (count > mostDays) return [];
  return Array.from({ length: Math.max(count, 0) }, (_, index) =>
    new Date(first + index * day).toISOString().slice(0, 10),
  );
}

import type { Span } from '../../drawings/drawing';

const day = 1_440;
const week = 7 * day;

const within = (minute: number) => ((minute % week) + week) % week;

/** Hours that a team works on each of its days; `until` before `from` is on the next day, the same time a whole day. */
export interface Shift {
  /** From 0, Monday, to 6. */
  days: readonly number[];
  from: number;
  until: number;
  /** How far the clock that is shown is ahead of the team's, in minutes. */
  ahead: number;
}

/** When a team is there, in minutes of a week that begins on Monday at midnight and has no end. */
export const shiftsOf = ({ days, from, until, ahead }: Shift): Span[] =>
  merged(
    days.flatMap((each): Span[] => {
      const start = within(each * day + from + ahead);
      const end = start + ((until - from + day) % day || day);
      return end > week
        ? [
            [start, week],
            [0, end - week],
          ]
        : [[start, end]];
    }),
  );

/** The same time in spans that neither meet nor overlap. */
function merged(spans: readonly Span[]): Span[] {
  const joined: [number, number][] = [];
  for (const [from, until] of spans.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], until);
    else joined.push([from, until]);
  }
  return joined;
}

/** All of the week that none of these covers. */
export function outside(spans: readonly Span[]): Span[] {
  const starts = [0, ...merged(spans).map(([, until]) => until)];
  const ends = [...merged(spans).map(([from]) => from), week];
  return starts
    .map((from, index): Span => [from, ends[index] ?? week])
    .filter(([from, until]) => from < until);
}

/** What falls on one day, in minutes of that day. */
export const onDay = (spans: readonly Span[], index: number): Span[] =>
  spans
    .map(([from, until]): Span => [
      Math.max(from - index * day, 0),
      Math.min(until - index * day, day),
    ])
    .filter(([from, until]) => from < until);

export const wholeWeek: Span = [0, week];

/**
 * Days of the week on which the same happens, together; every day by itself where that would be more than three.
 * @param rows when each team is there, in minutes of the week
 */
export function alikeDays(rows: readonly (readonly Span[])[]): number[][] {
  const kinds = new Map<string, number[]>();
  for (let index = 0; index < 7; index += 1) {
    const key = JSON.stringify(rows.map((spans) => onDay(spans, index)));
    kinds.set(key, [...(kinds.get(key) ?? []), index]);
  }
  return kinds.size <= 3 ? [...kinds.values()] : [0, 1, 2, 3, 4, 5, 6].map((index) => [index]);
}

/** Made once a zone: making one takes longer than all else that a drawing needs. */
const forms = new Map<string, Intl.DateTimeFormat>();

/** Minutes that a zone is ahead of UTC at noon of a day given as `yyyy-mm-dd`; null for a zone that is not known. */
export function offsetOn(date: string, timeZone: string): number | null {
  try {
    const form =
      forms.get(timeZone) ??
      new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    forms.set(timeZone, form);
    const parts = form.formatToParts(new Date(`${date}T12:00:00Z`));
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  } catch {
    return null;
  }
}

/** A time of day given as `hh:mm`, in minutes. */
export const minutesOf = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const two = (value: number) => String(value).padStart(2, '0');

/** Minutes of a day as `hh:mm`; its end is `24:00`. */
export const clock = (minute: number): string =>
  `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

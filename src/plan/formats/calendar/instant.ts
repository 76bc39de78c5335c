const minute = 60_000;
const day = 24 * 60 * minute;

/** What clocks show in a zone, as milliseconds as if they were in UTC; null where the zone is not known here. */
function clockIn(zone: string): ((instant: number) => number) | null {
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    return (instant) => {
      const part: Record<string, number> = {};
      for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
      const { year = 0, month = 1, day: date = 1, hour = 0, minute: minutes = 0 } = part;
      return Date.UTC(year, month - 1, date, hour, minutes);
    };
  } catch {
    return null;
  }
}

/** Finds the instant at which a zone's clocks show a day (`yyyy-mm-dd`) and a time (`hh:mm`), in milliseconds. */
export type FindInstant = (day: string, time: string) => number;

/**
 * Finds instants in a time zone, given by its IANA name; null where this browser doesn't know the zone. As RFC 5545 has
 * it (3.3.5), a time that comes twice is the first, and one that is skipped counts from before the clocks change.
 */
export function instantsIn(zone: string): FindInstant | null {
  const clock = clockIn(zone);
  if (!clock) return null;
  return (date, time) => {
    const shown = Date.parse(`${date}T${time}:00Z`);
    const before = shown - day;
    const early = shown - (clock(before) - before);
    if (clock(early) === shown) return early;
    const after = shown + day;
    const late = shown - (clock(after) - after);
    return clock(late) === shown ? late : early;
  };
}

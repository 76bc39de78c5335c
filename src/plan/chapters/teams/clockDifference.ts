/** The clock of a zone at a moment, as minutes since 1970; null for a zone that this browser doesn't know. */
function clockIn(zone: string, at: number): number | null {
  try {
    const format = new Intl.DateTimeFormat('en', {
      ...({ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const),
      ...({ minute: 'numeric', hourCycle: 'h23', timeZone: zone } as const),
    });
    const parts = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute) / 60_000;
  } catch {
    return null;
  }
}

/**
 * How many minutes the clock of one zone is ahead of another's at noon (UTC) of a day (`yyyy-mm-dd`).
 * @returns null when either zone is unknown here
 */
export function clockDifference(zone: string, from: string, on: string): number | null {
  const noon = Date.parse(`${on}T12:00:00Z`);
  const [here, there] = [clockIn(zone, noon), clockIn(from, noon)];
  return here === null || there === null ? null : here - there;
}

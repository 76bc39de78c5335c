/** Tells whether a string is a calendar day that exists, as `yyyy-mm-dd`. */
export function isDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  // The clock would read 30 February as 2 March; a day that exists comes out as it went in.
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(value)
  );
}

/** Tells whether a string is a time of day, as `hh:mm` on a 24-hour clock. */
export function isTime(value: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** Tells whether a string has the form of an IANA time zone's name; browsers know different sets of them. */
export const isZone = (value: string): boolean => /^[\w+/-]{1,64}$/.test(value);

/** Control characters that divide Markdown readers or vanish in them; tab and line feed stay. */
// eslint-disable-next-line no-control-regex -- finding them is the purpose
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** Makes line ends `\n` and drops control characters and lone surrogates; all else stays exactly as typed. */
export function cleanText(typed: string): string {
  return typed
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(controls, '')
    .toWellFormed();
}

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

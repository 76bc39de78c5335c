import type { Vocabulary } from './vocabulary';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The weekday of a day (`yyyy-mm-dd`), as `mon` to `sun`. */
export const weekdayOf = (day: string) => String(weekdays[new Date(day).getUTCDay()]);

/** A day (`yyyy-mm-dd`) with its weekday, as short as a cell or a label needs it: "Mon 10 May 2027". */
export const dayInCell = (
  day: string,
  { wording, document }: Pick<Vocabulary, 'wording' | 'document'>,
): string => document.dayInCell(wording.date(day), wording.weekday(weekdayOf(day)));

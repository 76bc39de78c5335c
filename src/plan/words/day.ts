import type { Vocabulary } from './vocabulary';

type Saying = Pick<Vocabulary, 'wording' | 'document'>;

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const weekdayOf = (day: string) => String(weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]);

/** A day (`yyyy-mm-dd`) with its weekday, as short as a cell or a label needs it: "Mon 10 May 2027". */
export const dayInCell = (day: string, { wording, document }: Saying): string =>
  document.dayInCell(wording.date(day), (length) => wording.weekday(weekdayOf(day), length));

/** A day (`yyyy-mm-dd`) with its weekday, as a sentence says it: "Monday 10 May 2027". */
export const dayInSentence = (day: string, { wording, document }: Saying): string =>
  document.dayInSentence(wording.date(day), (length) => wording.weekday(weekdayOf(day), length));

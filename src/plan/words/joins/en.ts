import { cityIn, isPlace } from '../../../i18n/zones/cities';

/** How words of a plan are joined, in a form as in the document. */
export const joins = {
  /** Between the items of a list in a table cell or after a label. */
  separator: ', ',
  /** Weekdays from one to another. */
  daySpan: (first: string, last: string) => `${first}–${last}`,
  /** A day with the short name of its weekday. */
  dayInCell: (date: string, weekday: string) => `${weekday} ${date}`,
  /**
   * What people call the time in a zone, given by its IANA name. In a form the city stays in English: its names in
   * other languages come with the document.
   */
  zone: (id: string) => (isPlace(id) ? `${cityIn(id)} time` : cityIn(id)),
};

export type Joins = typeof joins;

/** How words of a plan are joined, in a form as in the document. */
export const joins = {
  /** Between the items of a list in a table cell or after a label. */
  separator: ', ',
  /** Weekdays from one to another. */
  daySpan: (first: string, last: string) => `${first}–${last}`,
};

export type Joins = typeof joins;

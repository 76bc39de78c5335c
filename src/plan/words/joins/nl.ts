import type { Joins } from './en';

export const joins: Joins = {
  separator: ', ',
  daySpan: (first, last) => `${first} t/m ${last}`,
};

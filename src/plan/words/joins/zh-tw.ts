import type { Joins } from './en';

export const joins: Joins = {
  separator: '、',
  daySpan: (first, last) => `${first}至${last}`,
};

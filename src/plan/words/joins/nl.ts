import { cityIn } from '../../../i18n/zones/cities';
import type { Joins } from './en';

export const joins: Joins = {
  separator: ', ',
  daySpan: (first, last) => `${first} t/m ${last}`,
  dayInCell: (date, weekday) => `${weekday} ${date}`,
  zone: cityIn,
};

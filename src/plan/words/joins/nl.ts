import { cityIn } from '../../../i18n/zones/cities';
import type { Joins } from './en';

export const joins: Joins = {
  separator: ', ',
  daySpan: (first, last) => `${first} t/m ${last}`,
  dayInCell: (date, weekday) => `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${date}`,
  zone: cityIn,
};

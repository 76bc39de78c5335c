import { cityIn } from '../../../i18n/zones/cities';
import type { Joins } from './en';

export const joins: Joins = {
  separator: ', ',
  daySpan: (first, last) => `${first}~${last}`,
  dayInCell: (date, weekday) => `${date}(${weekday})`,
  zone: (id) => (id.includes('/') ? `${cityIn(id)} 시간` : id),
};

import { cityIn, isPlace } from '../../../i18n/zones/cities';
import type { Joins } from './en';

export const joins: Joins = {
  separator: '、',
  daySpan: (first, last) => `${first}至${last}`,
  dayInCell: (date, weekday) => `${date}（${weekday}）`,
  zone: (id) => (isPlace(id) ? `${cityIn(id)} 時間` : cityIn(id)),
};

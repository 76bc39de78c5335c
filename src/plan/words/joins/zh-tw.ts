import { cityIn } from '../../../i18n/zones/cities';
import { cities } from '../../../i18n/zones/zh-tw';
import type { Joins } from './en';

export const joins: Joins = {
  separator: '、',
  daySpan: (first, last) => `${first}至${last}`,
  dayInCell: (date, weekday) => `${date}（${weekday('short')}）`,
  dayInSentence: (date, weekday) => `${date}（${weekday('short')}）`,
  zone: (id) => {
    if (!id.includes('/')) return id;
    return cities[id] === undefined ? `${cityIn(id)} 時間` : `${cities[id]}時間`;
  },
};

import { widthOf } from './textFit';

const millisecondsADay = 86_400_000;

/** Days since 1 January 1970. */
export const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsADay;

const dateOf = (day: number) => new Date(day * millisecondsADay);

/** A day that the scale names. */
export interface Tick {
  day: number;
  label: string;
  /** The year, where it is another than at the tick before. */
  above: string;
  /** How wide its words are, in pixels. */
  width: number;
}

/** `Intl` sets digits tight against Chinese characters; Taiwan sets a space between them. */
const spaces = /(?<=\d)(?=\p{Script=Han})/gu;

/** How far ticks may lie apart, in months; beyond these, decades and so on. */
const months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 6_000, 12_000, 60_000];

/** More of them have no room for their names. */
const most = 8;

/**
 * Days to name between a first and a last one: the first of months or years, and single days where it is all over
 * within two months.
 * @param lang the language of the names, as a BCP 47 tag
 */
export function ticksOf(first: number, last: number, lang: string): Tick[] {
  const days = last - first < 60 ? dailyBetween(first, last) : monthlyBetween(first, last);
  const isByYear = last - first > 800 && days.every((day) => dateOf(day).getUTCMonth() === 0);
  const form = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
    return (day: number) => format.format(dateOf(day)).replace(spaces, ' ');
  };
  const year = form({ year: 'numeric' });
  const name = form(
    last - first < 60
      ? { day: 'numeric', month: 'short' }
      : isByYear
        ? { year: 'numeric' }
        : { month: 'short' },
  );
  return days.map((day, index): Tick => {
    const before = days[index - 1];
    const above =
      !isByYear && (before === undefined || year(before) !== year(day)) ? year(day) : '';
    const label = name(day);
    return { day, label, above, width: Math.max(widthOf(label, 10), widthOf(above, 10, true)) };
  });
}

function dailyBetween(first: number, last: number): number[] {
  const step = [1, 2, 7, 14].find((each) => (last - first) / each < most) ?? 14;
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => first + index * step);
}

function monthlyBetween(first: number, last: number): number[] {
  const monthOf = (day: number) => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth();
  const [from, until] = [monthOf(first), monthOf(last)];
  const step = months.find((each) => (until - from) / each < most) ?? 120_000;
  const begin = Math.ceil(from / step) * step;
  const count = Math.max(Math.floor((until - begin) / step) + 1, 0);
  return Array.from({ length: count }, (_, index) => begin + index * step)
    .map((month) => {
      const date = new Date(0);
      // Years below 100 would be taken for those of the last century otherwise.
      date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
      return date.getTime() / millisecondsADay;
    })
    .filter((day) => day >= first && day <= last);
}

import { locales, type Locale } from '../locales';

const precision: Record<number, Intl.DateTimeFormatOptions> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Words a year, a month or a day (`2026`, `2026-11`, `2026-11-20`) as exactly as it is given. */
export function formatDate(locale: Locale, date: string): string {
  const parts = date.split('-').length;
  // Dates without a time are read as UTC; any other zone could show the day before.
  const words = new Intl.DateTimeFormat(locales[locale].format, {
    ...precision[parts],
    timeZone: 'UTC',
  }).format(new Date(date));
  // Intl writes 2026年11月20日; these pages set digits and Chinese characters apart, as Microsoft does.
  const { spaced } = locales[locale];
  return spaced ? words.replace(/(?<=\d)(?=[年月日])|(?<=[年月])(?=\d)/g, ' ') : words;
}

/** The day of a `Date` from front matter, as `yyyy-mm-dd`. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

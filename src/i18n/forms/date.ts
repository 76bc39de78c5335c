import { locales, type Locale } from '../locales';

const precision: Record<number, Intl.DateTimeFormatOptions> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Making one takes far longer than using it, and a page words dozens of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** @param parts how many of year, month and day are given */
function formatFor(locale: Locale, parts: number): Intl.DateTimeFormat {
  const key = `${locale} ${parts}`;
  const known = formats.get(key);
  if (known) return known;
  // Dates without a time are read as UTC; any other zone could show the day before.
  const options = { ...precision[parts], timeZone: 'UTC' };
  const made = new Intl.DateTimeFormat(locales[locale].format, options);
  formats.set(key, made);
  return made;
}

/** Words a year, a month or a day (`2026`, `2026-11`, `2026-11-20`) as exactly as it is given. */
export function formatDate(locale: Locale, date: string): string {
  const words = formatFor(locale, date.split('-').length).format(new Date(date));
  // Intl writes 2026年11月20日; these pages set digits and Chinese characters apart, as Microsoft does.
  const { spaced } = locales[locale];
  return spaced ? words.replace(/(?<=\d)(?=[年月日])|(?<=[年月])(?=\d)/g, ' ') : words;
}

/** The day of a `Date` from front matter, as `yyyy-mm-dd`. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

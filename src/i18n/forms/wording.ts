import { type Locale, locales } from '../locales';

/** How one language writes numbers, dates, lists and durations; made once a language, since `Intl` objects are slow to make. */
export interface Wording {
  number: (value: number) => string;
  /** A day given as `yyyy-mm-dd`, written out. */
  date: (day: string) => string;
  /** Minutes as hours and minutes, such as "2 hours 30 minutes". */
  duration: (minutes: number) => string;
  /** A count with its unit, such as "5 days". */
  count: (value: number, unit: 'day' | 'month') => string;
  /** "a, b and c". */
  list: (parts: readonly string[]) => string;
  /** The name of a language, given by its tag. */
  language: (tag: string) => string;
  /** Whether it is the language that this wording is in: lists of languages begin with it. */
  isOwn: (tag: string) => boolean;
  /** The name of a weekday, given as `mon` to `sun`: short for tables and chips, long for sentences. */
  weekday: (day: string, length?: 'short' | 'long') => string;
}

/** 1 January 2024 was a Monday: the days after it name the week. */
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * `Intl` sets Latin letters and digits tight against Chinese characters; Taiwan's technical writing, like
 * Microsoft's, sets a space between them.
 */
const spaced = (text: string) =>
  text
    .replace(/(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{Nd}])/gu, ' ')
    .replace(/(?<=[\p{Script=Latin}\p{Nd}])(?=\p{Script=Han})/gu, ' ');

/** Joins parts, with `set` applied to the characters that meet at each seam and to nothing else. */
function inSeams(parts: readonly string[], set: (text: string) => string): string {
  return parts.reduce((joined, part) => {
    const [last, first] = [[...joined.slice(-2)].at(-1) ?? '', [...part.slice(0, 2)][0] ?? ''];
    return set(last + first) === last + first ? joined + part : `${joined} ${part}`;
  }, '');
}

/** What people call a language that they speak, where `Intl` has the name of how it is written. */
const spoken: Partial<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-tw': { 'zh-Hant': '中文' },
};

/** A language with its script, so that "zh-TW" and "zh-Hant" are one. */
function spokenAs(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script ?? ''}`;
}

function makeWording(locale: Locale): Wording {
  const { format: tag, units: style, spaced: isSpaced } = locales[locale];
  const numbers = new Intl.NumberFormat(tag);
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const weekday = {
    short: new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }),
    long: new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }),
  };
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const units = new Intl.ListFormat(tag, { type: 'unit', style });
  const unit = (name: 'hour' | 'minute' | 'day' | 'month') =>
    new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'long' });
  const hours = unit('hour');
  const minutes = unit('minute');
  const counts = { day: unit('day'), month: unit('month') };
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const own = spokenAs(tag);
  /** Asked for each language of each row, and slow to tell. */
  const areOwn = new Map<string, boolean>();
  // Looking one up takes some 4 µs, and a large plan names hundreds.
  const names = new Map<string, string>();
  const set = isSpaced ? spaced : (text: string) => text;
  return {
    number: (value) => numbers.format(value),
    date: (day) => set(days.format(new Date(`${day}T00:00:00Z`))),
    duration(total) {
      const [h, m] = [Math.floor(total / 60), total % 60];
      const parts = [...(h ? [hours.format(h)] : []), ...(m || !h ? [minutes.format(m)] : [])];
      return set(units.format(parts));
    },
    count: (value, name) => set(counts[name].format(value)),
    // What is listed may be typed: space is set where it meets our words, never inside it.
    list: (parts) =>
      // `Intl` has 및 between the last two, which only officials write.
      locale === 'ko'
        ? parts.join(', ')
        : inSeams(
            lists.formatToParts(parts).map(({ value }) => value),
            set,
          ),
    language(code) {
      const known = names.get(code) ?? spoken[locale]?.[code] ?? languages.of(code) ?? code;
      names.set(code, known);
      return known;
    },
    isOwn(code) {
      const isOwn = areOwn.get(code) ?? spokenAs(code) === own;
      areOwn.set(code, isOwn);
      return isOwn;
    },
    weekday: (day, length = 'short') =>
      weekday[length].format(new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)))),
  };
}

const made = new Map<Locale, Wording>();

/** The wording of a language. */
export function wordingOf(locale: Locale): Wording {
  const known = made.get(locale);
  if (known) return known;
  const fresh = makeWording(locale);
  made.set(locale, fresh);
  return fresh;
}

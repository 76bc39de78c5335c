/**
 * The one list of languages. The key is the path prefix, `lang` the BCP 47 tag of the pages, `name` the
 * language's own name, `format` the tag for dates and numbers (our English is British: 20 November 2026).
 * `units` is the form of `Intl.ListFormat` between hours and minutes that reads well in a sentence (Dutch sets a
 * comma between narrow ones, where it says "en" between long ones); `spaced` tells
 * whether a space stands between Latin letters or digits and Chinese characters.
 */
export const locales = {
  en: { lang: 'en', name: 'English', format: 'en-GB', units: 'narrow', spaced: false },
  'zh-tw': { lang: 'zh-TW', name: '繁體中文', format: 'zh-TW', units: 'narrow', spaced: true },
  nl: { lang: 'nl', name: 'Nederlands', format: 'nl-NL', units: 'long', spaced: false },
  ko: { lang: 'ko', name: '한국어', format: 'ko-KR', units: 'narrow', spaced: false },
} as const;

export type Locale = keyof typeof locales;

export const localeIds = Object.keys(locales) as Locale[];

export const sourceLocale = 'en' satisfies Locale;

/** Tells whether a string from outside (an address, a stored plan) is one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(locales, value);
}

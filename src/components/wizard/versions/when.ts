import { type Locale, locales } from '../../../i18n/locales';

/** A day and a time on the user's calendar and clock, as they name versions and stand beside them. */
export const whenIn = (locale: Locale, at: Date): string =>
  at.toLocaleString(locales[locale].format, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  });

import { type Locale, locales } from '../locales.ts';
import type { Wording } from './wording';

/** A number as it counts and as it is written. */
export interface Count {
  count: number;
  shown: string;
}

/** A number, written as a language writes it. */
export const counted = (count: number, { wording }: { wording: Wording }): Count => ({
  count,
  shown: wording.number(count),
});

/** Chooses between the words for one and for several, as a language counts. */
export function pluralIn(locale: Locale) {
  const rules = new Intl.PluralRules(locales[locale].lang);
  return (count: number, one: string, other: string) =>
    rules.select(count) === 'one' ? one : other;
}

import { getEntry } from 'astro:content';
import { type Locale, locales } from '../../i18n/locales';

/**
 * The terms of a language in its own alphabet's order.
 * @throws when the language has no glossary.
 */
export async function glossaryIn(locale: Locale) {
  const file = await getEntry('glossary', locale);
  if (!file) throw new Error(`No src/content/glossary/${locale}.yaml`);
  const { compare } = new Intl.Collator(locales[locale].lang, { numeric: true });
  return Object.entries(file.data)
    .map(([id, entry]) => ({ id, ...entry }))
    .sort((one, other) => compare(one.term, other.term));
}

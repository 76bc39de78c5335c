import { localeIds } from '../../i18n/locales';

/** `getStaticPaths` of the pages that every language has. */
export function localePaths() {
  return localeIds.map((locale) => ({ params: { locale } }));
}

import { guidePages } from '../../i18n/guide';
import type { Locale } from '../../i18n/locales';
import { siteMessages } from '../../i18n/site';

/**
 * The picture that other sites show of a page, with what it says: pages of the guide have their own, the rest share
 * one. `npm run cards` draws them.
 * @param path below `/<locale>/`
 */
export function cardOf(locale: Locale, path: string, title: string): { path: string; alt: string } {
  const page = guidePages.find((each) => path === `guide/${each}/`);
  return {
    path: `cards/${locale}/${page ?? 'site'}.png`,
    alt: page ? title : siteMessages(locale).name,
  };
}

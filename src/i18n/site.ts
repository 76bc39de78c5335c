import { isLocale, type Locale } from './locales';
import { site as en, type SiteMessages } from './messages/en/site';
import { site as ko } from './messages/ko/site';
import { site as nl } from './messages/nl/site';
import { site as zhTw } from './messages/zh-tw/site';

const messages: Record<Locale, SiteMessages> = { en, 'zh-tw': zhTw, nl, ko };

/** What the pages around guide and planner say in one language. */
export function siteMessages(locale: Locale): SiteMessages {
  return messages[locale];
}

/**
 * The language of the page being built, from its address. Guide components read it from `Astro.params`
 * because MDX gives them no other way to know their page.
 * @throws when called outside `/<locale>/`.
 */
export function routeLocale(params: Record<string, string | undefined>): Locale {
  if (!isLocale(params['locale'])) throw new Error(`No language in the route: ${params['locale']}`);
  return params['locale'];
}

import { isLocale, type Locale } from './locales';
import { labels as enLabels } from './messages/en/labels';
import { site as en, type SiteMessages } from './messages/en/site';
import { labels as koLabels } from './messages/ko/labels';
import { site as ko } from './messages/ko/site';
import { labels as nlLabels } from './messages/nl/labels';
import { site as nl } from './messages/nl/site';
import { labels as zhTwLabels } from './messages/zh-tw/labels';
import { site as zhTw } from './messages/zh-tw/site';
import type { ChapterId } from './spine';

const messages: Record<Locale, SiteMessages> = { en, 'zh-tw': zhTw, nl, ko };

const labels = { en: enLabels, 'zh-tw': zhTwLabels, nl: nlLabels, ko: koLabels };

/** What the pages around guide and planner say in one language. */
export function siteMessages(locale: Locale): SiteMessages {
  return messages[locale];
}

/** The name that planner and document give a chapter. */
export function chapterName(locale: Locale, chapter: ChapterId): string {
  return labels[locale].chapter[chapter];
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

import type { Locale } from '../src/i18n/locales.ts';
import { wizard as en, type WizardMessages } from '../src/i18n/messages/en/wizard.ts';
import type { SiteMessages } from '../src/i18n/messages/en/site.ts';
import { wizard as ko } from '../src/i18n/messages/ko/wizard.ts';
import { wizard as nl } from '../src/i18n/messages/nl/wizard.ts';
import { wizard as zhTw } from '../src/i18n/messages/zh-tw/wizard.ts';
import { siteMessages } from '../src/i18n/site.ts';
import { loadWords, type Words } from '../src/i18n/words.ts';

/** All that site, planner and document say in one language, so that tests find things as a user does. */
export interface Language {
  locale: Locale;
  site: SiteMessages;
  say: WizardMessages;
  words: Words;
}

const wizards: Record<Locale, WizardMessages> = { en, 'zh-tw': zhTw, nl, ko };

/** The messages of a language. */
export async function languageOf(locale: Locale): Promise<Language> {
  return {
    locale,
    site: siteMessages(locale),
    say: wizards[locale],
    words: await loadWords(locale),
  };
}

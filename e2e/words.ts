import type { Locale } from '../src/i18n/locales.ts';
import { wizard as en, type WizardMessages } from '../src/i18n/messages/en/wizard.ts';
import type { SiteMessages } from '../src/i18n/messages/en/site.ts';
import {
  beginning as beginningEn,
  type BeginningMessages,
} from '../src/i18n/messages/en/beginning.ts';
import { beginning as beginningKo } from '../src/i18n/messages/ko/beginning.ts';
import { beginning as beginningNl } from '../src/i18n/messages/nl/beginning.ts';
import { beginning as beginningZhTw } from '../src/i18n/messages/zh-tw/beginning.ts';
import { views as viewsEn, type ViewMessages } from '../src/i18n/messages/en/views.ts';
import { views as viewsKo } from '../src/i18n/messages/ko/views.ts';
import { views as viewsNl } from '../src/i18n/messages/nl/views.ts';
import { views as viewsZhTw } from '../src/i18n/messages/zh-tw/views.ts';
import { wizard as ko } from '../src/i18n/messages/ko/wizard.ts';
import { wizard as nl } from '../src/i18n/messages/nl/wizard.ts';
import { wizard as zhTw } from '../src/i18n/messages/zh-tw/wizard.ts';
import { siteMessages } from '../src/i18n/site.ts';
import { chapterIds, type ChapterId, type WordsOf } from '../src/plan/chapters/index.ts';
import { loadWords, type Words } from '../src/plan/loading.ts';

/** All that site, planner and document say in one language, so that tests find things as a user does. */
export interface Language {
  locale: Locale;
  site: SiteMessages;
  say: Said;
  words: Words & { labels: Labels };
}

/** Names as they stand on the screen. */
interface Labels {
  chapter: Record<ChapterId, string>;
  group: Record<ChapterId, Readonly<Record<string, string>>>;
  question: { [Id in ChapterId]: Record<keyof WordsOf<Id>['questions'], string> };
}

/** What the planner says, whenever it is loaded. */
type Said = WizardMessages & ViewMessages & BeginningMessages;

const both = (wizard: WizardMessages, views: ViewMessages, begin: BeginningMessages): Said => ({
  ...wizard,
  ...views,
  ...begin,
  openFile: { ...wizard.openFile, ...views.openFile },
  download: { ...wizard.download, ...views.download },
});

const said: Record<Locale, Said> = {
  en: both(en, viewsEn, beginningEn),
  'zh-tw': both(zhTw, viewsZhTw, beginningZhTw),
  nl: both(nl, viewsNl, beginningNl),
  ko: both(ko, viewsKo, beginningKo),
};

function labelsOf({ chapters }: Words): Labels {
  const of = (name: (id: ChapterId) => unknown) =>
    Object.fromEntries(chapterIds.map((id) => [id, name(id)]));
  const labels = (id: ChapterId) =>
    Object.fromEntries(
      Object.entries(chapters[id].questions).map(([question, { label }]) => [question, label]),
    );
  return {
    chapter: of((id) => chapters[id].title.name),
    group: of((id) => chapters[id].groups),
    question: of(labels),
  } as unknown as Labels;
}

/** The messages of a language. */
export async function languageOf(locale: Locale): Promise<Language> {
  const words = await loadWords(locale);
  return {
    locale,
    site: siteMessages(locale),
    say: said[locale],
    words: { ...words, labels: labelsOf(words) },
  };
}

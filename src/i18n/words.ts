import type { Locale } from './locales';
import type { CatalogueMessages } from './messages/en/catalogue';
import type { DocumentMessages } from './messages/en/document';
import type { LabelMessages } from './messages/en/labels';

/** All that a document in one language needs. */
export interface Words {
  locale: Locale;
  document: DocumentMessages;
  catalogue: CatalogueMessages;
  labels: LabelMessages;
}

const loaders = {
  en: () => import('./messages/en/plan'),
  'zh-tw': () => import('./messages/zh-tw/plan'),
  nl: () => import('./messages/nl/plan'),
  ko: () => import('./messages/ko/plan'),
} satisfies Record<Locale, unknown>;

/** Loads the words of a document's language, which need not be the language of the page. */
export async function loadWords(locale: Locale): Promise<Words> {
  return { locale, ...(await loaders[locale]()).words };
}

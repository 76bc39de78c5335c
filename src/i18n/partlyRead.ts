import type { Locale } from './locales';
import type { PartlyReadMessages } from './messages/en/partlyRead';

const loaders = {
  en: () => import('./messages/en/partlyRead'),
  'zh-tw': () => import('./messages/zh-tw/partlyRead'),
  nl: () => import('./messages/nl/partlyRead'),
  ko: () => import('./messages/ko/partlyRead'),
} satisfies Record<Locale, unknown>;

/** Loads what is said of a file that can be read only in part. */
export async function loadPartlyRead(locale: Locale): Promise<PartlyReadMessages> {
  return (await loaders[locale]()).partlyRead;
}

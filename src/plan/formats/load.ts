import type { Locale } from '../../i18n/locales';
import type { OneWayFormat, WriteFormat } from './format';
import type { FormatWords } from './words/en';

const words: Record<Locale, () => Promise<{ format: FormatWords }>> = {
  en: () => import('./words/en'),
  'zh-tw': () => import('./words/zh-tw'),
  nl: () => import('./words/nl'),
  ko: () => import('./words/ko'),
};

/** Loads what the formats say beside the document, in its language. */
export const loadFormatWords = async (locale: Locale): Promise<FormatWords> =>
  (await words[locale]()).format;

/** Loads what writes a format. */
export async function loadWriter(format: OneWayFormat): Promise<{ write: WriteFormat }> {
  if (format === 'word') return import('./word/file');
  const light = await import('./light');
  return { write: light[format] };
}

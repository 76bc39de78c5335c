import { localeIds } from '../../../i18n/locales';
import { fileKinds, type Format, type OneWayFormat } from '../../../plan/formats/format';
import { loadFormatWords, loadWriter } from '../../../plan/formats/load';
import { parts } from '../parts';
import { type Part, partFor } from '../state/network';

/** What the formats say beside the document, in its language. */
export const formatWords = partFor(loadFormatWords);

/** What writes each format that nothing opens again. */
export const formatWriter = partFor(loadWriter);

/** What takes a plan along in a format. */
export function takerOf(format: Format): Part<object> {
  if (format === 'markdown') return parts.markdown;
  return format === 'print' ? parts.printout : formatWriter(format);
}

/** Fetches what writes every format, in every language, so that none needs a network later. */
export async function fetchFormats(): Promise<void> {
  const formats = Object.keys(fileKinds) as OneWayFormat[];
  // Each by its name alone: a part is known by all that it is asked for with.
  const writers = formats.map((format) => formatWriter(format));
  for (const each of [...writers, ...localeIds.map((locale) => formatWords(locale))]) {
    await each.load();
  }
}

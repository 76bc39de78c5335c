import type { ChapterId } from '../i18n/spine';
import type { Words } from '../i18n/words';
import { type Wording, wordingOf } from '../i18n/wording';
import type { IdOf, SetName } from './catalogue/ids';

export type { Words };

/** The words for an id of a set in the language of the document or the page. */
export function wordFor<Name extends SetName>(
  { locale, catalogue }: Pick<Words, 'locale' | 'catalogue'>,
  set: Name,
  id: IdOf<Name>,
): string {
  const wording: Wording = wordingOf(locale);
  if (set === 'language') return wording.language(id);
  if (set === 'weekday') return wording.weekday(id);
  const worded: Record<string, Record<string, string>> = catalogue;
  return worded[set]?.[id] ?? id;
}

/** The short name of a question. Throws for one that has none: a mistake of ours, found by every test of a document. */
export function labelFor(
  { labels }: Pick<Words, 'labels'>,
  chapter: ChapterId,
  question: string,
): string {
  const ofChapter: Readonly<Record<string, string>> = labels.question[chapter];
  const label = ofChapter[question];
  if (label === undefined) throw new Error(`No label for ${chapter}.${question}`);
  return label;
}

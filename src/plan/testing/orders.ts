import type { Locale } from '../../i18n/locales';
import { chapterIds } from '../chapters';
import type { Order } from '../formats/format';
import { loadFormatWords } from '../formats/load';
import { loadWords } from '../loading';
import type { Plan } from '../plan';

/** Orders of whole plans in one language, all at the same moment. */
export async function orders(locale: Locale): Promise<(plan: Plan) => Order> {
  const [words, say] = await Promise.all([loadWords(locale), loadFormatWords(locale)]);
  const options = { chapters: chapterIds, diagram: false };
  return (plan) => ({ plan, words, say, options, now: new Date('2026-11-22T08:00:00Z') });
}

/** A file of text; fails where there is none. */
export function textFrom(content: unknown): string {
  if (typeof content !== 'string') throw new Error('No text was written.');
  return content;
}

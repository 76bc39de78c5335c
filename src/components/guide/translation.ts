import type { CollectionEntry } from 'astro:content';
import { stateOf } from '../../content/version';
import type { GuidePage } from '../../i18n/guide';
import { guideEntry } from './pages';

/** Tells whether the English page has changed since this translation was made from it. */
export async function isStale(entry: CollectionEntry<'guide'>, page: GuidePage): Promise<boolean> {
  const english = await guideEntry('en', page);
  if (!english) return false;
  const { title, description } = english.data;
  const { body = '' } = english;
  return stateOf(entry.data.translationOf, { title, description, body }) === 'stale';
}

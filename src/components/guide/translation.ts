import { getEntry, type CollectionEntry } from 'astro:content';
import { englishVersion } from '../../content/version';
import type { GuidePage } from '../../i18n/guide';

/** Tells whether the English page has changed since this translation was made from it. */
export async function isStale(entry: CollectionEntry<'guide'>, page: GuidePage): Promise<boolean> {
  if (entry.data.translationOf === undefined) return false;
  const english = await getEntry('guide', `en/${page}`);
  if (!english) return false;
  const { title, description } = english.data;
  return (
    entry.data.translationOf !== englishVersion({ title, description, body: english.body ?? '' })
  );
}

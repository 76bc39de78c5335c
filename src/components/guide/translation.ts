import type { CollectionEntry } from 'astro:content';
import { englishVersion } from '../../content/version';
import type { GuidePage } from '../../i18n/guide';
import { guideEntry } from './pages';

/** Tells whether the English page has changed since this translation was made from it. */
export async function isStale(entry: CollectionEntry<'guide'>, page: GuidePage): Promise<boolean> {
  // A page that was written beside the English one and not compared yet is not older than it.
  if (entry.data.translationOf === undefined || entry.data.translationOf === 'new') return false;
  const english = await guideEntry('en', page);
  if (!english) return false;
  const { title, description } = english.data;
  return (
    entry.data.translationOf !== englishVersion({ title, description, body: english.body ?? '' })
  );
}

import type { CollectionEntry } from 'astro:content';
import { englishVersion, type State, stateOf } from '../../content/version';
import type { GuidePage } from '../../i18n/guide';
import { guideEntry } from './pages';

type Entry = CollectionEntry<'guide'>;

/** The version of each English page, found out once: every page asks, and the list of translations asks for all. */
const versions = new WeakMap<Entry, string>();

function versionOf(english: Entry): string {
  const known = versions.get(english);
  if (known !== undefined) return known;
  const { title, description } = english.data;
  const { body = '' } = english;
  const version = englishVersion({ title, description, body });
  versions.set(english, version);
  return version;
}

/** How a translation stands to its English page, which every page has. */
export async function stateOfEntry(entry: Entry, page: GuidePage): Promise<State> {
  const english = await guideEntry('en', page);
  return english ? stateOf(entry.data.translationOf, versionOf(english)) : 'unknown';
}

/** Tells whether the English page has changed since this translation was made from it. */
export const isStale = async (entry: Entry, page: GuidePage): Promise<boolean> =>
  (await stateOfEntry(entry, page)) === 'stale';

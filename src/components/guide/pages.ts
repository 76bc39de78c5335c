import { type CollectionEntry, getCollection } from 'astro:content';
import { type GuideGroup, guideGroups, type GuidePage, guidePages } from '../../i18n/guide';
import { type Locale, localeIds } from '../../i18n/locales';

export interface GuideEntry {
  page: GuidePage;
  entry: CollectionEntry<'guide'>;
}

/** The guide as it stands in every language: what exists, in reading order. */
type Shelf = ReadonlyMap<Locale, readonly GuideEntry[]>;

async function readShelf(): Promise<Shelf> {
  const byId = new Map((await getCollection('guide')).map((entry) => [entry.id, entry]));
  const entriesIn = (locale: Locale): GuideEntry[] =>
    guidePages.flatMap((page) => {
      const entry = byId.get(`${locale}/${page}`);
      return entry ? [{ page, entry }] : [];
    });
  return new Map(localeIds.map((locale) => [locale, entriesIn(locale)]));
}

let kept: Promise<Shelf> | undefined;

/** Asked several times by every page. A build reads it once; in development pages change. */
const shelf = (): Promise<Shelf> => (import.meta.env.PROD ? (kept ??= readShelf()) : readShelf());

/** The guide pages that exist in a language, in reading order. */
export const guideEntries = async (locale: Locale): Promise<readonly GuideEntry[]> =>
  (await shelf()).get(locale) ?? [];

/** One guide page in one language. */
export const guideEntry = async (
  locale: Locale,
  page: string,
): Promise<CollectionEntry<'guide'> | undefined> =>
  (await guideEntries(locale)).find((each) => each.page === page)?.entry;

/** The same pages in the groups that lists of pages show. */
export async function groupedEntries(
  locale: Locale,
): Promise<{ group: GuideGroup; pages: GuideEntry[] }[]> {
  const entries = await guideEntries(locale);
  return Object.entries(guideGroups).map(([group, pages]) => ({
    group: group as GuideGroup,
    pages: entries.filter(({ page }) => (pages as readonly GuidePage[]).includes(page)),
  }));
}

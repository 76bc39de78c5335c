import type { CollectionEntry } from 'astro:content';
import { routeLocale } from '../../i18n/site';
import type { GuidePage } from '../../i18n/guide';
import { guideEntry } from './pages';

type Params = Record<string, string | undefined>;

/** The page that tells of every source; the guide in one document takes its numbers. */
export const listOfAll = 'resources' satisfies GuidePage;

/**
 * The number that a source has on the page being built: its place in the page's list.
 * @throws when the page cites what its front matter does not name, so that no number leads nowhere.
 */
export async function sourceNumber(params: Params, id: string): Promise<number> {
  const locale = routeLocale(params);
  const page = params['page'] ?? listOfAll;
  const entry = await guideEntry(locale, page);
  const place = entry?.data.sources.findIndex((source) => source.id === id) ?? -1;
  if (place < 0) throw new Error(`${id} is cited, but not among the sources of ${locale}/${page}`);
  return place + 1;
}

/** What stands in a page's own list: each source once, so none that the page tells of in its text. */
export const listedSources = ({ data, body = '' }: CollectionEntry<'guide'>) =>
  data.sources
    .map(({ id }, place) => ({ id, number: place + 1 }))
    .filter(({ id }) => !body.includes(`<Resource id="${id}"`));

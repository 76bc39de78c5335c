import { getEntry } from 'astro:content';
import { routeLocale } from '../../i18n/site';

type Params = Record<string, string | undefined>;

/**
 * The number that a source has on the page being built: its place in the page's list.
 * @throws when the page cites what its front matter does not name, so that no number leads nowhere.
 */
export async function sourceNumber(params: Params, id: string): Promise<number> {
  const page = `${routeLocale(params)}/${params['page']}`;
  const entry = await getEntry('guide', page);
  const place = entry?.data.sources.findIndex((source) => source.id === id) ?? -1;
  if (place < 0) throw new Error(`${page} cites "${id}", which is not among its sources`);
  return place + 1;
}

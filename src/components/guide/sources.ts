import { routeLocale } from '../../i18n/site';
import { guideEntry } from './pages';

type Params = Record<string, string | undefined>;

/**
 * The number that a source has on the page being built: its place in the page's list.
 * @throws when the page cites what its front matter does not name, so that no number leads nowhere.
 */
export async function sourceNumber(params: Params, id: string): Promise<number> {
  const locale = routeLocale(params);
  const page = params['page'] ?? '';
  const entry = await guideEntry(locale, page);
  const place = entry?.data.sources.findIndex((source) => source.id === id) ?? -1;
  if (place < 0) throw new Error(`${locale}/${page} cites "${id}", which is not among its sources`);
  return place + 1;
}

import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { glossaryIn } from '../../../components/guide/glossary';
import { guideEntries } from '../../../components/guide/pages';
import { questionsToFind } from '../../../components/guide/plan-questions';
import { localePaths } from '../../../components/site/routes';
import { routeLocale, siteMessages } from '../../../i18n/site';

export const getStaticPaths = localePaths;

/** What `scripts/search` can't read from the pages: names that readers use and pages don't, and the planner's questions. */
export const GET: APIRoute = async ({ params }) => {
  const locale = routeLocale(params);
  const [pages, terms, names, questions] = await Promise.all([
    guideEntries(locale),
    glossaryIn(locale),
    getEntry('searchWords', locale),
    questionsToFind(locale),
  ]);
  const { nav, search } = siteMessages(locale);
  return Response.json({
    planner: nav.planner,
    said: search.said,
    pages: Object.fromEntries(pages.map(({ page, entry }) => [page, entry.data.keywords])),
    terms: Object.fromEntries(terms.map(({ id, term, also }) => [id, [term, ...also]])),
    places: names?.data ?? {},
    questions,
  });
};

import type { APIRoute } from 'astro';
import { llmsOf } from '../../components/site/llms';
import { localePaths } from '../../components/site/routes';
import { routeLocale } from '../../i18n/site';

export const getStaticPaths = localePaths;

/** The guide's pages as Markdown, listed for programs that read it. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(await llmsOf(routeLocale(params), site));

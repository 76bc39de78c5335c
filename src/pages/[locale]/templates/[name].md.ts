import type { APIRoute } from 'astro';
import { readyFile, type ReadyPlan, readyPlanPaths } from '../../../components/site/ready-plans';
import { routeLocale } from '../../../i18n/site';

export const getStaticPaths = readyPlanPaths;

/** A ready plan as a file. */
export const GET: APIRoute<{ name: ReadyPlan }> = async ({ params, props }) =>
  new Response(await readyFile(props.name, routeLocale(params)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });

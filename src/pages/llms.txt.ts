import type { APIRoute } from 'astro';
import { llmsOfAll } from '../components/site/llms';

export const GET: APIRoute = ({ site }) => new Response(llmsOfAll(site));

import type { Found } from './finder';
import { once, type Search } from './load';
import { wordsIn } from './words';

/** The part of Pagefind's browser API that we use (https://pagefind.app/docs/api/). */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ meta: { place?: string } }> }[] }>;
}

const most = 10;

const loadPagefind = once(async () => {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  // Written by Pagefind after the build, so the bundler must not look for it.
  return (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
});

/** Every place whose text has all words of the query, as Pagefind ranks them: 150 kB, so only when asked for. */
export async function inWholeText(query: string, search: Search): Promise<Found[]> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(query);
  const records = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const words = new Set(wordsIn(query, search.tongue));
  return records.flatMap(({ meta }) => {
    const place = search.places.find(({ path, id }) => `${path}#${id}` === meta.place);
    return place ? [{ place, words, score: 1 }] : [];
  });
}

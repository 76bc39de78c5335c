import type { Found } from './finder';
import { once, type Search } from './load';
import { isHan, wordsIn } from './words';

/** The part of Pagefind's browser API that we use (https://pagefind.app/docs/api/). */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<Data> }[] }>;
}

interface Data {
  meta: { place?: string };
  /** All that was indexed of the place: its heading, its names and its text. */
  content: string;
}

const most = 10;

const loadPagefind = once(async () => {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  // Written by Pagefind after the build, so the bundler must not look for it.
  return (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
});

/** True where a word is what was asked for, or may become it while the reader types on. */
const begins = (word: string, asked: string): boolean =>
  word === asked || (!isHan(asked) && asked.length > 2 && word.startsWith(asked));

/** Every place whose text has all words of the query, as Pagefind ranks them: 150 kB, so only when asked for. */
export async function inWholeText(query: string, search: Search): Promise<Found[]> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(query);
  const records = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const asked = wordsIn(query, search.tongue);
  return records.flatMap(({ meta, content }) => {
    const place = search.places.find(({ path, id }) => `${path}#${id}` === meta.place);
    // Pagefind shortens a word that stands nowhere until something fits.
    const words = new Set(
      wordsIn(content, search.tongue).filter((word) => asked.some((each) => begins(word, each))),
    );
    return place && words.size > 0 ? [{ place, words, score: 1 }] : [];
  });
}

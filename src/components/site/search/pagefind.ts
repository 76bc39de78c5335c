/** The part of Pagefind's browser API that we use (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  /** Null when a newer call came before this one waited its time. */
  debouncedSearch(
    query: string,
    options: object,
    milliseconds: number,
  ): Promise<{ results: { data(): Promise<PageResult> }[] } | null>;
}

export interface PageResult {
  url: string;
  excerpt: string;
  meta: { title?: string };
  /** The parts of the page with a hit, in the order of the page. */
  sub_results: SubResult[];
}

interface SubResult {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { id: string };
  /** Positions of the words that were found. */
  locations: number[];
}

let loaded: Promise<Pagefind> | undefined;

/** Loads Pagefind once; after a failure the next call tries again. */
export function loadPagefind(): Promise<Pagefind> {
  loaded ??= load().catch((reason: unknown) => {
    loaded = undefined;
    throw reason;
  });
  return loaded;
}

async function load(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  // Written by Pagefind after the build, so the bundler must not look for it.
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  return pagefind;
}

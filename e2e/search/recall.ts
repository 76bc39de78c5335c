import type { Query } from './queries.ts';

/** The links of each group of results: pathname below the language, and hash. */
export type Shown = readonly (readonly string[])[];

/** How many groups of results a reader looks at. */
const looked = 3;

export interface Recall {
  page: number;
  heading: number;
  /** Queries whose place is not in the first three. */
  missed: string[];
}

const pageOf = (place: string): string => place.replace(/#.*/, '');

/** How much of what was asked stands in the first three groups, in percent. */
export function recallOf(queries: readonly Query[], shown: readonly Shown[]): Recall {
  const missed: string[] = [];
  let pages = 0;
  let headings = 0;
  queries.forEach(({ text, places }, at) => {
    const links = (shown[at] ?? []).slice(0, looked).flat();
    const hasPage = places.some((place) => links.map(pageOf).includes(pageOf(place)));
    const hasHeading = places.some((place) =>
      place.includes('#') ? links.includes(place) : links.map(pageOf).includes(place),
    );
    if (hasPage) pages += 1;
    if (hasHeading) headings += 1;
    else missed.push(`${text} → ${places.join(' or ')}`);
  });
  const percent = (count: number) => Math.round((1000 * count) / queries.length) / 10;
  return { page: percent(pages), heading: percent(headings), missed };
}

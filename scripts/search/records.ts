import type { Said } from '../../src/components/site/search/packed.ts';
import type { Section } from './sections.ts';

/** What search finds and where it leads. */
export interface Record {
  /** Below the language: `guide/training/`, `planner/`. */
  path: string;
  /** Behind `#`; empty for a page itself. */
  id: string;
  /** What the page is called. */
  page: string;
  heading: string;
  /** Words of readers that the text doesn't use. */
  names: string[];
  text: string;
}

/** What `names.json` of a language holds. */
export interface Names {
  planner: string;
  /** What the search box says of results. */
  said: Said;
  pages: { [page: string]: string[] };
  terms: { [id: string]: string[] };
  places: { [place: string]: string[] };
  questions: { address: string; chapter: string; name: string; help: string }[];
}

/** Other names of the terms that a heading has, so that "war room" finds the section on the bridge call. */
function namesInHeading(heading: string, terms: Names['terms']): string[] {
  const text = heading.toLowerCase();
  return Object.values(terms).flatMap((names) =>
    names.some((name) => [...name].length > 2 && text.includes(name.toLowerCase())) ? names : [],
  );
}

/** The records of a page of the guide. */
export function pageRecords(page: string, sections: readonly Section[], names: Names): Record[] {
  const title = sections[0]?.heading ?? '';
  return sections.map(({ id, heading, text }) => ({
    path: `guide/${page}/`,
    id,
    page: title,
    heading,
    text,
    names: [
      ...(names.places[id === '' ? page : `${page}#${id}`] ?? []),
      ...(id === '' ? (names.pages[page] ?? []) : []),
      ...(page === 'glossary' && id !== ''
        ? (names.terms[id] ?? [])
        : namesInHeading(heading, names.terms)),
    ],
  }));
}

/** The records of the planner: its questions. */
export const questionRecords = ({ planner, questions, places }: Names): Record[] =>
  questions.map(({ address, chapter, name, help }) => ({
    path: 'planner/',
    id: address.slice(1),
    page: planner,
    heading: name,
    names: [chapter, ...(places[`planner${address}`] ?? [])],
    text: help,
  }));

/** Places that words of readers name and that are not there: a heading was renamed, or a name misspelt. */
export function placesNowhere(names: Names, records: readonly Record[]): string[] {
  const there = new Set(
    records.map(({ path, id }) => {
      const page = path.replace(/^guide\//, '').replace(/\/$/, '');
      return id === '' ? page : `${page}#${id}`;
    }),
  );
  return Object.keys(names.places).filter((place) => !there.has(place));
}

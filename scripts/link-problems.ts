import type { Element } from './html-page.ts';

/** The built site as links see it. */
export interface Site {
  /** Its own origin, and its base with slashes at both ends. */
  origin: string;
  base: string;
  /** Files below the base. */
  files: ReadonlySet<string>;
  /** The ids in each page, by file. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** What may stand behind `#/` of the planner's address. */
  plannerRoutes: readonly string[];
  /** Behind these, the id of a question may follow; `doors.test.ts` proves that it is one. */
  plannerChapters: readonly string[];
}

/** One address in a page; a subresource is loaded by the page itself. */
interface Reference {
  url: string;
  isSubresource: boolean;
}

const linkedDocuments = ['canonical', 'alternate', 'next', 'prev', 'author', 'license'];

/** Every address that an element names. */
function references({ tag, attributes }: Element): Reference[] {
  const all: Reference[] = [];
  const add = (url: string | undefined, isSubresource: boolean): void => {
    if (url !== undefined) all.push({ url: url.trim(), isSubresource });
  };
  const isDocument =
    tag === 'a' ||
    tag === 'area' ||
    (tag === 'link' && linkedDocuments.includes(attributes['rel'] ?? ''));
  add(attributes['href'], !isDocument);
  add(attributes['xlink:href'], true);
  add(attributes['src'], true);
  add(attributes['poster'], true);
  add(attributes['data'], tag === 'object');
  add(attributes['action'], false);
  add(attributes['component-url'], true);
  add(attributes['renderer-url'], true);
  for (const candidate of attributes['srcset']?.split(',') ?? []) {
    add(candidate.trim().split(/\s+/)[0], true);
  }
  if (attributes['property'] === 'og:image') add(attributes['content'], true);
  const refresh = attributes['http-equiv']?.toLowerCase() === 'refresh';
  if (refresh) add(/url=(.*)$/i.exec(attributes['content'] ?? '')?.[1], false);
  return all;
}

/** What is wrong with the links and subresources of one page. */
export function linkProblems(address: string, elements: Element[], site: Site): string[] {
  const here = new URL(site.base + address, site.origin);
  const problems = elements.flatMap(references).flatMap(({ url, isSubresource }) => {
    const target = URL.parse(url, here);
    if (!target) return [`${url}: is no address`];
    if (target.protocol === 'mailto:' && !isSubresource) return [];
    if (target.protocol === 'data:' && isSubresource) return [];
    if (target.origin !== site.origin) {
      if (isSubresource) return [`${url}: is loaded from another origin`];
      return target.protocol === 'https:' ? [] : [`${url}: is not https`];
    }
    const problem = internalProblem(target, site);
    return problem === undefined ? [] : [`${url}: ${problem}`];
  });
  return [...new Set(problems)];
}

function internalProblem({ pathname, hash }: URL, site: Site): string | undefined {
  const path = decodeURIComponent(pathname);
  if (!path.startsWith(site.base)) return `is outside ${site.base}`;
  const below = path.slice(site.base.length);
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!site.files.has(file)) {
    return site.files.has(`${file}/index.html`) ? 'lacks the slash at its end' : 'leads nowhere';
  }
  const fragment = decodeURIComponent(hash.slice(1));
  if (fragment === '') return undefined;
  if (fragment.startsWith('/')) {
    const isPlanner = file.endsWith('planner/index.html');
    const [chapter, question] = fragment.slice(1).split('/');
    const isKnown =
      site.plannerRoutes.includes(fragment.slice(1)) ||
      (question !== undefined && site.plannerChapters.some((id) => id === chapter));
    return isPlanner && isKnown ? undefined : `there is no planner view ${fragment}`;
  }
  return site.ids.get(file)?.has(fragment) ? undefined : `there is no id ${fragment}`;
}

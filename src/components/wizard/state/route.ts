import { useLayoutEffect, useState } from 'preact/hooks';
import { chapterIds, type ChapterId, isChapterId } from '../../../plan/chapters';
import { shape as shapes } from '../../../plan/chapters/scope/sets';
import type { Shape } from '../../../plan/chapters/scope/shapePicture';
import { exampleIds } from '../../../plan/examples/ids';

export type View =
  'overview' | 'review' | 'plans' | 'versions' | 'preview' | 'questions' | 'words' | ChapterId;

/** What the check can show; without a choice it shows all. */
export const checkFilters = ['gaps', 'risks', 'confirm', 'all'] as const;

export type CheckFilter = (typeof checkFilters)[number];

/** What a new plan can begin from, by an address such as `#/start/medium`. */
const beginnings = ['blank', ...exampleIds] as const;

export type StartFrom = (typeof beginnings)[number];

/** Two of the ten answers, given on the home page, by an address such as `#/start/desk/5000`. */
export interface TwoAnswers {
  shape: Shape;
  users: number;
}

/** Where the user is: the part of the address behind `#`. */
export interface Route {
  view: View;
  /** Address of a field to go to: a question, or `list.entry.question`. */
  field: string | null;
  /** Continue leads back to the check. */
  fromReview: boolean;
  /** What the check shows, or showed when the user left it for a question. */
  show?: CheckFilter;
  /** A new plan is to begin from this, or from the ten questions with two of them answered. */
  start?: StartFrom | TwoAnswers;
}

const isFilter = (name: string | null): name is CheckFilter =>
  checkFilters.some((filter) => filter === name);

const views: readonly string[] = [
  'review',
  'plans',
  'versions',
  'preview',
  'questions',
  'words',
  ...chapterIds,
];

const isView = (name: string): name is View => views.includes(name);

/** Reads the part of the address behind `#`; what is not known leads to the overview. */
export function readRoute(hash: string): Route {
  const [path = '', query] = hash.replace(/^#\/?/, '').split('?');
  const [name = '', field, users] = path.split('/');
  const asked = new URLSearchParams(query);
  const show = asked.get('show');
  const start = name === 'start' ? startOf(field, users) : undefined;
  if (start) return { view: 'overview', field: null, fromReview: false, start };
  return {
    view: isView(name) ? name : 'overview',
    field: field ? decoded(field) : null,
    fromReview: asked.get('from') === 'review',
    ...(isFilter(show) && { show }),
  };
}

function startOf(from: string | undefined, users: string | undefined): Route['start'] {
  const shape = shapes.ids.find((id) => id === from);
  if (!shape) return beginnings.find((id) => id === from);
  return users && /^\d{1,7}$/.test(users) ? { shape, users: Number(users) } : undefined;
}

/** A part of an address as text; null when somebody broke it. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** The address of a view, to be used in links. */
export function addressOf(
  view: View,
  field?: string | null,
  fromReview = false,
  show: CheckFilter = 'all',
): string {
  const path = view === 'overview' ? '#/' : `#/${view}`;
  const asked = new URLSearchParams({
    ...(fromReview && { from: 'review' }),
    ...(show !== 'all' && { show }),
  });
  const query = asked.size > 0 ? `?${asked.toString()}` : '';
  return `${path}${field ? `/${encodeURIComponent(field)}` : ''}${query}`;
}

/** Goes to an address; when the user is there already, what it names gets the focus again, as after a link. */
export function goTo(address: string): void {
  if (location.hash === address) dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = address;
}

/**
 * Goes to an address. Within a view nothing is added to the history, so that Back leads out of it; an address that is
 * there already is followed again.
 */
export function follow(address: string): void {
  if (address === location.hash) dispatchEvent(new HashChangeEvent('hashchange'));
  else if (readRoute(address).view === readRoute(location.hash).view) location.replace(address);
  else location.hash = address;
}

export const isChapter = (view: View): view is ChapterId => isChapterId(view);

/** The present route, following Back, Forward and links. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  // Before anything else can happen: an address that changes until then would be missed.
  useLayoutEffect(() => {
    const follow = () => {
      setRoute(readRoute(location.hash));
    };
    // A link to where the user is already changes no address, but is followed all the same.
    const followAgain = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.href === location.href) follow();
    };
    addEventListener('hashchange', follow);
    addEventListener('click', followAgain);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('click', followAgain);
    };
  }, []);
  return route;
}

/**
 * What the address asks to begin from, and what sets it. The address forgets it at once: neither Back nor a reload
 * begins a second plan.
 */
export function useStart(route: Route) {
  const { start } = route;
  const from = useState(start);
  const [, setFrom] = from;
  useLayoutEffect(() => {
    if (start) history.replaceState(null, '', addressOf('overview'));
    setFrom(start);
  }, [route]);
  return from;
}

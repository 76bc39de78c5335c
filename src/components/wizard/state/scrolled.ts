import type { View } from './route';
import type { Session } from './session';

/** How far each view was scrolled, by plan: as long as the page, so that it is so again when the user comes back. */
const scrolled = new WeakMap<Session, Map<string, number>>();

const keyOf = (session: Session, view: View) => `${session.state().history.plan.id} ${view}`;

/** How far a view of the present plan was scrolled when the user left it, in pixels; 0 where they never were. */
export const scrollOf = (session: Session, view: View): number =>
  scrolled.get(session)?.get(keyOf(session, view)) ?? 0;

/** Remembers how far a view is scrolled, from now until what it gives back is called. */
export function keepScroll(session: Session, view: View, isThere: () => boolean): () => void {
  const end = new AbortController();
  const keep = () => {
    if (!isThere()) return;
    const places = scrolled.get(session) ?? new Map<string, number>();
    scrolled.set(session, places.set(keyOf(session, view), scrollY));
  };
  addEventListener('scroll', keep, { passive: true, signal: end.signal });
  return () => {
    end.abort();
  };
}

/**
 * Keeps the browser from scrolling by itself on Back and Forward, which it does before the view is there; a page that
 * is reloaded is its own business.
 */
export function scrollByHand(): () => void {
  const leave = () => {
    history.scrollRestoration = 'auto';
  };
  const come = () => {
    history.scrollRestoration = 'manual';
  };
  come();
  addEventListener('pagehide', leave);
  addEventListener('pageshow', come);
  return () => {
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', come);
    leave();
  };
}

import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Planner } from './context';
import { isChapter, type Route } from './route';
import { keepScroll, scrollByHand, scrollOf } from './scrolled';
import type { Session } from './session';

/** The title of the page names the view, and says when it holds errors. */
export function useTitle(
  { view }: Route,
  errors: number,
  titles: Planner['titles'],
  say: Planner['say'],
) {
  const site = useRef(document.title);
  const prefix = errors > 0 ? say.errors.prefix : '';
  const name = isChapter(view)
    ? titles[view].name
    : {
        overview: say.nav.overview,
        review: say.nav.review,
        plans: say.bar.plans,
        versions: say.nav.versions,
        preview: say.preview.title,
        questions: say.questions.title,
        words: say.nav.words,
      }[view];
  useEffect(() => {
    document.title = `${prefix}${name} – ${site.current}`;
  }, [name, prefix]);
}

/**
 * After going to another view the focus is on its heading, so that keyboard and screen reader start there; in sight is
 * what was when the user left it. Gives back what a view that is loaded late calls once it is there.
 */
export function useFocusOnView(
  route: Route,
  main: { current: HTMLElement | null },
  session: Session,
): () => void {
  const shown = useRef(route.view);
  /** How far to scroll the view as soon as it is there. */
  const waiting = useRef<number | null>(null);
  const arrive = useCallback(() => {
    const heading = main.current?.querySelector<HTMLElement>('h1, h2');
    const top = waiting.current;
    if (!heading || top === null) return;
    // Not to a field that had it: on a phone that would bring up the keyboard.
    heading.focus({ preventScroll: true });
    scrollTo({ top, behavior: 'instant' });
    waiting.current = null;
    // Tables are drawn once their place is measured, before the next frame: until then the page may be too short. What
    // is left of a smooth scroll to what had the focus is added by then, too.
    requestAnimationFrame(() => {
      if (heading.isConnected && scrollY !== top) scrollTo({ top, behavior: 'instant' });
    });
  }, [main]);
  useEffect(scrollByHand, []);
  // Before the browser hears that the view it left is gone, which may scroll the page.
  useLayoutEffect(() => {
    if (shown.current !== route.view) {
      shown.current = route.view;
      scrollTo({ top: 0, behavior: 'instant' });
      // A link to a question brings its own focus.
      waiting.current = route.field === null ? scrollOf(session, route.view) : null;
      arrive();
    }
    return keepScroll(session, route.view, () => waiting.current === null);
  }, [route.view, route.field, session, arrive]);
  return arrive;
}

import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Planner } from './context';
import { isChapter, type Route } from './route';

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
        preview: say.preview.title,
        questions: say.questions.title,
        words: say.nav.words,
      }[view];
  useEffect(() => {
    document.title = `${prefix}${name} – ${site.current}`;
  }, [name, prefix]);
}

/**
 * After going to another view the focus is on its heading, so that keyboard and screen reader start there.
 * Gives back what a view that is loaded late calls once it is there.
 */
export function useFocusOnView(route: Route, main: { current: HTMLElement | null }): () => void {
  const shown = useRef(route.view);
  const waiting = useRef(false);
  const focusHeading = useCallback(() => {
    const heading = waiting.current && main.current?.querySelector<HTMLElement>('h1, h2');
    if (!heading) return;
    waiting.current = false;
    heading.focus();
  }, [main]);
  useEffect(() => {
    if (shown.current === route.view) return;
    shown.current = route.view;
    scrollTo({ top: 0 });
    // A link to a question brings its own focus.
    waiting.current = route.field === null;
    focusHeading();
  }, [route.view, route.field, focusHeading]);
  return focusHeading;
}

import { useLayoutEffect, useRef } from 'preact/hooks';

/** What of the site's header is of use inside the planner, in the order in which it is shown. */
const useful = ['.site-header > nav', '.search-link', '.language-links', '[data-theme-switch]'];

/**
 * Folds the site's header into a place of the planner as long as that is drawn: the plan's own bar is the header then,
 * and footer and ready-made plans go. Its parts are moved, not made again: they carry their words and what the site has
 * attached to them. When the planner goes, all comes back, so that nobody is left on a page without a way out.
 */
export function useFoldedHeader(): { readonly current: HTMLDivElement | null } {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const moved = useful.flatMap((selector) => {
      const part = document.querySelector(selector);
      if (!part) return [];
      const mark = document.createComment('');
      part.replaceWith(mark);
      place.current?.append(part);
      return [{ part, mark }];
    });
    document.body.classList.add('has-planner');
    return () => {
      document.body.classList.remove('has-planner');
      for (const { part, mark } of moved) mark.replaceWith(part);
    };
  }, []);
  return place;
}

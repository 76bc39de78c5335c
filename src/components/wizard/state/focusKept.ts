import { useEffect } from 'preact/hooks';
import { afterPicture } from './drawing';
import { focusOn } from './focus';

/** What can be given the focus though Tab passes over it: a group of choices, the heading of a list or of a view. */
const landing = 'fieldset[tabindex], :is(h1, h2, h3)[tabindex]';

/**
 * Keeps the focus near where it was when the control that had it goes or is disabled. The browser would drop it on
 * the body, from where keyboard and screen reader begin again at the top of the page.
 */
export function useFocusKept(root: { current: HTMLElement | null }): void {
  useEffect(() => {
    const box = root.current;
    if (!box) return undefined;
    /** The control that has or had the focus, and all that stands around it up to the planner. */
    let path: Element[] = [];
    let waiting = false;

    const follow = ({ target }: FocusEvent) => {
      path = [];
      if (!(target instanceof Element) || !box.contains(target)) return;
      for (let at: Element | null = target; at && at !== box; at = at.parentElement) path.push(at);
      path.push(box);
    };
    const mend = () => {
      waiting = false;
      const [last] = path;
      if (!last || document.activeElement !== document.body || isUsable(last)) return;
      for (const place of path) {
        if (!place.isConnected) continue;
        if (place.matches(landing) && focusOn(place)) return;
        if (focusOn(place.querySelector(landing))) return;
      }
    };
    const observer = new MutationObserver(() => {
      if (waiting || document.activeElement !== document.body || path.length === 0) return;
      waiting = true;
      // After the effects of this drawing, which may know a better place.
      afterPicture(mend);
    });
    document.addEventListener('focusin', follow);
    observer.observe(box, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', follow);
      observer.disconnect();
    };
  }, [root]);
}

/** An element that is still there, and lost the focus for another reason: the user clicked beside it. */
const isUsable = (element: Element) =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility();

import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { parts } from '../parts';
import { isComposing } from './composing';
import type { Planner } from './context';
import { follow, type View } from './route';

/** Where Ctrl+Down has a meaning of its own: it moves the caret, the choice, the day or the cell. */
const needsTheKey =
  'textarea, select, [role="grid"] *, [contenteditable], input:is([type="date"], [type="time"], [type="number"])';

/** Goes to the next open question, by a button or by Ctrl+Down. */
export function useNextOpen(
  view: View,
  { session, say }: Pick<Planner, 'session' | 'say'>,
  notify: Planner['notify'],
): () => void {
  /** Ids of what had the focus last in the view, and of what stands around it. */
  const lastAt = useRef<{ view: View; ids: readonly string[] }>({ view, ids: [] });
  const go = useCallback(() => {
    const { plan } = session.state().history;
    const ids = lastAt.current.view === view ? lastAt.current.ids : [];
    parts.nextOpen.load().then(
      ({ nextOpen }) => {
        const address = nextOpen(plan, view, ids);
        if (address) follow(address);
        else notify(say.progress.noneOpen);
      },
      () => {
        notify(say.missing.failed);
      },
    );
  }, [view, session, say, notify]);

  // With the first picture: a key pressed as soon as the planner is seen counts.
  useLayoutEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const ids: string[] = [];
      const start = target instanceof Element && target.closest('.desk__view') ? target : null;
      for (let at = start; at; at = at.parentElement) if (at.id) ids.push(at.id);
      // Headings and buttons have none: the place stays the last question.
      if (ids.length > 0) lastAt.current = { view, ids };
    };
    const press = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, altKey, shiftKey, metaKey } = event;
      if (key !== 'ArrowDown' || !ctrlKey || altKey || shiftKey || metaKey) return;
      if (isComposing(event) || event.defaultPrevented) return;
      if (target instanceof Element && target.closest(`dialog, ${needsTheKey}`)) return;
      event.preventDefault();
      go();
    };
    document.addEventListener('focusin', remember);
    // On the window: the check, which leads from gap to gap on its own page, hears the key on the document before.
    addEventListener('keydown', press);
    return () => {
      document.removeEventListener('focusin', remember);
      removeEventListener('keydown', press);
    };
  }, [view, go]);
  return go;
}

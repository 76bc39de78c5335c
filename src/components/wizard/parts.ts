import { type Locale, localeIds } from '../../i18n/locales';
import { loadWords } from '../../i18n/words';
import { loadExamples } from '../../plan/examples';

/** Parts of the planner that nobody needs to start answering; each is loaded when it is first shown. */
export const parts = {
  preview: () => import('./preview/Preview'),
  printout: () => import('./preview/Printout'),
  review: () => import('./views/Review'),
  plans: () => import('./views/Plans'),
  unsaved: () => import('./Unsaved'),
  markdown: () => import('../../plan/markdownFile'),
};

/**
 * Fetches everything that may be needed later, one after the other while the browser has nothing else to do.
 * From then on the planner sends no request at all and works without a network, as the site says.
 */
export async function fetchTheRest(locale: Locale): Promise<void> {
  const loads: (() => Promise<unknown>)[] = [
    ...Object.values(parts),
    ...localeIds.map((id) => () => loadWords(id)),
    () => loadExamples(locale),
  ];
  for (const load of loads) {
    await idle();
    // What fails now is tried again, and spoken of, when it is needed.
    await load().catch(() => undefined);
  }
}

const idle = () =>
  new Promise<void>((resolve) => {
    // Missing in Safari.
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => {
        resolve();
      });
    } else {
      setTimeout(resolve, 200);
    }
  });

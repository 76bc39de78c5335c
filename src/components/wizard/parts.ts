import { type Locale, localeIds } from '../../i18n/locales';
import { loadWords } from '../../i18n/words';
import { loadExamples } from '../../plan/examples';
import { NoConnection, part, type Part, whenConnectionMayBeBack } from './state/network';

/** Parts of the planner that nobody needs to start answering; each is loaded when it is first shown. */
export const parts = {
  markdown: part(() => import('../../plan/markdownFile')),
  preview: part(() => import('./preview/Preview')),
  printout: part(() => import('./preview/Printout')),
  review: part(() => import('./views/Review')),
  plans: part(() => import('./views/Plans')),
};

const inEach = <Content extends object>(load: (locale: Locale) => Promise<Content>) => ({
  en: part(() => load('en')),
  'zh-tw': part(() => load('zh-tw')),
  nl: part(() => load('nl')),
  ko: part(() => load('ko')),
});

/** The words of a document in each language. */
export const documentWords = inEach(loadWords);

/** The texts of the worked examples in each language. */
export const exampleTexts = inEach(loadExamples);

/**
 * Fetches everything that may be needed later. What writes the file comes first and at once, so that the plan can
 * be taken along whatever happens to the network; the rest one after the other while the browser has nothing else
 * to do. From then on the planner sends no request at all and works without a network, as the site says.
 */
export async function fetchTheRest(locale: Locale): Promise<void> {
  await Promise.all([arrived(parts.markdown), arrived(documentWords[locale])]);
  const rest: Part<object>[] = [
    ...Object.values(parts),
    ...localeIds.map((id) => documentWords[id]),
    exampleTexts[locale],
  ];
  for (const each of rest) {
    await idle();
    await arrived(each);
  }
}

/** Waits for the connection as long as it takes. What fails for another reason is tried again when it is needed. */
async function arrived(each: Part<object>): Promise<void> {
  try {
    await each.load();
  } catch (reason) {
    if (!(reason instanceof NoConnection)) return;
    await new Promise<void>((resolve) => {
      const stop = whenConnectionMayBeBack(() => {
        stop();
        resolve();
      });
    });
    await arrived(each);
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

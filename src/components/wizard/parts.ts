import { type Locale, localeIds } from '../../i18n/locales';
import type { ViewMessages } from '../../i18n/messages/en/views';
import { chapterIds } from '../../plan/chapters';
import { loadNames, loadParts, loadWords } from '../../plan/loading';
import { loadChapter } from './state/chapter';
import { NoConnection, part, partFor, type Part, whenConnectionMayBeBack } from './state/network';

/** Parts of the planner that nobody needs to start answering; each is loaded when it is first shown. */
export const parts = {
  overview: part(() => import('./views/Overview')),
  lists: part(() => import('./grid/Lists')),
  download: part(() => import('./DownloadDialog')),
  markdown: part(() => import('../../plan/markdownFile')),
  preview: part(() => import('./preview/Preview')),
  printout: part(() => import('./preview/Printout')),
  review: part(() => import('./views/Review')),
  plans: part(() => import('./views/Plans')),
  library: part(() => import('./state/library')),
  handing: part(() => import('./state/handing')),
  questions: part(() => import('./views/Questions')),
  openChosen: part(() => import('./OpenChosen')),
};

const views: Record<Locale, () => Promise<{ views: ViewMessages }>> = {
  en: () => import('../../i18n/messages/en/views'),
  'zh-tw': () => import('../../i18n/messages/zh-tw/views'),
  nl: () => import('../../i18n/messages/nl/views'),
  ko: () => import('../../i18n/messages/ko/views'),
};

/** What these parts say. */
export const viewMessages = partFor(async (locale: Locale) => (await views[locale]()).views);

/** What the form of a chapter needs. */
export const chapterKit = partFor(loadChapter);

/** Names of the questions of all chapters. */
export const allNames = partFor((locale: Locale) => loadNames(locale, chapterIds));

/** All words of a language, and what writes a document with them. */
export const documentWords = partFor(loadWords);

/** Documents and rules of all chapters. */
export const chapterParts = part(loadParts);

/** What a plan can begin from, in each language: the worked examples without what can only be somebody else's. */
export const examples = partFor(async (locale: Locale) => {
  const { loadExamples, shapeOf } = await import('../../plan/examples');
  const tell = await loadExamples(locale);
  return (...args: Parameters<typeof tell>) => shapeOf(tell(...args));
});

/**
 * Fetches everything that may be needed later. What writes the file comes first and at once, so that the plan can
 * be taken along whatever happens to the network; the rest one after the other while the browser has nothing else
 * to do. From then on the planner sends no request at all and works without a network, as the site says.
 */
export async function fetchTheRest(locale: Locale): Promise<void> {
  await Promise.all(
    [parts.download, viewMessages(locale), parts.markdown, documentWords(locale)].map(arrived),
  );
  const rest: Part<object>[] = [
    chapterParts,
    ...chapterIds.map((id) => chapterKit(locale, id)),
    ...Object.values(parts),
    allNames(locale),
    ...localeIds.map((id) => documentWords(id)),
    examples(locale),
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

import { type Locale, localeIds } from '../../i18n/locales';
import type { BeginningMessages } from '../../i18n/messages/en/beginning';
import type { ViewMessages } from '../../i18n/messages/en/views';
import type { Cities } from '../../i18n/zones/cities';
import { chapterIds } from '../../plan/chapters';
import { loadFindings, loadNames, loadRules, loadSets, loadWords } from '../../plan/loading';
import { loadChapter } from './state/chapter';
import { NoConnection, part, partFor, type Part, whenConnectionMayBeBack } from './state/network';

/** Parts of the planner that nobody needs to start answering; each is loaded when it is first shown. */
export const parts = {
  menu: part(() => import('./PlanMenu')),
  lock: part(() => import('./LockNotice')),
  nav: part(() => import('./ChapterNav')),
  nextOpen: part(() => import('./state/nextOpenPlace')),
  chapters: part(() => import('./views/Chapters')),
  overview: part(() => import('./views/Overview')),
  chapter: part(() => import('./views/ChapterForm')),
  lists: part(() => import('./grid/Lists')),
  errors: part(() => import('./state/errors')),
  download: part(() => import('./DownloadDialog')),
  markdown: part(() => import('../../plan/markdownFile')),
  preview: part(() => import('./preview/Preview')),
  printout: part(() => import('./preview/Printout')),
  formats: part(async () => {
    const formats = await import('./download/formats');
    await formats.fetchFormats();
    return formats;
  }),
  review: part(() => import('./views/Review')),
  plans: part(() => import('./views/Plans')),
  library: part(() => import('./state/library')),
  handing: part(() => import('./state/handing')),
  questions: part(() => import('./views/Questions')),
  words: part(() => import('./words/Words')),
  draftPreview: part(() => import('./views/ten/DraftPreview')),
  reproposal: part(() => import('./Reproposal')),
  openChosen: part(() => import('./OpenChosen')),
  starting: part(() => import('./views/Starting')),
  versions: part(() => import('./versions/Versions')),
  unsaved: part(() => import('./Unsaved')),
};

const views: Record<Locale, () => Promise<{ views: ViewMessages }>> = {
  en: () => import('../../i18n/messages/en/views'),
  'zh-tw': () => import('../../i18n/messages/zh-tw/views'),
  nl: () => import('../../i18n/messages/nl/views'),
  ko: () => import('../../i18n/messages/ko/views'),
};

/** What these parts say. */
export const viewMessages = partFor(async (locale: Locale) => (await views[locale]()).views);

const beginnings: Record<Locale, () => Promise<{ beginning: BeginningMessages }>> = {
  en: () => import('../../i18n/messages/en/beginning'),
  'zh-tw': () => import('../../i18n/messages/zh-tw/beginning'),
  nl: () => import('../../i18n/messages/nl/beginning'),
  ko: () => import('../../i18n/messages/ko/beginning'),
};

/** What is said where a plan begins. */
export const beginningMessages = partFor(
  async (locale: Locale) => (await beginnings[locale]()).beginning,
);

/** What is said of versions, and of files that somebody edited. */
export const versionMessages = partFor(async (locale: Locale) =>
  (await import('./versions/messages')).load(locale),
);

/** The lists that answers are chosen from, in all chapters. */
export const choiceLists = part(async () => {
  await loadSets();
  return {};
});

/** What the form of a chapter needs. */
export const chapterKit = partFor(loadChapter);

/** Names of the questions of all chapters. */
export const allNames = partFor((locale: Locale) => loadNames(locale, chapterIds));

/** All words of a language, and what writes a document with them. */
export const documentWords = partFor(loadWords);

/** The same with what the check says. */
export const checkWords = partFor(async (locale: Locale) => {
  const [words, findings] = await Promise.all([
    documentWords(locale).load(true),
    loadFindings(locale),
  ]);
  return { ...words, findings };
});

/** What the check needs: its words, rules, and the form of every chapter. */
export const checkKit = partFor(async (locale: Locale) => {
  const [words, rules, ...kits] = await Promise.all([
    checkWords(locale).load(true),
    chapterRules.load(true),
    ...chapterIds.map((id) => chapterKit(locale, id).load(true)),
  ]);
  return { words, rules, kits: new Map(kits.map((kit) => [kit.chapter, kit])) };
});

const cities: Record<Locale, () => Promise<{ cities: Cities }>> = {
  // The names of zones are English.
  en: () => Promise.resolve({ cities: {} }),
  'zh-tw': () => import('../../i18n/zones/zh-tw'),
  nl: () => import('../../i18n/zones/nl'),
  ko: () => import('../../i18n/zones/ko'),
};

/** What names time zones and finds them by what was typed. */
export const zoneNames = partFor(async (locale: Locale) => {
  const [{ allZones, typedZone, zoneOf }, { cities: own }] = await Promise.all([
    import('./fields/zones'),
    cities[locale](),
  ]);
  return { allZones, typedZone, zoneOf, cities: own };
});

/** What the check of each chapter looks for. */
export const chapterRules = part(loadRules);

/** What proposes answers, with reasons and names in one language. */
export const proposers = partFor(async (locale: Locale) => {
  const { loadProposer, reasonFor } = await import('../../plan/proposing');
  return { proposer: await loadProposer(locale), reasonFor };
});

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
    [
      choiceLists,
      parts.download,
      viewMessages(locale),
      parts.lock,
      parts.markdown,
      documentWords(locale),
    ].map(arrived),
  );
  const rest: Part<object>[] = [
    chapterRules,
    ...chapterIds.map((id) => chapterKit(locale, id)),
    beginningMessages(locale),
    checkKit(locale),
    ...Object.values(parts),
    allNames(locale),
    zoneNames(locale),
    ...localeIds.flatMap((id) => [documentWords(id), versionMessages(id)]),
    examples(locale),
    // A plan may have been begun in another language than that of the page.
    ...localeIds.map((id) => proposers(id)),
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

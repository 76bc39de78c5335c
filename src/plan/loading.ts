import type { Locale } from '../i18n/locales';
import { wordingOf } from '../i18n/forms/wording';
import { type AllWords, byChapter, chapterIds, type ChapterId, chapterOf } from './chapters';
import type { AllParts } from './parts';
import type { ChapterTitle } from './words/chapterWords';
import type { DocumentMessages } from './words/messages/en';
import type { Names, Vocabulary } from './words/vocabulary';

/** All that a document in one language needs: words, and the parts of chapters that write it. */
export interface Words extends Vocabulary {
  chapters: AllWords;
  parts: AllParts;
}

const general: Record<Locale, () => Promise<{ document: DocumentMessages }>> = {
  en: () => import('./words/messages/en'),
  'zh-tw': () => import('./words/messages/zh-tw'),
  nl: () => import('./words/messages/nl'),
  ko: () => import('./words/messages/ko'),
};

const shared: Record<Locale, () => Promise<{ choices: Names['choices'] }>> = {
  en: () => import('./catalogue/words/en'),
  'zh-tw': () => import('./catalogue/words/zh-tw'),
  nl: () => import('./catalogue/words/nl'),
  ko: () => import('./catalogue/words/ko'),
};

/** Something of each of several chapters, by their ids. */
async function ofEach<Value>(ids: readonly ChapterId[], load: (id: ChapterId) => Promise<Value>) {
  return Object.fromEntries(
    await Promise.all(ids.map(async (id) => [id, await load(id)] as const)),
  );
}

/** Loads the names of questions and choices that the form of some chapters needs. */
export async function loadNames(locale: Locale, ids: readonly ChapterId[]): Promise<Names> {
  const [{ choices }, chapters] = await Promise.all([
    shared[locale](),
    ofEach(ids, async (id) => (await chapterOf(id).words[locale]()).words),
  ]);
  return {
    locale,
    wording: wordingOf(locale),
    called: () => '',
    choices: Object.assign(
      {},
      choices,
      ...Object.values(chapters).map((said) => said.choices),
    ) as Names['choices'],
    chapters,
  };
}

/** Loads the names that the form of a chapter needs, and how a document joins them. */
export async function loadVocabulary(locale: Locale, ids: readonly ChapterId[]) {
  const [names, { document }] = await Promise.all([loadNames(locale, ids), general[locale]()]);
  return { ...names, document } satisfies Vocabulary;
}

/** Loads what the chapters are called, and what each holds in one sentence. */
export async function loadTitles(locale: Locale): Promise<Record<ChapterId, ChapterTitle>> {
  const { chapters } = await loadNames(locale, chapterIds);
  return byChapter((id) => chapters[id]?.title ?? { name: id, lead: '' });
}

/** Loads what chapters do beyond asking. */
export const loadParts = async (): Promise<AllParts> =>
  // Each from its own folder, so each fits its id.
  (await ofEach(chapterIds, async (id) => (await chapterOf(id).parts()).parts)) as AllParts;

/** Loads the words of a document's language, which need not be the language of the page. */
export async function loadWords(locale: Locale): Promise<Words> {
  const [names, { document }, parts] = await Promise.all([
    loadNames(locale, chapterIds),
    general[locale](),
    loadParts(),
  ]);
  return { ...names, document, parts, chapters: names.chapters as AllWords };
}

import type { Locale } from '../i18n/locales';
import { wordingOf } from '../i18n/forms/wording';
import { type IdSet, takeIn } from './kinds/idSet';
import { type AllWords, byChapter, chapterIds, type ChapterId, laterOf } from './chapters';
import { whole } from './chapters/whole';
import type { AllParts, AllRules } from './parts';
import type { ChapterTitle } from './words/chapterWords';
import type { Joins } from './words/joins/en';
import type { DocumentMessages } from './words/messages/en';
import type { Names, Vocabulary } from './words/vocabulary';

/** All that a document in one language needs: words, and the parts of chapters that write it. */
export interface Words extends Vocabulary {
  chapters: AllWords;
  parts: AllParts;
  document: DocumentMessages;
}

/** What the check says, by chapter; of a plan as a whole under `general`. */
export type AllFindings = Awaited<ReturnType<typeof whole.findings.en>>;

/** All that the check needs in one language. */
export interface CheckWords extends Words {
  findings: AllFindings;
}

const general: Record<Locale, () => Promise<{ document: DocumentMessages }>> = {
  en: () => import('./words/messages/en'),
  'zh-tw': () => import('./words/messages/zh-tw'),
  nl: () => import('./words/messages/nl'),
  ko: () => import('./words/messages/ko'),
};

const joinsOf: Record<Locale, () => Promise<{ joins: Joins }>> = {
  en: () => import('./words/joins/en'),
  'zh-tw': () => import('./words/joins/zh-tw'),
  nl: () => import('./words/joins/nl'),
  ko: () => import('./words/joins/ko'),
};

const shared: Record<Locale, () => Promise<{ choices: Names['choices'] }>> = {
  en: () => import('./catalogue/words/en'),
  'zh-tw': () => import('./catalogue/words/zh-tw'),
  nl: () => import('./catalogue/words/nl'),
  ko: () => import('./catalogue/words/ko'),
};

/** Loads the lists that answers are chosen from; without them a plan can be begun, but not read, shown or written. */
export async function loadSets(): Promise<void> {
  const chapters = Object.values(await whole.sets());
  takeIn(chapters.flatMap((sets) => Object.values<IdSet>(sets)));
}

/** Something of each of several chapters, by their ids. */
async function ofEach<Value>(ids: readonly ChapterId[], load: (id: ChapterId) => Promise<Value>) {
  return Object.fromEntries(
    await Promise.all(ids.map(async (id) => [id, await load(id)] as const)),
  );
}

/** Loads the names of questions and choices that the form of some chapters needs. */
export async function loadNames(locale: Locale, ids: readonly ChapterId[]): Promise<Names> {
  // The planner starts with the questions of the first, whose lists come with it.
  if (ids.some((id) => id !== chapterIds[0])) await loadSets();
  const [{ choices }, chapters] = await Promise.all([
    shared[locale](),
    ofEach(ids, async (id) => (await (await laterOf(id)).words[locale]()).words),
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
  const [names, { joins }] = await Promise.all([loadNames(locale, ids), joinsOf[locale]()]);
  return { ...names, document: joins } satisfies Vocabulary;
}

/** Loads what the chapters are called, and what each holds in one sentence. */
export async function loadTitles(locale: Locale): Promise<Record<ChapterId, ChapterTitle>> {
  const { chapters } = await loadNames(locale, chapterIds);
  return byChapter((id) => chapters[id]?.title ?? { name: id, lead: '' });
}

/** Loads what writes the chapters of a document. */
export const loadParts = (): Promise<AllParts> => whole.documents();

/** Loads what the check of every chapter looks for. */
export const loadRules = async (): Promise<AllRules> => {
  const [{ rules }] = await Promise.all([whole.rules(), loadSets()]);
  return rules;
};

/** Loads the words of a document's language, which need not be the language of the page. */
export async function loadWords(locale: Locale): Promise<Words> {
  const [names, { document }, parts] = await Promise.all([
    loadNames(locale, chapterIds),
    general[locale](),
    loadParts(),
  ]);
  return { ...names, document, parts, chapters: names.chapters as AllWords };
}

/** Loads what the check says; nothing else needs it. */
export const loadFindings = (locale: Locale): Promise<AllFindings> => whole.findings[locale]();

/** Loads the words of a language with what the check says in it. */
export async function loadCheckWords(locale: Locale): Promise<CheckWords> {
  const [words, findings] = await Promise.all([loadWords(locale), loadFindings(locale)]);
  return { ...words, findings };
}

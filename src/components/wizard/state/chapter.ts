import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { GuidePage } from '../../../i18n/guide';
import type { Locale } from '../../../i18n/locales';
import { type ChapterId, laterOf } from '../../../plan/chapters';
import type { Entry, Register } from '../../../plan/kinds/question';
import type { Plan } from '../../../plan/plan';
import { calledIn, type Registered, registered, registers } from '../../../plan/registers';
import { loadVocabulary } from '../../../plan/loading';
import type { QuestionWords } from '../../../plan/words/chapterWords';
import type { Called, Vocabulary } from '../../../plan/words/vocabulary';
import { usePlanner } from './context';
import { useUnchanged } from './unchanged';

const registerIds = Object.keys(registers) as Register[];

/** What the form of a chapter needs before it can be drawn. */
export interface ChapterKit {
  chapter: ChapterId;
  /** The guide page that helps with it. */
  guide: GuidePage;
  /** Names of its questions and choices in the language of the page. */
  names: Vocabulary;
  /** Entries that the guide suggests for an empty list. */
  suggestions: Readonly<Record<string, readonly Partial<Entry>[] | undefined>>;
}

/** Loads the words and suggestions of a chapter. */
export async function loadChapter(locale: Locale, chapter: ChapterId): Promise<ChapterKit> {
  const { guide, suggestions: load } = await laterOf(chapter);
  const [names, { suggestions }] = await Promise.all([loadVocabulary(locale, [chapter]), load()]);
  return { chapter, guide, names, suggestions };
}

export const ChapterContext = createContext<ChapterKit | null>(null);

/** What people, teams and places are called in a plan; the same as long as no name changes. */
export function useCalled(plan: Plan): Called {
  const names = registerIds.map((register) => registered(plan, register));
  return useUnchanged(calledIn(plan), JSON.stringify(names));
}

/** The same kit with what people, teams and places are called in a plan. */
export function useNamed(kit: ChapterKit, plan: Plan): ChapterKit {
  const called = useCalled(plan);
  return useMemo(() => ({ ...kit, names: { ...kit.names, called } }), [kit, called]);
}

/** The chapter that is being answered. */
export function useChapter(): ChapterKit {
  const kit = useContext(ChapterContext);
  if (!kit) throw new Error('A part of a chapter stands outside of it.');
  return kit;
}

/** Who or what stands in a register right now, for a field, which is drawn anew with the words when a name changes. */
export function useRegistered(register: Register): Registered[] {
  const { session } = usePlanner();
  return registered(session.state().history.plan, register);
}

/** What planner and plan say of a question of the chapter. */
export function useQuestionWords(question: string): QuestionWords {
  const { chapter, names } = useChapter();
  const words = names.chapters[chapter]?.questions[question];
  if (!words) throw new Error(`No words for ${chapter}.${question}`);
  return words;
}

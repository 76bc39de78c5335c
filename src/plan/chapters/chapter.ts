import type { GuidePage } from '../../i18n/guide';
import type { Locale } from '../../i18n/locales';
import type { Flat } from '../kinds/asked';
import type { Answers, Groups, ListQuestion } from '../kinds/question';
import type { Blocks } from '../tree';
import type { ChapterWords } from '../words/chapterWords';
import type { DocumentOptions } from '../document';
import type { Finding } from '../finding';
import type { Plan } from '../plan';
import type { ChapterExamples } from '../examples/story';
import type { Writer } from '../writer';

/** What a chapter is called, and what it holds in one sentence. */
export type ChapterTitles = Readonly<Record<Locale, { name: string; lead: string }>>;

/** The founding questions of a support plan, by their ids in the words of the site. */
export interface FoundingQuestion {
  id: 'teams' | 'duties' | 'process' | 'training' | 'involvement';
  /** Heading of the chapter's guide page that answers it; null for the page itself. */
  heading: string | null;
}

/** Entries to begin a list with, for some lists of a chapter. */
export type SuggestionsFor<All extends Groups> = {
  readonly [
    List in keyof Flat<All> as Flat<All>[List] extends ListQuestion ? List : never
  ]?: Flat<All>[List] extends ListQuestion<infer Asked>
    ? readonly Partial<Answers<Asked>>[]
    : never;
};

/** Sentences of a chapter for the summary of the plan, by the paragraph that they stand in. */
export type SummarySentences = Partial<Record<'what' | 'who' | 'readiness', readonly string[]>>;

/** What a chapter does beyond asking; loaded when it is first needed. */
export interface ChapterParts<All extends Groups, Said extends ChapterWords> {
  /** What the plan says. */
  document: (writer: Writer<All, Said>, number: number, options: DocumentOptions) => Blocks;
  summary: (writer: Writer<All, Said>) => SummarySentences;
  /** What is worth a look before the plan is handed out. */
  rules: (plan: Plan) => Finding[];
  suggestions: SuggestionsFor<All>;
  /** What it answers in the worked examples. */
  examples: ChapterExamples<All>;
}

/** One chapter of a plan: its folder in one object. Only what starting the planner needs is loaded with it. */
export interface Chapter<All extends Groups = Groups, Said extends ChapterWords = ChapterWords> {
  /** Place in the spine; numbers in between leave room. */
  place: number;
  title: ChapterTitles;
  /** The guide page that helps with it. */
  guide: GuidePage;
  founding: readonly FoundingQuestion[];
  groups: All;
  parts: () => Promise<{ parts: ChapterParts<All, Said> }>;
  words: Readonly<Record<Locale, () => Promise<{ words: Said }>>>;
}

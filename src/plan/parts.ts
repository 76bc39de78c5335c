import type { ChapterId, GroupsOf, WordsOf } from './chapters';
import type { Finding } from './finding';
import type { Groups } from './kinds/question';
import type { Plan } from './plan';
import type { Blocks } from './tree';
import type { ChapterWords } from './words/chapterWords';
import type { Writer } from './writer';

export interface DocumentOptions {
  /** The chapters to write, always in the order of the spine. */
  chapters: readonly ChapterId[];
  /** Adds a Mermaid diagram of the escalation path. */
  diagram: boolean;
  /** Marks words that are in another language than the document, for what is drawn; Markdown has no such mark. */
  languages?: boolean;
  /** Writes a form to be filled in by hand: what has no answer is room to write, and empty lists are empty rows. */
  form?: boolean;
}

/** Sentences of a chapter for the summary of the plan, by the paragraph that they stand in. */
export type SummarySentences = Partial<
  Record<'what' | 'who' | 'risks' | 'asks', readonly string[]>
>;

/** What a chapter says in the plan; loaded when it is first needed. */
export interface ChapterParts<All extends Groups, Said extends ChapterWords> {
  /** What the plan says. */
  document: (writer: Writer<All, Said>, number: number, options: DocumentOptions) => Blocks;
  /** Sentences for the director; most chapters have none. */
  summary?: (writer: Writer<All, Said>) => SummarySentences;
}

/** The parts of every chapter, each fitting its questions and words. */
export type AllParts = { [Id in ChapterId]: ChapterParts<GroupsOf<Id>, WordsOf<Id>> };

/** What is worth a look in each chapter before the plan is handed out. */
export type AllRules = Readonly<Record<ChapterId, (plan: Plan) => Finding[]>>;

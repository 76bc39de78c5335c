import type { ChapterId } from '../chapters';
import type { Entry, ItemQuestion, ListQuestion } from '../kinds/question';
import type { QuestionRef } from '../questionRef';
import type { Source } from '../sources';
import type { Translation } from '../translations';

/** One of two plans, as far as an answer goes. */
export interface Told {
  answer: unknown;
  /** It stands in the document: it is asked, and has an answer. */
  isSaid: boolean;
  /** Asked at all, given the answers beside it. */
  isAsked: boolean;
  /** Where it comes from; null when it is the user's own. */
  source: Source | null;
  /** What the answer says in other languages, by their ids. */
  translations: Readonly<Record<string, Translation>>;
}

/** A question that two plans answer in different ways. */
export interface AnswerDifference {
  kind: 'answer';
  ref: QuestionRef;
  question: ItemQuestion;
  before: Told;
  after: Told;
  /** What differs; where the answers do, their sources and translations are not told apart. */
  what: 'answer' | 'source' | 'translation';
  /** Stands in neither document: not asked at the moment, or an empty answer's leftovers. */
  isSilent: boolean;
}

/** An entry of a list that only one of two plans has, that differs, or that stands elsewhere. */
export interface RowDifference {
  kind: 'row';
  chapter: ChapterId;
  list: string;
  question: ListQuestion;
  id: string;
  change: 'added' | 'removed' | 'changed' | 'moved';
  /** Its places, counted from 1; the same where it stands elsewhere only because others came or went. */
  place: { before: number; after: number };
  /** Stands elsewhere among the entries that both have; also beside a change. */
  isMoved: boolean;
  before: Entry | null;
  after: Entry | null;
  /** Answers that differ, where both have it. */
  answers: readonly AnswerDifference[];
  isSilent: boolean;
}

export type Difference = AnswerDifference | RowDifference;

/** What differs in one chapter, in the order in which it is asked. */
export interface ChapterDifference {
  chapter: ChapterId;
  differences: readonly Difference[];
}

/** How much differs, without what stands in neither document. */
export interface DifferenceCount {
  /** Answers that came, went or changed, those in changed rows among them. */
  answers: number;
  /** Answers that say the same, but were confirmed or are told otherwise in another language. */
  beside: number;
  added: number;
  removed: number;
  moved: number;
}

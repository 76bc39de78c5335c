import type { Flat, NameIn } from '../kinds/asked';
import type { IdSet } from '../kinds/idSet';
import type { Groups, ListQuestion } from '../kinds/question';

/** What a chapter is called, and what it holds in one sentence. */
export interface ChapterTitle {
  name: string;
  lead: string;
}

/** What planner and plan say of a question. */
export interface QuestionWords {
  /** Its short name, in the form and in the plan. */
  label: string;
  /** One line beside the field. */
  help: string;
  /** Why we ask. */
  why?: string;
  /** A realistic answer, for text. */
  example?: string;
}

/** The words of any chapter, looked up by id. */
export interface ChapterWords {
  title: ChapterTitle;
  groups: Readonly<Record<string, string>>;
  questions: Readonly<Record<string, QuestionWords>>;
  choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names of the parts of long sets. */
  sections?: Readonly<Record<string, string>>;
  document: object;
}

type SetOf<Asked> = Asked extends { set: infer Set extends IdSet }
  ? Set
  : Asked extends ListQuestion<infer Inside>
    ? SetOf<Inside[keyof Inside]>
    : never;

type SetsIn<All extends Groups> = SetOf<Flat<All>[keyof Flat<All>]>;

/**
 * The words that a chapter with these questions needs; its English file is checked against this, and the other
 * languages against the English file.
 * @typeParam Shared names of sets that are worded elsewhere
 */
export interface WordsFor<All extends Groups, Shared extends string> extends ChapterWords {
  groups: Readonly<Record<keyof All & string, string>>;
  questions: Readonly<Record<NameIn<Flat<All>>, QuestionWords>>;
  choices: {
    readonly [Set in SetsIn<All> as Exclude<Set['name'], Shared>]: Readonly<
      Record<Set['ids'][number], string>
    >;
  };
}

import type * as v from 'valibot';
import type { Inline } from '../tree';
import type { Names, Vocabulary } from '../words/vocabulary';
import type { IdOf, IdSet } from './idSet';

/**
 * Asked only while another question of the same chapter (or the same list entry) has one of these answers; a list may
 * also hang on a question of the first chapter.
 */
export interface Condition {
  question: string;
  is: readonly string[];
}

/** What stops an answer from being used: shown as an error on Continue, kept as typed. */
export type Problem =
  { kind: 'notANumber' } | { kind: 'tooLarge'; max: number } | { kind: 'tooLong'; over: number };

/** A question, and everything that follows from its kind; a kind makes its questions in a file of its own. */
interface Common<Kind extends string, Answer, When extends Condition> {
  kind: Kind;
  /** Reads an answer from outside (storage, a file): keeps what it can, else falls back to "no answer". */
  schema: v.GenericSchema<unknown, Answer>;
  /** No answer. */
  blank: Answer;
  /** An empty answer is no gap. */
  optional: boolean;
  /** Not needed for a plan that one can work by: an empty answer is a gap only once details beside it are begun. */
  detail: boolean;
  when: When | undefined;
  /** Tells whether there is an answer that the document can use. */
  isAnswered: (answer: unknown) => boolean;
}

/** A question that a chapter or an entry of a list answers by itself. */
interface Single<Kind extends string, Answer, When extends Condition = Condition> extends Common<
  Kind,
  Answer,
  When
> {
  /** The problem with an answer, if it has one. */
  problemOf: (answer: unknown) => Problem | null;
  /** What the answer adds to the name of an entry in a list; null when it tells nothing. */
  telling: (answer: unknown, names: Names) => string | null;
  /** An answer that the document can use, in the words of a language. */
  inWords: (answer: unknown, words: Vocabulary) => Inline;
}

export interface TextQuestion<When extends Condition = Condition> extends Single<
  'text',
  string,
  When
> {
  /** Height of the field in lines; one is a single-line field. */
  lines: number;
  /** The name of somebody or of an organisation, which stays as it is in other languages. */
  isName: boolean;
}

export type Unit = 'people' | 'devices' | 'percent' | 'minutes' | 'days' | 'months';

/** A string is what was typed when that is no whole number: kept, so that nothing is lost, and shown as an error. */
export interface NumberQuestion<When extends Condition = Condition> extends Single<
  'number',
  number | string | null,
  When
> {
  unit: Unit;
  max: number;
}

/** `date` is `yyyy-mm-dd`, `time` is `hh:mm` on a 24-hour clock, `zone` is an IANA name. */
export type StampKind = 'date' | 'time' | 'zone';

export type StampQuestion<
  Kind extends StampKind = StampKind,
  When extends Condition = Condition,
> = Single<Kind, string | null, When>;

export interface ChoiceQuestion<
  Set extends IdSet = IdSet,
  When extends Condition = Condition,
> extends Single<'choice', IdOf<Set> | null, When> {
  set: Set;
  /** What of the set makes sense in an entry of a list, beside the others; all of it when there is no such rule. */
  offers: ((entry: Entry, entries: readonly Entry[]) => readonly string[]) | undefined;
}

export interface ManyQuestion<
  Set extends IdSet = IdSet,
  When extends Condition = Condition,
> extends Single<'many', IdOf<Set>[], When> {
  set: Set;
}

/** What is entered once, by name, and chosen by id wherever it is meant. */
export type Register = 'people' | 'teams' | 'places';

export interface RefQuestion<When extends Condition = Condition> extends Single<
  'ref',
  string | null,
  When
> {
  register: Register;
}

export interface RefsQuestion<When extends Condition = Condition> extends Single<
  'refs',
  string[],
  When
> {
  register: Register;
}

/** Every kind of question by its name: what else there is for each kind is a record with these keys. */
export interface QuestionOfKind {
  text: TextQuestion;
  number: NumberQuestion;
  date: StampQuestion<'date'>;
  time: StampQuestion<'time'>;
  zone: StampQuestion<'zone'>;
  choice: ChoiceQuestion;
  many: ManyQuestion;
  ref: RefQuestion;
  refs: RefsQuestion;
}

export type Kind = keyof QuestionOfKind;

export type ItemQuestion = QuestionOfKind[Kind];

export type ItemQuestions = Readonly<Record<string, ItemQuestion>>;

export type Answer<Asked extends { blank: unknown }> = Asked extends {
  schema: v.GenericSchema<unknown, infer Answered>;
}
  ? Answered
  : never;

export type Answers<Questions extends Readonly<Record<string, { blank: unknown }>>> = {
  -readonly [Id in keyof Questions]: Answer<Questions[Id]>;
};

/** An entry of any list, its answers by question. */
export type Entry = Readonly<Record<string, unknown>> & { readonly id: string };

/** An entry of a list: its answers and an id that stays when entries move. */
export type Item<Questions extends ItemQuestions = ItemQuestions> = Answers<Questions> & {
  id: string;
};

/** Hours as one thing: how they are covered, and the days and times that belong to it. */
export interface HoursColumn<Id extends string = string> {
  hours: Id;
  days: Id;
  from: Id;
  until: Id;
  zone: Id;
}

/** A column of a list's table: one question of the entries, or the hours that several tell together. */
export type Column<Id extends string = string> = Id | HoursColumn<Id>;

/** The questions of an entry that say who does, answers for, is asked about and is told of something (RACI). */
export type Letters<Id extends string = string> = Readonly<Record<'R' | 'A' | 'C' | 'I', Id>>;

/** How a list is laid out as a table. */
export interface Layout<Id extends string = string> {
  /** What stands side by side, the name of the row first; all else is a detail of the row. */
  columns: readonly Column<Id>[];
  /** A question with choices that has a table of its own: its choices by entries. */
  marks?: Id;
  /** The table has a column for each party, with these letters in it. */
  letters?: Letters<Id>;
}

export interface ListQuestion<Questions extends ItemQuestions = ItemQuestions> extends Common<
  'list',
  Item<Questions>[],
  Condition
> {
  item: Questions;
  /** The most entries that the form takes. */
  max: number;
  layout: Layout;
  /** Tells an entry from what is none. */
  isEntry: (value: unknown) => value is Entry;
}

export type Question = ItemQuestion | ListQuestion;

export type Questions = Readonly<Record<string, Question>>;

/** Questions in the small groups in which they are asked. Ids are unique within a chapter. */
export type Groups = Readonly<Record<string, Questions>>;

/** Settings that every kind takes. */
export interface Options<When extends Condition> {
  optional?: boolean;
  detail?: boolean;
  when?: When;
}

import type {
  Condition,
  Groups,
  ItemQuestions,
  ListQuestion,
  Question,
  Questions,
} from './question';

type Siblings = Readonly<Record<string, unknown>>;

/** Tells whether a question is asked at all, given the answers beside it. */
export function isAsked({ when }: Question, siblings: Siblings): boolean {
  return when === undefined || when.is.includes(String(siblings[when.question]));
}

/** The answers that a condition may name: ids of the set of the question that it looks at. */
type IdsIn<Asked> = Asked extends { set: { ids: readonly (infer Id)[] } } ? Id : never;

/** `unknown` where a condition names a question beside it and answers of it; else what is wrong, as a type. */
type Sound<When, Beside> = [When] extends [never]
  ? unknown
  : When extends { question: infer On; is: readonly (infer Is)[] }
    ? // Without a condition, inference leaves the wide type.
      string extends On
      ? unknown
      : On extends keyof Beside
        ? [Is] extends [IdsIn<Beside[On]>]
          ? unknown
          : { when: `“${Is & string}” is no answer to “${On & string}”` }
        : { when: `there is no question “${On & string}” beside it` }
    : unknown;

type WhenOf<Asked> = Asked extends { when: infer When } ? Extract<When, Condition> : never;

/** Questions whose conditions hold what they promise. */
export type SoundQuestions<Asked> = { [Id in keyof Asked]: Sound<WhenOf<Asked[Id]>, Asked> };

type Merge<All> = All extends unknown ? (group: All) => void : never;

/** A chapter's groups laid together: every question by its id. */
export type Flat<All extends Groups> =
  Merge<All[keyof All]> extends (all: infer Whole) => void ? Extract<Whole, Questions> : never;

type SoundGroups<All extends Groups> = {
  [Group in keyof All]: { [Id in keyof All[Group]]: Sound<WhenOf<All[Group][Id]>, Flat<All>> };
};

/** The questions of an entry; a condition that names no question or answer beside it is a type error. */
export const entryOf = <const Asked extends ItemQuestions>(
  questions: Asked & SoundQuestions<Asked>,
): Asked => questions;

/** The questions of a chapter in their groups; conditions are checked as in `entryOf`. */
export const groupsOf = <const All extends Groups>(groups: All & SoundGroups<All>): All => groups;

/** Ids of a chapter's questions, those of entries among them. */
export type NameIn<Asked extends Questions> =
  | (keyof Asked & string)
  | {
      [Id in keyof Asked]: Asked[Id] extends ListQuestion<infer Inside>
        ? keyof Inside & string
        : never;
    }[keyof Asked];

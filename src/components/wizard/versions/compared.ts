import { isLocale, locales } from '../../../i18n/locales';
import type { Words } from '../../../plan/loading';
import type { AnswerDifference, RowDifference, Told } from '../../../plan/comparing/difference';
import type { Entry, ItemQuestion } from '../../../plan/kinds/question';
import type { Plan } from '../../../plan/plan';
import { calledIn } from '../../../plan/registers';
import { phrasing } from '../../../plan/tree';
import { labelFor } from '../../../plan/words/vocabulary';
import { entryName } from '../grid/entryName';

/** One of two plans that are compared. */
export interface ComparedPlan {
  name: string;
  plan: Plan;
  /** It is the one that lies open. */
  isNow: boolean;
}

/** One of two plans, with words in which its people, teams and places have their names. */
export interface WordedPlan extends ComparedPlan {
  words: Words;
}

export const worded = (side: ComparedPlan, words: Words): WordedPlan => ({
  ...side,
  words: { ...words, called: calledIn(side.plan) },
});

/** Two plans that are compared. */
export interface Both {
  before: WordedPlan;
  after: WordedPlan;
}

/** What a row is called: by what it says now, or where it is gone by what it said. */
export function rowName(row: RowDifference, { before, after }: Both): string {
  const { question, chapter, list, place } = row;
  const name = (entry: Entry | null, { words }: WordedPlan) =>
    entry && entryName(question, entry, words);
  const { words } = after;
  return (
    name(row.after, after) ??
    name(row.before, before) ??
    words.document.open.entry(
      labelFor(words, chapter, list),
      words.wording.number(place.after || place.before),
    )
  );
}

/** What an answer says in other languages, each with the tag of its language. */
export const translationsOf = ({ translations }: Pick<Told, 'translations'>) =>
  Object.entries(translations).map(([language, { text }]) => ({
    tag: isLocale(language) ? locales[language].lang : language,
    text,
  }));

/** An answer in the words of the reader's language. */
export const inWords = (question: ItemQuestion, { answer }: Pick<Told, 'answer'>, words: Words) =>
  phrasing(question.inWords(answer, words));

export const labelOf = ({ ref }: Pick<AnswerDifference, 'ref'>, words: Words): string =>
  labelFor(words, ref.chapter, ref.question);

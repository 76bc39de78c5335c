import type { Flat } from './asked';
import type { Answers, Groups, ListQuestion } from './question';

/** Entries to begin a list with, for some lists of a chapter. */
export type SuggestionsFor<All extends Groups> = {
  readonly [
    List in keyof Flat<All> as Flat<All>[List] extends ListQuestion ? List : never
  ]?: Flat<All>[List] extends ListQuestion<infer Asked>
    ? readonly Partial<Answers<Asked>>[]
    : never;
};

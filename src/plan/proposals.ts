import type { GuideLink } from '../i18n/guideHeadings';
import type { Wording } from '../i18n/forms/wording';
import type { Flat } from './kinds/asked';
import type { Answer, Answers, Groups, ItemQuestions, ListQuestion } from './kinds/question';
import type { Plan } from './plan';

/** Why an answer is proposed, in the reader's language, and the part of the guide that says more. */
export interface Reason {
  why: string;
  guide: GuideLink;
}

/** An answer that follows from others by a rule of ours. */
export interface Proposal<Answered = unknown> extends Reason {
  answer: Answered;
}

/** An entry as it is proposed; its id is always the same, so that proposing again changes it. */
export type ProposedEntry<Asked extends ItemQuestions = ItemQuestions> = Partial<Answers<Asked>> & {
  id: string;
};

/** Entries, and where a question of them has a reason of its own. */
export interface ListProposal<Asked extends ItemQuestions = ItemQuestions> extends Proposal<
  ProposedEntry<Asked>[]
> {
  within?: { readonly [Id in keyof Asked]?: Reason };
}

/** What a chapter proposes: nothing for what only the user can know. */
export type Proposals<All extends Groups> = {
  readonly [Id in keyof Flat<All>]?: Flat<All>[Id] extends ListQuestion<infer Asked>
    ? ListProposal<Asked>
    : Proposal<NonNullable<Answer<Flat<All>[Id]>>>;
};

/** What is known without the plan. */
export interface Here {
  /** `yyyy-mm-dd` */
  today: string;
  /** IANA name of the zone that the browser is in. */
  zone: string;
}

/** What a chapter proposes with: reasons and names in one language, and what is known without the plan. */
export interface Telling<Said> extends Here {
  own: Said;
  wording: Wording;
}

/**
 * Proposes answers of a chapter from the plan so far. Pure, and the same again on the plan that holds them: an answer
 * never hangs on itself.
 */
export type Propose<All extends Groups, Said> = (
  plan: Plan,
  telling: Telling<Said>,
) => Proposals<All>;

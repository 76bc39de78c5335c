import { pluralIn } from '../../../i18n/forms/plural';
import type { FindingsWords } from '../findingWords';

const choose = pluralIn('en');

/** What the check looks for in a plan as a whole. */
export const findings = {
  approvedDraft: {
    looksFor: 'An approved plan with answers that nobody has confirmed.',
    title: (count: number) =>
      `The status is “Approved”, but ${count} ${choose(count, 'answer is', 'answers are')} not confirmed.`,
    reason: 'The document is marked as a draft until you have confirmed every answer in it.',
  },
  ownWords: {
    looksFor: 'Answers in your own words that will stay in a language other than the document’s.',
    title: (count: number, language: string) =>
      `${count} ${choose(count, 'answer', 'answers')} in your own words will stay in ${language}.`,
    reason:
      'The planner translates everything that you chose from a list. What you typed stays as it is until you translate it.',
  },
  changedWords: {
    looksFor: 'Answers that were changed after somebody translated them.',
    title: (count: number, language: string) =>
      `${count} ${choose(count, 'answer was', 'answers were')} changed after you translated ${choose(count, 'it', 'them')} into ${language}.`,
    reason:
      'The document still uses the earlier translation, which may no longer say the same thing.',
  },
} satisfies FindingsWords;

export type GeneralFindings = typeof findings;

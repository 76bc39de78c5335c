import { type ChapterStatus, statusOf } from '../../../plan/asking';
import type { ChapterId } from '../../../plan/chapters';
import type { AllRules } from '../../../plan/parts';
import type { Plan } from '../../../plan/plan';
import type { Progress } from '../../../plan/progress';
import { unconfirmedIn } from '../../../plan/provenance';

/** A progress as it is shown: how many questions have an answer, whosever it is, of how many. */
export const countsOf = ({ yours, unconfirmed, gaps, left }: Progress) => ({
  answered: yours + unconfirmed,
  all: yours + unconfirmed + gaps + left,
});

export type ShownStatus = ChapterStatus | 'findings' | 'toConfirm';

/**
 * How far a chapter has come, as it is shown: complete chapters say what is not confirmed, or whether the check
 * found something.
 * @param rules none as long as the rules are not loaded
 */
export function shownStatus(
  plan: Plan,
  chapter: ChapterId,
  rules: AllRules | undefined,
): ShownStatus {
  const status = statusOf(plan, chapter);
  if (status !== 'complete') return status;
  if (unconfirmedIn(plan, chapter).length > 0) return 'toConfirm';
  return rules !== undefined && rules[chapter](plan).length > 0 ? 'findings' : status;
}

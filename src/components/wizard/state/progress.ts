import { type ChapterStatus, statusOf } from '../../../plan/asking';
import type { ChapterId } from '../../../plan/chapters';
import type { AllParts } from '../../../plan/parts';
import type { Plan } from '../../../plan/plan';

export type ShownStatus = ChapterStatus | 'findings';

/**
 * How far a chapter has come, as it is shown: complete chapters say whether the check found something.
 * @param parts none as long as the rules are not loaded
 */
export function shownStatus(
  plan: Plan,
  chapter: ChapterId,
  parts: AllParts | undefined,
): ShownStatus {
  const status = statusOf(plan, chapter);
  const found =
    status === 'complete' && parts !== undefined && parts[chapter].rules(plan).length > 0;
  return found ? 'findings' : status;
}

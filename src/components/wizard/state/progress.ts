import type { ChapterId } from '../../../i18n/spine';
import { type ChapterStatus, statusOf } from '../../../plan/asking';
import type { Plan } from '../../../plan/plan';
import { findingsIn } from '../../../plan/review';

export type ShownStatus = ChapterStatus | 'findings';

/** How far a chapter has come, as it is shown: complete chapters say whether the check found something. */
export function shownStatus(plan: Plan, chapter: ChapterId): ShownStatus {
  const status = statusOf(plan, chapter);
  return status === 'complete' && findingsIn(plan, chapter).length > 0 ? 'findings' : status;
}

import type { ChapterId } from '../../../i18n/spine';
import { questionsOf } from '../../../plan/chapters';
import { type ChapterStatus, statusOf } from '../../../plan/asking';
import type { Plan } from '../../../plan/plan';
import type { Question } from '../../../plan/question';
import { findingsIn } from '../../../plan/review';

export type ShownStatus = ChapterStatus | 'findings';

/** How far a chapter has come, as it is shown: complete chapters say whether the check found something. */
export function shownStatus(plan: Plan, chapter: ChapterId): ShownStatus {
  const status = statusOf(plan, chapter);
  return status === 'complete' && findingsIn(plan, chapter).length > 0 ? 'findings' : status;
}

/**
 * Our estimate in minutes, to be calibrated by watching users: half a minute for a question that is answered
 * once, half a minute for each question of a list, whose suggestion is mostly kept.
 */
const minutesEach = 0.5;

/** How many questions a chapter asks at most, and about how many minutes they take. */
export function sizeOf(chapter: ChapterId): { questions: number; minutes: number } {
  const count = ({ kind, ...question }: Question) =>
    kind === 'list' && 'item' in question ? Object.keys(question.item).length : 1;
  const questions = Object.values(questionsOf(chapter)).reduce((sum, each) => sum + count(each), 0);
  return { questions, minutes: Math.ceil(questions * minutesEach) };
}

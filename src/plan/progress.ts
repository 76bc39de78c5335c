import { askedIn } from './asking';
import { type ChapterId, chapterIds } from './chapters';
import type { Question } from './kinds/question';
import type { Plan } from './plan';
import { sourceOf } from './provenance';

/** How far a plan has come, in answers; a list that has entries is counted by their answers. */
export interface Progress {
  /** Answered by the user. */
  yours: number;
  /** Answered by a rule of ours or an example, and not confirmed. */
  unconfirmed: number;
  /** Needed and not answered. */
  gaps: number;
  /** Left out, which is no gap: optional questions, and details that nobody has begun. */
  left: number;
  /** About how many minutes the gaps and what is to confirm will take. */
  minutes: number;
}

/**
 * Our estimates in seconds, to be calibrated by watching users: half a minute for an answer, as in `sizeOf`, and ten
 * seconds where it is chosen from the people, teams or places of the plan; a list that has to be begun counts for its
 * first entries; five seconds to read a proposed answer and agree, and two in a table, which is read by its rows and
 * confirmed as a whole.
 */
const seconds = { answer: 30, chosen: 10, list: 120, confirm: 5, cell: 2 };

const secondsFor = (kind: Question['kind']): number => {
  if (kind === 'list') return seconds.list;
  return kind === 'ref' || kind === 'refs' ? seconds.chosen : seconds.answer;
};

/** The progress of some chapters, or of the whole plan. */
export function progressIn(plan: Plan, chapters: readonly ChapterId[] = chapterIds): Progress {
  const sum = { yours: 0, unconfirmed: 0, gaps: 0, left: 0 };
  let toDo = 0;
  for (const { ref, question, answer, needed } of chapters.flatMap((id) => askedIn(plan, id))) {
    const isList = question.kind === 'list';
    if (question.isAnswered(answer)) {
      if (isList) continue;
      const isConfirmed = sourceOf(plan, ref) === null;
      sum[isConfirmed ? 'yours' : 'unconfirmed'] += 1;
      if (!isConfirmed) toDo += ref.entry ? seconds.cell : seconds.confirm;
    } else {
      sum[needed ? 'gaps' : 'left'] += 1;
      if (needed) toDo += secondsFor(question.kind);
    }
  }
  return { ...sum, minutes: Math.ceil(toDo / 60) };
}

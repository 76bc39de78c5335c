import { askedIn, gapsIn } from './asking';
import { type ChapterId, chapterIds } from './chapters';
import type { Plan } from './plan';
import { nameOf } from './provenance';
import type { QuestionRef } from './questionRef';

/** Where somebody is at work: in a chapter or outside of all, and at which of its questions, if that is known. */
export interface Place {
  chapter: ChapterId | null;
  /** As it is asked, those of an entry included; null at the head of the chapter. */
  ref: QuestionRef | null;
}

/** The next question without an answer in the order in which all are asked, and after the last one the first. */
export function nextGap(plan: Plan, { chapter, ref }: Place): QuestionRef | null {
  const order = new Map(
    chapterIds
      .flatMap((id) => askedIn(plan, id))
      .map((asked, index) => [nameOf(asked.ref), index] as const),
  );
  const gaps = chapterIds.flatMap((id) => gapsIn(plan, id));
  const isBeyond = (gap: QuestionRef) => {
    if (ref) return (order.get(nameOf(gap)) ?? 0) > (order.get(nameOf(ref)) ?? -1);
    return chapter === null || chapterIds.indexOf(gap.chapter) >= chapterIds.indexOf(chapter);
  };
  return gaps.find(isBeyond) ?? gaps[0] ?? null;
}

import { askedIn } from '../../../plan/asking';
import { nextGap, type Place } from '../../../plan/nextGap';
import type { Plan } from '../../../plan/plan';
import { fieldAddress } from '../../../plan/questionRef';
import { addressOf, isChapter, type View } from './route';

/**
 * Address of the next open question; null when none is open.
 * @param ids ids of what had the focus last in the view, and of what stands around it
 */
export function nextOpen(plan: Plan, view: View, ids: readonly string[]): string | null {
  const next = nextGap(plan, placeOf(plan, view, ids));
  return next && addressOf(next.chapter, fieldAddress(next));
}

/** The question that somebody is at, or the one after which an entry of a list begins. */
function placeOf(plan: Plan, view: View, ids: readonly string[]): Place {
  const chapter = isChapter(view) ? view : null;
  const asked = chapter === null ? [] : askedIn(plan, chapter).map(({ ref }) => ref);
  const at = asked.findIndex((ref) => ids.includes(fieldAddress(ref)));
  const inside = asked.findIndex((ref) => ids.some((id) => fieldAddress(ref).startsWith(`${id}.`)));
  return { chapter, ref: (at < 0 ? asked[inside - 1] : asked[at]) ?? null };
}

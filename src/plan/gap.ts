import type { QuestionRef } from './questionRef';
import { type Inline, phrasing } from './tree';

/** Words that stand for a missing answer; the preview leads from them to the question. */
export const gap = (ref: QuestionRef, words: { document: { gap: string } }): Inline => ({
  type: 'emphasis',
  data: { gap: ref },
  children: phrasing(words.document.gap),
});

import type { PhrasingContent } from 'mdast';
import { linesOf } from './typedText';

/** What a builder takes for inline content: a string is text as it stands, nothing is dropped. */
export type Inline = string | PhrasingContent | Said | readonly Inline[];

/** Inline content with what it says: the block that it comes to stand in keeps that, the text itself doesn't show it. */
export interface Said {
  said: Inline;
  /** The names of the answers, or of the chapter. */
  of: readonly string[];
}

/** What the user typed, its line breaks kept; blank lines would end the paragraph and are left out. */
export const typed = (answer: string): Inline =>
  linesOf(answer).flatMap((line, index): Inline[] => (index ? [{ type: 'break' }, line] : [line]));

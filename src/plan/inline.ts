import type { PhrasingContent } from 'mdast';
import { linesOf } from './typedText';

/** What a builder takes for inline content: a string is text as it stands, nothing is dropped. */
export type Inline = string | PhrasingContent | readonly Inline[];

/** What the user typed, its line breaks kept; blank lines would end the paragraph and are left out. */
export const typed = (answer: string): Inline =>
  linesOf(answer).flatMap((line, index): Inline[] => (index ? [{ type: 'break' }, line] : [line]));

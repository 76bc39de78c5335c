import { type Inline, list, type Point, strong } from '../tree';
import type { Reader } from '../writer';
import type { Words } from '../words';

type Say = Words['document'];

/** "**Label:** answer", as a point of a list. */
export const labelled = (say: Say, { label, show }: Reader, question: string): Point => ({
  line: [strong(label(question)), say.colon, show(question)],
});

/** A label with what was chosen as points below it, the user's own words last. */
export function chosen(say: Say, reader: Reader, question: string, own?: { text: string }): Point {
  const points: Inline[] = [...reader.each(question), ...ownWords(own)];
  const label = strong(reader.label(question));
  return {
    line: reader.has(question)
      ? [label, say.colon.trimEnd()]
      : [label, say.colon, reader.show(question)],
    below: points.length > 0 ? [list(points)] : [],
  };
}

/** Every line that the user typed is a point of its own. */
const ownWords = (own?: { text: string }): Inline[] =>
  (own?.text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

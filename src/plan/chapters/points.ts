import { type Inline, list, type Point, strong } from '../tree';
import type { DocumentMessages } from '../words/messages/en';
import type { Reader } from '../writer';

/** "**Label:** answer", as a point of a list. */
export const labelled = <Name extends string>(
  say: DocumentMessages,
  { label, show }: Pick<Reader<Name>, 'label' | 'show'>,
  question: Name,
): Point => ({
  line: [strong(label(question)), say.colon, show(question)],
});

/**
 * A label with what was chosen as points below it, then every line of the user's own words as one.
 * @param own the question that these words answer
 */
export function chosen<Name extends string>(
  say: DocumentMessages,
  reader: Reader<Name>,
  question: Name,
  own?: Name,
): Point {
  const points: Inline[] = [...reader.each(question), ...(own ? reader.lines(own) : [])];
  const label = strong(reader.label(question));
  return {
    line: reader.has(question)
      ? [label, reader.marked('', [question]), say.colon.trimEnd()]
      : [label, say.colon, reader.show(question)],
    below: points.length > 0 ? [list(points)] : [],
  };
}

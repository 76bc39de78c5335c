import { type Blocks, heading, type Inline, list, type Point, strong } from '../tree';
import { linesOf } from '../typedText';
import type { DocumentMessages } from '../words/messages/en';
import type { Reader } from '../writer';

/** "**Label:** answer", as a point of a list; none where nothing is answered and nothing is missing. */
export const labelled = <Name extends string>(
  say: DocumentMessages,
  { label, show, isSaid }: Pick<Reader<Name>, 'label' | 'show' | 'isSaid'>,
  ...questions: readonly Name[]
): Point[] =>
  questions.filter(isSaid).map((question) => ({
    line: [strong(label(question)), say.colon, show(question)],
  }));

/** A label with what was chosen as points below it, then every line of the user's own words as one. */
export function chosen<Name extends string>(
  say: DocumentMessages,
  reader: Reader<Name>,
  question: Name,
  own?: { text: string },
): Point[] {
  const points: Inline[] = [...reader.each(question), ...linesOf(own?.text ?? '')];
  if (points.length === 0 && !reader.isSaid(question)) return [];
  const label = strong(reader.label(question));
  return [
    {
      line: reader.has(question)
        ? [label, reader.marked('', [question]), say.colon.trimEnd()]
        : [label, say.colon, reader.show(question)],
      below: points.length > 0 ? [list(points)] : [],
    },
  ];
}

/** Points as a list; nothing where there are none. */
export const listed = (...points: readonly Point[]): Blocks =>
  points.length > 0 ? [list(points)] : [];

/** The parts of a chapter, each under its numbered heading; a part that says nothing is left out. */
export const sections = (number: number, parts: readonly (readonly [string, Blocks])[]): Blocks =>
  parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([name, blocks], index) => [heading(3, `${number}.${index + 1} ${name}`), ...blocks]);

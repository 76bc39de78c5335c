import { type Blocks, caption, heading, type Inline, list, type Point, strong } from '../tree';
import type { DocumentMessages } from '../words/messages/en';
import type { Reader } from '../writer';

/** Choices that fit beside the name of their question. */
const few = 8;

type Answering<Name extends string> = Pick<Reader<Name>, 'show' | 'choices'>;

/** The answer, or in a form the boxes to tick where there are few. */
export function answered<Name extends string>(
  { show, choices }: Answering<Name>,
  question: Name,
): Inline {
  const offered = choices(question);
  if (offered.length === 0 || offered.length > few) return show(question);
  // A box stays on the line of its words; spaces of this width also stay in Markdown.
  return offered.map((choice) => `☐\u00a0${choice}`).join('\u2003');
}

/** "**Label:** answer", as a point of a list; none where nothing is answered and nothing is missing. */
export const labelled = <Name extends string>(
  say: DocumentMessages,
  { label, isSaid, ...reader }: Answering<Name> & Pick<Reader<Name>, 'label' | 'isSaid'>,
  ...questions: readonly Name[]
): Point[] =>
  questions.filter(isSaid).map((question) => ({
    line: [strong(label(question)), say.colon, answered(reader, question)],
  }));

/** Below the empty rows of a form: what can be written in some of their columns. Nothing in a document. */
export const offered = <Name extends string>(
  { form, colon }: DocumentMessages,
  [row]: readonly Pick<Reader<Name>, 'label' | 'choices'>[],
  ...columns: readonly Name[]
): Blocks =>
  columns.flatMap((column) => {
    const choices = row?.choices(column) ?? [];
    if (!row || choices.length === 0) return [];
    return [caption(form.choices(row.label(column)), colon, choices.join(' / '))];
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
): Point[] {
  const boxes = reader.choices(question);
  if (boxes.length > 0) {
    const tasks = [...boxes, ...(own ? [reader.show(own)] : [])].map((line) => ({
      line,
      done: false,
    }));
    return [{ line: [strong(reader.label(question)), say.colon.trimEnd()], below: [list(tasks)] }];
  }
  const points: Inline[] = [...reader.each(question), ...(own ? reader.lines(own) : [])];
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
export const sections = (number: number, parts: readonly (readonly [Inline, Blocks])[]): Blocks =>
  parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([name, blocks], index) => [heading(3, [`${number}.${index + 1} `, name]), ...blocks]);

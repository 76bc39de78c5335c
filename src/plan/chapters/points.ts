import {
  type Blocks,
  caption,
  heading,
  type Inline,
  list,
  paragraph,
  strong,
  table,
} from '../tree';
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

/** What a chapter says of one thing: what it is, and what was agreed. */
export type Fact = readonly [topic: Inline, details: Inline];

/** The answers to these questions, as far as one is given or missing. */
export const facts = <Name extends string>(
  { label, isSaid, ...reader }: Answering<Name> & Pick<Reader<Name>, 'label' | 'isSaid'>,
  ...questions: readonly Name[]
): Fact[] =>
  questions.filter(isSaid).map((question) => [label(question), answered(reader, question)]);

/** Facts as a table of two columns; one fact alone as a line. */
export function factTable({ facts: head, colon }: DocumentMessages, all: readonly Fact[]): Blocks {
  const [only, ...more] = all;
  if (!only) return [];
  if (more.length === 0) return [paragraph(strong(only[0]), colon, only[1])];
  return [table([head.topic, head.details], all)];
}

/**
 * What was chosen as points below the name of its question, then every line of the user's own words as one.
 * @param own the question that these words answer
 */
export function chosen<Name extends string>(
  { colon }: DocumentMessages,
  reader: Reader<Name>,
  question: Name,
  own?: Name,
): Blocks {
  const name = strong(reader.label(question));
  const boxes = reader.choices(question);
  if (boxes.length > 0) {
    const lines: Inline[] = [...boxes, ...(own ? [reader.show(own)] : [])];
    return [paragraph(name), list(lines.map((line) => ({ line, done: false })))];
  }
  const points: Inline[] = [...reader.each(question), ...(own ? reader.lines(own) : [])];
  if (points.length === 0 && !reader.isSaid(question)) return [];
  return [
    reader.has(question)
      ? paragraph(name, reader.marked('', [question]))
      : paragraph(name, colon, reader.show(question)),
    ...(points.length > 0 ? [list(points)] : []),
  ];
}

/** Lines of one cell. */
export const onLines = (lines: readonly Inline[]): Inline[] =>
  lines.flatMap((line, index): Inline[] => (index > 0 ? [{ type: 'break' }, line] : [line]));

/** The parts of a chapter, each under its numbered heading; a part that says nothing is left out. */
export const sections = (number: number, parts: readonly (readonly [Inline, Blocks])[]): Blocks =>
  parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([name, blocks], index) => [heading(3, [`${number}.${index + 1} `, name]), ...blocks]);

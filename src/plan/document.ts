import type { Root } from 'mdast';
import { gapsIn } from './asking';
import { chapterIds, type ChapterId } from './chapters';
import { room } from './form';
import { calls } from './front/calls';
import { contents } from './front/contents';
import { controlBlock, status } from './front/controlBlock';
import type { Words } from './loading';
import type { AllParts, DocumentOptions } from './parts';
import type { Plan } from './plan';
import { nameOf, unconfirmed } from './provenance';
import type { QuestionRef } from './questionRef';
import { toldIn } from './ownTexts';
import { summaryOf } from './summary';
import { type Blocks, heading, type Inline, list, paragraph } from './tree';
import { labelFor } from './words/vocabulary';
import { writerFor } from './writer';

export const wholeDocument: DocumentOptions = { chapters: chapterIds, diagram: false };

/** The plan in one language: the only place that decides what a plan says. */
export const documentOf = (
  typed: Plan,
  words: Words,
  options: DocumentOptions = wholeDocument,
): Root => ({ type: 'root', children: [...piecesOf(typed, words, options)].flat() });

/** The document from its title to what is still open, part by part: who draws it beside a form can pause between. */
export function* piecesOf(typed: Plan, words: Words, options: DocumentOptions): Generator<Blocks> {
  const plan = toldIn(typed, words.locale);
  const chosen = chapterIds.filter((id) => options.chapters.includes(id));
  const gaps = chosen.flatMap((id) => gapsIn(plan, id));
  const open = { gaps: gaps.length, unconfirmed: unconfirmed(plan, chosen) };
  const { summary } = words.document;
  const called = calls(plan, words, options);
  yield titleBlock(plan, words, options);
  yield [
    heading(2, summary.heading, 'summary'),
    ...(options.form
      ? [room(), room(), room()].map((line) => paragraph(line))
      : summaryOf(plan, words, open).map((sentences) =>
          paragraph(...between(words.document.sentenceGap, sentences)),
        )),
  ];
  if (!options.form) yield contents(words, chosen, called.length > 0);
  yield called;
  for (const [index, id] of chosen.entries()) {
    yield [
      heading(2, `${index + 1} ${words.chapters[id].title.name}`, id),
      ...chapterOf(id, words.parts[id], { plan, words, options }, index + 1),
    ];
  }
  if (!options.form) yield stillOpen(gaps, words);
}

/** A chapter of the document, written by the chapter itself. */
function chapterOf<Id extends ChapterId>(
  id: Id,
  { document }: AllParts[Id],
  { plan, words, options }: { plan: Plan; words: Words; options: DocumentOptions },
  number: number,
): Blocks {
  return document(writerFor(plan, id, words, options), number, options);
}

function titleBlock(plan: Plan, words: Words, options: DocumentOptions): Blocks {
  const { show, line, has, say } = writerFor(plan, 'scope', words, options);
  const title = heading(1, [
    say.title,
    has('organisation') ? line('organisation') : show('organisation'),
  ]);
  const control = controlBlock(plan, words, options);
  if (!options.form) return [title, ...control];
  const draft = status(plan, words);
  return [title, ...(draft ? [paragraph(draft)] : []), paragraph(say.form.intro), ...control];
}

const between = (join: string, parts: readonly Inline[]): Inline[] =>
  parts.flatMap((part, index) => (index > 0 ? [join, part] : [part]));

function stillOpen(gaps: QuestionRef[], words: Words): Blocks {
  const { open } = words.document;
  const title = heading(2, open.heading, 'open');
  if (gaps.length === 0) return [title, paragraph(open.none)];
  const place = (gap: QuestionRef): Inline => {
    const { chapter: id, question, entry } = gap;
    const said = open.path<Inline>([
      words.chapters[id].title.name,
      ...(entry ? [open.entry(labelFor(words, id, entry.list), String(entry.place))] : []),
      labelFor(words, id, question),
    ]);
    return { said, of: [nameOf(gap)] };
  };
  return [
    title,
    paragraph(open.intro),
    list(gaps.map((gap) => ({ line: place(gap), done: false }))),
  ];
}

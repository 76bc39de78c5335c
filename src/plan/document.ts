import type { Root } from 'mdast';
import { counted } from '../i18n/forms/plural';
import { gapsIn } from './asking';
import { chapterIds, type ChapterId } from './chapters';
import { labelled } from './chapters/points';
import { room } from './form';
import type { Words } from './loading';
import type { AllParts, DocumentOptions } from './parts';
import type { Plan } from './plan';
import { nameOf, unconfirmed } from './provenance';
import type { QuestionRef } from './questionRef';
import { toldIn } from './ownTexts';
import { summaryOf } from './summary';
import { type Blocks, caption, heading, type Inline, list, paragraph } from './tree';
import { labelFor } from './words/vocabulary';
import { writerFor } from './writer';

export const wholeDocument: DocumentOptions = { chapters: chapterIds, diagram: false };

/** The plan in one language: the only place that decides what a plan says. */
export function documentOf(
  typed: Plan,
  words: Words,
  options: DocumentOptions = wholeDocument,
): Root {
  const plan = toldIn(typed, words.locale);
  const chosen = chapterIds.filter((id) => options.chapters.includes(id));
  const gaps = chosen.flatMap((id) => gapsIn(plan, id));
  const open = { gaps: gaps.length, unconfirmed: unconfirmed(plan, chosen) };
  const { summary } = words.document;
  return {
    type: 'root',
    children: [
      ...titleBlock(plan, words, options),
      heading(2, summary.heading, 'summary'),
      ...(options.form
        ? [room(), room(), room()].map((line) => paragraph(line))
        : summaryOf(plan, words, open).map((sentences) =>
            paragraph(...between(words.document.sentenceGap, sentences)),
          )),
      ...chosen.flatMap((id, index) => [
        heading(2, `${index + 1} ${words.chapters[id].title.name}`, id),
        ...chapterOf(id, words.parts[id], { plan, words, options }, index + 1),
      ]),
      ...(options.form ? [] : stillOpen(gaps, words)),
    ],
  };
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
  const writer = writerFor(plan, 'scope', words, options);
  const { show, line, has, isSaid, say } = writer;
  const inDoubt = unconfirmed(plan);
  const organisation = has('organisation') ? line('organisation') : show('organisation');
  const title = heading(1, [say.title, organisation]);
  const draft: Inline = { said: say.draft(counted(inDoubt, words)), of: ['scope.status'] };
  if (options.form) {
    const facts = labelled(say, writer, 'planOwner', 'ownerRole', 'version', 'status', 'planDate');
    const state = inDoubt > 0 ? [paragraph(draft)] : [];
    return [title, ...state, paragraph(say.form.intro), list(facts)];
  }
  const owner = has('ownerRole')
    ? say.ownerWithRole<Inline>(show('planOwner'), show('ownerRole'))
    : say.owner<Inline>(show('planOwner'));
  const facts: Inline[] = [
    ...(has('version') ? [say.version<Inline>(show('version'))] : []),
    inDoubt > 0 ? draft : show('status'),
    ...(isSaid('planDate') ? [show('planDate')] : []),
    owner,
  ];
  return [title, caption(...between(' · ', facts))];
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

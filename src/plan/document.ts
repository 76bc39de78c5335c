import type { Root } from 'mdast';
import { counted } from '../i18n/forms/plural';
import { gapsIn } from './asking';
import { chapterIds, type ChapterId } from './chapters';
import type { Words } from './loading';
import type { AllParts, DocumentOptions } from './parts';
import type { Plan } from './plan';
import { unconfirmed } from './provenance';
import type { QuestionRef } from './questionRef';
import { summaryOf } from './summary';
import { type Blocks, heading, type Inline, list, paragraph } from './tree';
import { typedOnOneLine } from './typedText';
import { labelFor } from './words/vocabulary';
import { writerFor } from './writer';

export const wholeDocument: DocumentOptions = { chapters: chapterIds, diagram: false };

/** The plan in one language: the only place that decides what a plan says. */
export function documentOf(
  plan: Plan,
  words: Words,
  options: DocumentOptions = wholeDocument,
): Root {
  const chosen = chapterIds.filter((id) => options.chapters.includes(id));
  const gaps = chosen.flatMap((id) => gapsIn(plan, id));
  const open = { gaps: gaps.length, unconfirmed: unconfirmed(plan, chosen) };
  return {
    type: 'root',
    children: [
      ...titleBlock(plan, words),
      heading(2, words.document.summary.heading, 'summary'),
      ...summaryOf(plan, words, open).map((sentences) =>
        paragraph(sentences.join(words.document.sentenceGap)),
      ),
      ...chosen.flatMap((id, index) => [
        heading(2, `${index + 1} ${words.chapters[id].title.name}`, id),
        ...chapterOf(id, words.parts[id], { plan, words, options }, index + 1),
      ]),
      heading(2, words.document.open.heading, 'open'),
      ...stillOpen(gaps, words),
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
  return document(writerFor(plan, id, words), number, options);
}

function titleBlock(plan: Plan, words: Words): Blocks {
  const { answers, show, has, isSaid, say } = writerFor(plan, 'scope', words);
  const inDoubt = unconfirmed(plan);
  const organisation = has('organisation')
    ? typedOnOneLine(answers.organisation)
    : show('organisation');
  const owner = has('ownerRole')
    ? say.ownerWithRole<Inline>(show('planOwner'), show('ownerRole'))
    : say.owner<Inline>(show('planOwner'));
  const facts: Inline[] = [
    ...(has('version') ? [say.version<Inline>(show('version'))] : []),
    inDoubt > 0 ? say.draft(counted(inDoubt, words)) : show('status'),
    ...(isSaid('planDate') ? [show('planDate')] : []),
    owner,
  ];
  return [
    heading(1, [say.title, organisation]),
    {
      ...paragraph(facts.flatMap((fact, index) => (index > 0 ? [' · ', fact] : [fact]))),
      data: { role: 'byline' },
    },
  ];
}

function stillOpen(gaps: QuestionRef[], words: Words): Blocks {
  const { open } = words.document;
  if (gaps.length === 0) return [paragraph(open.none)];
  const place = ({ chapter: id, question, entry }: QuestionRef) =>
    open.path<Inline>([
      words.chapters[id].title.name,
      ...(entry ? [open.entry(labelFor(words, id, entry.list), String(entry.place))] : []),
      labelFor(words, id, question),
    ]);
  return [paragraph(open.intro), list(gaps.map((gap) => ({ line: place(gap), done: false })))];
}

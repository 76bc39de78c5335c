import type { Root } from 'mdast';
import type { VersionMessages } from '../../../i18n/messages/en/versions';
import { heard } from '../../../plan/comparing/compare';
import type {
  AnswerDifference,
  ChapterDifference,
  Difference,
  Told,
} from '../../../plan/comparing/difference';
import { typed } from '../../../plan/inline';
import { type Blocks, heading, type Inline, list, paragraph, table } from '../../../plan/tree';
import { changeLog } from './sentences';
import { type Both, inWords, labelOf, rowName, translationsOf, type WordedPlan } from './compared';

interface Say {
  versions: VersionMessages;
  /** What stands for a missing answer. */
  missing: string;
}

/** What has changed as a document: a sentence for each chapter, and every answer before and after. */
export function changesDocument(changes: readonly ChapterDifference[], both: Both, say: Say): Root {
  const { compare } = say.versions;
  return {
    type: 'root',
    children: [
      heading(1, compare.heading(both.before.name, both.after.name)),
      list(changeLog(changes, both, say.versions)),
      ...changes.flatMap((each) => chapterOf(each, both, say)),
    ],
  };
}

function chapterOf({ chapter, differences }: ChapterDifference, both: Both, say: Say): Blocks {
  const shown = heard(differences);
  const { columns } = say.versions.log;
  const rows = shown.flatMap((each) => rowsOf(each, both, say));
  const moved = shown.flatMap((each) => movedIn(each, both, say));
  if (rows.length + moved.length === 0) return [];
  return [
    heading(2, both.after.words.chapters[chapter].title.name),
    ...(rows.length > 0 ? [table([columns.where, columns.before, columns.after], rows)] : []),
    ...moved.map((line) => paragraph(line)),
  ];
}

function rowsOf(difference: Difference, both: Both, say: Say): Inline[][] {
  if (difference.kind === 'answer') return [answerRow(difference, '', both, say)];
  const name = rowName(difference, both);
  const { added, removed } = say.versions.compare.change;
  if (difference.change === 'added') return [[name, '', added]];
  if (difference.change === 'removed') return [[name, removed, '']];
  return difference.answers
    .filter(({ isSilent }) => !isSilent)
    .map((each) => answerRow(each, name, both, say));
}

function answerRow(each: AnswerDifference, place: string, both: Both, say: Say): Inline[] {
  const { before, after } = each;
  const label = labelOf(each, both.after.words);
  const where = place === '' ? label : both.after.words.document.open.path([place, label]).join('');
  return [where, said(each, before, both.before, say), said(each, after, both.after, say)];
}

/** One of two answers; its translations where these are what differs, a line each. */
function said(
  { question, what }: AnswerDifference,
  told: Told,
  { words }: WordedPlan,
  say: Say,
): Inline {
  if (!told.isAsked) return say.versions.compare.notAsked;
  if (!told.isSaid) return say.missing;
  const mark = told.source ? words.document.source[told.source] : '';
  const translations = what === 'translation' ? translationsOf(told) : [];
  const lines = translations.map(({ tag, text }): Inline => [
    { type: 'break' },
    words.wording.language(tag) + words.document.colon,
    typed(text),
  ]);
  return [inWords(question, told, words), mark, ...lines];
}

function movedIn(each: Difference, both: Both, say: Say): string[] {
  if (each.kind !== 'row' || !each.isMoved) return [];
  const { before, after } = each.place;
  return [say.versions.compare.movedRow(rowName(each, both), before, after)];
}

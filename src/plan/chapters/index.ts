import type { ChapterId } from '../../i18n/spine';
import type { Answers, Question } from '../question';
import { involvement } from './involvement/questions';
import { process } from './process/questions';
import { scope } from './scope/questions';
import { teams } from './teams/questions';
import { training } from './training/questions';

/** The questions of every chapter, in small groups. Ids are unique within a chapter. */
export const chapters = {
  scope,
  teams,
  process,
  training,
  involvement,
} as const satisfies Record<ChapterId, Record<string, Record<string, Question>>>;

type Chapters = typeof chapters;

type Merge<Groups> = Groups extends unknown ? (group: Groups) => void : never;

/** A chapter's groups laid together: every question by its id. */
type Flat<Groups> = Merge<Groups[keyof Groups]> extends (all: infer All) => void ? All : never;

export type ChapterAnswers<Id extends ChapterId> =
  Flat<Chapters[Id]> extends infer Questions extends Record<string, Question>
    ? Answers<Questions>
    : never;

/** All questions of a chapter by id, in the order in which they are asked. */
export function questionsOf(chapter: ChapterId): Record<string, Question> {
  const groups: Record<string, Record<string, Question>> = chapters[chapter];
  return Object.fromEntries(Object.values(groups).flatMap((group) => Object.entries(group)));
}

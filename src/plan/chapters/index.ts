import type { Flat } from '../kinds/asked';
import type { Answers, Groups, Questions } from '../kinds/question';
import type { Later } from './chapter';
import * as registry from './registry';

type Registry = typeof registry;

export type ChapterId = keyof Registry;

export type GroupsOf<Id extends ChapterId> = Registry[Id]['groups'];

/** What of a chapter is loaded when it is needed. */
type LaterOf<Id extends ChapterId> = Awaited<ReturnType<Registry[Id]['later']>>['later'];

export type WordsOf<Id extends ChapterId> =
  LaterOf<Id> extends Later<Groups, infer Said> ? Said : never;

export type ChapterAnswers<Id extends ChapterId> = Answers<Flat<GroupsOf<Id>>>;

/** The words of every chapter in one language. */
export type AllWords = { [Id in ChapterId]: WordsOf<Id> };

export const isChapterId = (id: string): id is ChapterId => Object.hasOwn(registry, id);

/** All chapters in the order of the spine. */
export const chapterIds: readonly ChapterId[] = Object.keys(registry)
  .filter(isChapterId)
  .toSorted((one, other) => registry[one].place - registry[other].place);

/** Where the rest of a chapter comes from. */
export const laterOf = async <Id extends ChapterId>(id: Id): Promise<LaterOf<Id>> =>
  (await registry[id].later()).later;

/** The questions of a chapter, in small groups. */
export const groupsOf = (id: ChapterId): Groups => registry[id].groups;

const flat = (id: ChapterId): Questions =>
  Object.assign({}, ...Object.values(groupsOf(id))) as Questions;

const questions = new Map(chapterIds.map((id) => [id, flat(id)]));

/** All questions of a chapter by id, in the order in which they are asked. */
export const questionsOf = (id: ChapterId): Questions => questions.get(id) ?? {};

/** An object with a value for every chapter. */
export const byChapter = <Value>(value: (id: ChapterId) => Value) =>
  Object.fromEntries(chapterIds.map((id) => [id, value(id)])) as Record<ChapterId, Value>;

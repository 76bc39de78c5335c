import { type ChapterId, groupsOf } from './chapters';
import { isAsked } from './kinds/asked';
import type { Entry, ListQuestion, Questions } from './kinds/question';
import type { Plan } from './plan';
import type { Sources } from './sources';

type Siblings = Readonly<Record<string, unknown>>;

/**
 * The questions of a chapter without which the document has a gap: the essential ones, and the details of a group
 * as soon as the user has answered one of them.
 */
export const neededIn = (plan: Plan, chapter: ChapterId): ReadonlySet<string> =>
  new Set(
    Object.values(groupsOf(chapter)).flatMap((group) =>
      neededAmong(group, plan.answers[chapter], plan.sources, chapter),
    ),
  );

/**
 * The same of an entry, whose details belong together.
 * @param list the name of the list: chapter and question
 */
export const neededInEntry = (
  { item }: ListQuestion,
  entry: Entry,
  sources: Sources,
  list: string,
): ReadonlySet<string> => new Set(neededAmong(item, entry, sources, `${list}.${entry.id}`));

/** What we propose or an example has begun nothing: only the user does. */
function neededAmong(beside: Questions, answers: Siblings, sources: Sources, within: string) {
  const asked = Object.entries(beside).filter(([, question]) => isAsked(question, answers));
  const isBegun = asked.some(
    ([id, { detail, isAnswered }]) =>
      detail && isAnswered(answers[id]) && sources[`${within}.${id}`] === undefined,
  );
  return asked
    .filter(([, { optional, detail }]) => !optional && (isBegun || !detail))
    .map(([id]) => id);
}

import { askedIn } from './asking';
import { type ChapterId, chapterIds, questionsOf } from './chapters';
import { entriesOf } from './kinds/list';
import type { Entry, ListQuestion, Question } from './kinds/question';
import type { Plan } from './plan';
import { type Address, fieldAddress, type QuestionRef } from './questionRef';
import { type Sources, type Source } from './sources';
import { afterEntries, type Translations } from './translations';

/** The name under which a plan keeps where an answer comes from. */
export const nameOf = (ref: QuestionRef) => `${ref.chapter}.${fieldAddress(ref)}`;

/** Where an answer comes from; null when it is the user's own. */
export const sourceOf = (plan: Plan, ref: QuestionRef): Source | null =>
  plan.sources[nameOf(ref)] ?? null;

/** Answers of a chapter that stand in the document and that the user has not made their own. */
export function unconfirmedIn(plan: Plan, chapter: ChapterId): QuestionRef[] {
  if (Object.keys(plan.sources).length === 0) return [];
  return askedIn(plan, chapter)
    .filter(
      ({ ref, question, answer }) =>
        question.kind !== 'list' && question.isAnswered(answer) && sourceOf(plan, ref) !== null,
    )
    .map(({ ref }) => ref);
}

/** How many answers of the whole plan that are. */
export const unconfirmed = (plan: Plan, chapters: readonly ChapterId[] = chapterIds): number =>
  chapters.reduce((sum, chapter) => sum + unconfirmedIn(plan, chapter).length, 0);

/** The plan in which these answers are the user's own. */
export function confirmed(plan: Plan, refs: readonly QuestionRef[]): Plan {
  return { ...plan, sources: withSources(plan.sources, refs.map(nameOf), {}) };
}

/**
 * The plan with another answer to one question. What changes is the user's own, unless it is told where it comes
 * from; of a list, that goes for each answer of an entry that changes, comes or goes.
 * @param from where changed answers come from, by their names
 * @param back translations that come back with entries whose removal is undone
 */
export function withAnswer(
  plan: Plan,
  chapter: ChapterId,
  id: string,
  answer: unknown,
  from: Sources = {},
  back?: Translations,
): Plan {
  const siblings: Readonly<Record<string, unknown>> = plan.answers[chapter];
  const [question, name] = [questionsOf(chapter)[id], `${chapter}.${id}`];
  const names = changedNames(question, name, siblings[id], answer);
  const { translations } = plan;
  return {
    ...plan,
    answers: { ...plan.answers, [chapter]: { ...siblings, [id]: answer } },
    sources: withSources(plan.sources, names, from),
    translations:
      question?.kind === 'list'
        ? afterEntries(translations, name, question, [siblings[id], answer], back)
        : translations,
  };
}

/** The same for a question of an entry, too. */
export function withAnswerAt(
  plan: Plan,
  { chapter, question, entry }: Address,
  answer: unknown,
  from: Sources = {},
): Plan {
  if (!entry) return withAnswer(plan, chapter, question, answer, from);
  const list = questionsOf(chapter)[entry.list];
  if (list?.kind !== 'list') return plan;
  const siblings: Readonly<Record<string, unknown>> = plan.answers[chapter];
  const entries = entriesOf(list, siblings[entry.list]).map((each) =>
    each.id === entry.id ? { ...each, [question]: answer } : each,
  );
  return withAnswer(plan, chapter, entry.list, entries, from);
}

function changedNames(
  question: Question | undefined,
  name: string,
  before: unknown,
  after: unknown,
): string[] {
  if (question?.kind !== 'list') return [name];
  const [old, fresh] = [before, after].map(
    (entries) => new Map(entriesOf(question, entries).map((entry) => [entry.id, entry])),
  );
  return [...new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])].flatMap((entry) =>
    Object.keys(question.item)
      .filter((asked) => old?.get(entry)?.[asked] !== fresh?.get(entry)?.[asked])
      .map((asked) => `${name}.${entry}.${asked}`),
  );
}

/** The same object when nothing changes: what did not change is not stored again. */
function withSources(sources: Sources, names: readonly string[], from: Sources): Sources {
  const differing = names.filter((name) => sources[name] !== from[name]);
  if (differing.length === 0) return sources;
  const after = new Map(Object.entries(sources));
  for (const name of differing) {
    const source = from[name];
    if (source) after.set(name, source);
    else after.delete(name);
  }
  return Object.fromEntries(after);
}

/**
 * Where the answers of new entries come from, all from the same place.
 * @param list the name of the list: chapter and question
 */
export function sourcesOfEntries(
  list: string,
  { item }: ListQuestion,
  entries: readonly Entry[],
  source: Source,
): Sources {
  return Object.fromEntries(
    entries.flatMap((entry) =>
      Object.entries(item)
        .filter(([id, asked]) => asked.isAnswered(entry[id]))
        .map(([id]) => [`${list}.${entry.id}.${id}`, source]),
    ),
  );
}

/** Where the answers of a copied entry come from: from where those of the entry itself do. */
export function copiedSources(sources: Sources, list: string, from: string, to: string): Sources {
  const before = `${list}.${from}.`;
  return Object.fromEntries(
    Object.entries(sources)
      .filter(([name]) => name.startsWith(before))
      .map(([name, source]) => [`${list}.${to}.${name.slice(before.length)}`, source]),
  );
}

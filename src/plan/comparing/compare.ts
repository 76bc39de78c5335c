import { besides } from '../asking';
import { type ChapterId, chapterIds, questionsOf } from '../chapters';
import { isAsked } from '../kinds/asked';
import { entriesOf } from '../kinds/list';
import type { Entry, ItemQuestion, ListQuestion } from '../kinds/question';
import type { Plan } from '../plan';
import { nameOf } from '../provenance';
import type { QuestionRef } from '../questionRef';
import type {
  AnswerDifference,
  ChapterDifference,
  Difference,
  DifferenceCount,
  RowDifference,
  Told,
} from './difference';
import { movedIn } from './moved';

type Siblings = Readonly<Record<string, unknown>>;

/** Two plans, the earlier one first. */
export type Pair = readonly [before: Plan, after: Plan];

/**
 * Everything in which the answers of two plans differ, with whose they are and how they are translated: by question,
 * and in lists by entry. Chapters that say the same are left out.
 */
export function compare(before: Plan, after: Plan): ChapterDifference[] {
  return chapterIds.flatMap((chapter) => {
    const differences = inChapter([before, after], chapter);
    return differences.length > 0 ? [{ chapter, differences }] : [];
  });
}

function inChapter(pair: Pair, chapter: ChapterId): Difference[] {
  const [before, after]: readonly Siblings[] = pair.map((plan) => besides(plan, chapter));
  return Object.entries(questionsOf(chapter)).flatMap(([id, question]): Difference[] => {
    const beside = [before ?? {}, after ?? {}] as const;
    if (question.kind === 'list') return inList(pair, chapter, id, question, beside);
    return inAnswer(pair, { chapter, question: id }, question, beside);
  });
}

const same = (one: unknown, other: unknown) =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

function inAnswer(
  pair: Pair,
  ref: QuestionRef,
  question: ItemQuestion,
  beside: readonly [Siblings, Siblings],
): AnswerDifference[] {
  const name = nameOf(ref);
  const told = (plan: Plan, siblings: Siblings): Told => {
    const answer = siblings[ref.question] ?? question.blank;
    const asked = isAsked(question, siblings);
    return {
      answer,
      isAsked: asked,
      isSaid: asked && question.isAnswered(answer),
      source: plan.sources[name] ?? null,
      translations: plan.translations[name] ?? {},
    };
  };
  const [before, after] = [told(pair[0], beside[0]), told(pair[1], beside[1])];
  const what = whatDiffers(before, after);
  if (!what) return [];
  const isSilent = !before.isSaid && !after.isSaid;
  return [{ kind: 'answer', ref, question, before, after, what, isSilent }];
}

function whatDiffers(before: Told, after: Told): AnswerDifference['what'] | null {
  if (!same(before.answer, after.answer)) return 'answer';
  if (before.source !== after.source) return 'source';
  return sameTranslations(before.translations, after.translations) ? null : 'translation';
}

/** Whatever order they were made in. */
function sameTranslations(one: Told['translations'], other: Told['translations']): boolean {
  const languages = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...languages].every((language) => {
    const [left, right] = [one[language], other[language]];
    return left?.text === right?.text && left?.from === right?.from;
  });
}

function inList(
  pair: Pair,
  chapter: ChapterId,
  list: string,
  question: ListQuestion,
  beside: readonly [Siblings, Siblings],
): RowDifference[] {
  const [before, after] = [placed(question, beside[0][list]), placed(question, beside[1][list])];
  const common = [...before.keys()].filter((id) => after.has(id));
  const moved = movedIn(
    common,
    [...after.keys()].filter((id) => before.has(id)),
  );
  // Neither document has the list.
  const isUnasked = beside.every((siblings) => !isAsked(question, siblings));
  const ids = [...after.keys(), ...[...before.keys()].filter((id) => !after.has(id))];
  return ids.flatMap((id): RowDifference[] => {
    const [old, fresh] = [before.get(id), after.get(id)];
    const at = { list, id, place: fresh?.place ?? old?.place ?? 0 };
    const answers =
      old && fresh
        ? Object.entries(question.item).flatMap(([asked, each]) =>
            inAnswer(pair, { chapter, question: asked, entry: at }, each, [old.entry, fresh.entry]),
          )
        : [];
    const change = changeOf(old, fresh, answers, moved.has(id));
    if (!change) return [];
    const isMoved = moved.has(id);
    return [
      {
        ...{ kind: 'row', chapter, list, question, id, change, isMoved, answers },
        place: { before: old?.place ?? 0, after: fresh?.place ?? 0 },
        before: old?.entry ?? null,
        after: fresh?.entry ?? null,
        isSilent:
          isUnasked || (change === 'changed' && !isMoved && answers.every((each) => each.isSilent)),
      },
    ];
  });
}

interface Placed {
  entry: Entry;
  place: number;
}

const placed = (question: ListQuestion, answer: unknown): ReadonlyMap<string, Placed> =>
  new Map(
    entriesOf(question, answer).map((entry, index) => [entry.id, { entry, place: index + 1 }]),
  );

function changeOf(
  before: Placed | undefined,
  after: Placed | undefined,
  answers: readonly AnswerDifference[],
  isMoved: boolean,
): RowDifference['change'] | null {
  if (!before) return 'added';
  if (!after) return 'removed';
  if (answers.length > 0) return 'changed';
  return isMoved ? 'moved' : null;
}

/** What of it stands in a document. */
export const heard = (differences: readonly Difference[]): Difference[] =>
  differences.filter((each) => !each.isSilent);

/** How much of it stands in a document. */
export function countOf(differences: readonly Difference[]): DifferenceCount {
  const shown = heard(differences);
  const rows = shown.filter((each) => each.kind === 'row');
  const answers = shown
    .flatMap((each) => (each.kind === 'row' ? each.answers : [each]))
    .filter((each) => !each.isSilent);
  const rowsThat = (is: (row: RowDifference) => boolean) => rows.filter(is).length;
  return {
    answers: answers.filter(({ what }) => what === 'answer').length,
    beside: answers.filter(({ what }) => what !== 'answer').length,
    added: rowsThat(({ change }) => change === 'added'),
    removed: rowsThat(({ change }) => change === 'removed'),
    moved: rowsThat(({ isMoved }) => isMoved),
  };
}

/** All counts together: nothing is told of plans in which it is zero. */
export const totalOf = ({ answers, beside, added, removed, moved }: DifferenceCount): number =>
  answers + beside + added + removed + moved;

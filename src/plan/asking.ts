import { type ChapterId, chapterIds, questionsOf } from './chapters';
import { neededIn, neededInEntry } from './depth';
import { isAsked } from './kinds/asked';
import { entriesOf } from './kinds/list';
import type { ListQuestion, Question } from './kinds/question';
import type { Plan } from './plan';
import type { QuestionRef } from './questionRef';
import type { Sources } from './sources';

type Siblings = Readonly<Record<string, unknown>>;

/** A question that is asked at this moment, with its present answer. */
export interface Asked {
  ref: QuestionRef;
  question: Question;
  answer: unknown;
  /** The document has a gap without an answer. */
  needed: boolean;
}

/** What is asked by the answers of a chapter, which are never changed in place; it also hangs on their sources and the product. */
const known = new WeakMap<
  Siblings,
  { sources: Sources; product: string | null; asked: readonly Asked[] }
>();

/** All questions of a chapter that are asked at this moment, those of list entries right after their list. */
export function askedIn(plan: Plan, chapter: ChapterId): readonly Asked[] {
  const answers: Siblings = plan.answers[chapter];
  const { sources } = plan;
  const { product } = plan.answers.scope;
  const before = known.get(answers);
  if (before?.sources === sources && before.product === product) return before.asked;
  const asked = findAsked(plan, chapter, answers);
  known.set(answers, { sources, product, asked });
  return asked;
}

/** What questions of a chapter hang on: its own answers, and those of the first, which say what is rolled out. */
export const besides = ({ answers }: Plan, chapter: ChapterId): Siblings => ({
  ...answers.scope,
  ...answers[chapter],
});

function findAsked(plan: Plan, chapter: ChapterId, answers: Siblings): Asked[] {
  const needed = neededIn(plan, chapter);
  const beside = besides(plan, chapter);
  return Object.entries(questionsOf(chapter)).flatMap(([id, question]): Asked[] => {
    if (!isAsked(question, beside)) return [];
    const ref = { chapter, question: id };
    const own = { ref, question, answer: answers[id], needed: needed.has(id) };
    if (question.kind !== 'list') return [own];
    return [
      own,
      ...entriesIn(question, own).flatMap((entry) => askedOf(plan, ref, question, entry)),
    ];
  });
}

function askedOf(
  { sources }: Plan,
  { chapter, question: list }: QuestionRef,
  question: ListQuestion,
  { at, answers }: ReturnType<typeof entriesIn>[number],
): Asked[] {
  const needed = neededInEntry(question, answers, sources, `${chapter}.${list}`);
  return Object.entries(question.item)
    .filter(([, question]) => isAsked(question, answers))
    .map(([id, question]) => ({
      ref: { chapter, question: id, entry: at },
      question,
      answer: answers[id],
      needed: needed.has(id),
    }));
}

/** The entries of a list, each with its place and its answers by question. */
function entriesIn(question: ListQuestion, { ref: { question: list }, answer }: Asked) {
  return entriesOf(question, answer).map((answers, index) => ({
    at: { list, id: answers.id, place: index + 1 },
    answers,
  }));
}

/** Every question that the document needs and that has no answer yet. */
export function gapsIn(plan: Plan, chapter: ChapterId): QuestionRef[] {
  return askedIn(plan, chapter)
    .filter(({ question, answer, needed }) => needed && !question.isAnswered(answer))
    .map(({ ref }) => ref);
}

export type ChapterStatus = 'notStarted' | 'inProgress' | 'complete';

/** How far a chapter has come: complete when no gap is left. */
export function statusOf(plan: Plan, chapter: ChapterId): ChapterStatus {
  const answered = askedIn(plan, chapter).some(({ question, answer }) =>
    question.isAnswered(answer),
  );
  if (!answered) return 'notStarted';
  return gapsIn(plan, chapter).length > 0 ? 'inProgress' : 'complete';
}

/** Tells whether nothing at all is answered yet. */
export function isBlank(plan: Plan): boolean {
  return chapterIds.every((chapter) => statusOf(plan, chapter) === 'notStarted');
}

/** Tells whether nothing would be missed if the plan were gone: nothing is answered, and it has no name. */
export const holdsNothing = (plan: Plan): boolean => plan.name === '' && isBlank(plan);

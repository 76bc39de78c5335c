import { askedIn } from './asking';
import { type ChapterAnswers, chapterIds } from './chapters';
import type { Plan } from './plan';

type ScopeQuestion = keyof ChapterAnswers<'scope'>;

/** One of the ten questions: what it is called, and the answers of the scope that it asks for together. */
export interface TenQuestion {
  id:
    | 'organisation'
    | 'owner'
    | 'users'
    | 'product'
    | 'platforms'
    | 'shape'
    | 'hours'
    | 'languages'
    | 'pilotStart'
    | 'firstWave';
  names: readonly ScopeQuestion[];
}

export type TenGroup = 'organisation' | 'help' | 'dates';

/** The ten questions that a draft is made from, in their groups. */
export const tenQuestions: Readonly<Record<TenGroup, readonly TenQuestion[]>> = {
  organisation: [
    { id: 'organisation', names: ['organisation'] },
    { id: 'owner', names: ['planOwner', 'ownerRole'] },
    { id: 'users', names: ['users'] },
    { id: 'product', names: ['product'] },
    { id: 'platforms', names: ['platforms'] },
  ],
  help: [
    { id: 'shape', names: ['shape'] },
    { id: 'hours', names: ['helpDays', 'helpFrom', 'helpUntil', 'planZone'] },
    { id: 'languages', names: ['languages'] },
  ],
  dates: [
    { id: 'pilotStart', names: ['pilotStart'] },
    { id: 'firstWave', names: ['firstWave'] },
  ],
};

const questions = Object.values(tenQuestions).flat();

const allNames: readonly string[] = questions.flatMap(({ names }) => names);

const answeredIn = (plan: Plan) =>
  chapterIds
    .flatMap((chapter) => askedIn(plan, chapter))
    .filter(({ question, answer }) => question.isAnswered(answer));

/** Tells whether a plan holds nothing but answers to the ten questions, all of them the user's own. */
export const isUntouched = (plan: Plan): boolean =>
  Object.keys(plan.sources).length === 0 &&
  answeredIn(plan).every(({ ref: { chapter, question } }) =>
    // The owner's name is entered in the register of people.
    chapter === 'scope' ? allNames.includes(question) : ['directory', 'person'].includes(question),
  );

/** How many of the ten are answered, at least in part. */
export function answeredOfTen(plan: Plan): number {
  const answered = answeredIn(plan).map(({ ref }) => ref.question);
  return questions.filter(({ names }) => names.some((name) => answered.includes(name))).length;
}

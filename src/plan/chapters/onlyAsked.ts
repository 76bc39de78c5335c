import { besides } from '../asking';
import { isAsked } from '../kinds/asked';
import { entriesOf } from '../kinds/list';
import type { Entry, Questions } from '../kinds/question';
import type { Plan } from '../plan';
import { byChapter, type ChapterId, questionsOf } from './index';

type Answers = Readonly<Record<string, unknown>>;

/** Plans are never changed in place, and all chapters look at the same one. */
const known = new WeakMap<Plan, Plan>();

/**
 * The plan without answers to what is no longer asked. They stay in the plan, should it be asked again, but nothing
 * may be found in them: there is no field to mend them in.
 */
export function onlyAsked(plan: Plan): Plan {
  const before = known.get(plan);
  if (before) return before;
  const answers = byChapter((chapter) => answersIn(plan, chapter));
  // Each chapter's answers have its shape: what is not asked is blank, as in a new plan.
  const after = { ...plan, answers: answers as unknown as Plan['answers'] };
  known.set(plan, after);
  return after;
}

function answersIn(plan: Plan, chapter: ChapterId): Answers {
  const questions = questionsOf(chapter);
  const answers = withBlanks<Answers>(questions, plan.answers[chapter], besides(plan, chapter));
  return Object.entries(questions).reduce((soFar, [id, question]) => {
    if (question.kind !== 'list') return soFar;
    const entries = entriesOf(question, soFar[id]).map((entry): Entry =>
      withBlanks(question.item, entry, entry),
    );
    return { ...soFar, [id]: entries };
  }, answers);
}

/** Answers in which what is not asked is blank. */
function withBlanks<All extends Answers>(questions: Questions, answers: All, beside: Answers): All {
  const blanks = Object.entries(questions)
    .filter(([, question]) => !isAsked(question, beside))
    .map(([id, { blank }]): [string, unknown] => [id, blank]);
  return blanks.length === 0 ? answers : { ...answers, ...Object.fromEntries<unknown>(blanks) };
}

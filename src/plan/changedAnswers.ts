import { askedIn } from './asking';
import { chapterIds } from './chapters';
import type { Plan } from './plan';
import { nameOf } from './provenance';

/** What differs between two states of a plan, in answers. */
export interface ChangedAnswers {
  count: number;
  /** Nothing but days that are known afterwards, too: they can be moved. */
  isDays: boolean;
  /** The same for the same changes. */
  signature: string;
}

const answersOf = (plan: Plan) =>
  new Map(
    chapterIds
      .flatMap((chapter) => askedIn(plan, chapter))
      .filter(({ question, answer }) => question.kind !== 'list' && question.isAnswered(answer))
      .map(({ ref, question, answer }) => [
        nameOf(ref),
        { question, told: JSON.stringify(answer) },
      ]),
  );

/** Answers that come, go or change from one state of a plan to another. */
export function changedAnswers(before: Plan, after: Plan): ChangedAnswers {
  const [old, fresh] = [answersOf(before), answersOf(after)];
  const changed = [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (name) => old.get(name)?.told !== fresh.get(name)?.told,
  );
  return {
    count: changed.length,
    isDays: changed.every((name) => fresh.get(name)?.question.kind === 'date'),
    signature: changed.map((name) => `${name}=${fresh.get(name)?.told ?? ''}`).join(),
  };
}

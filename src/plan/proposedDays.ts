import { isDate } from './calendar';
import { entriesOf } from './kinds/list';
import type { Entry, Question, Questions } from './kinds/question';
import type { ProposedAnswers } from './proposing';

/** Some take 31 December 9999 for an open end, and no plan can hold the days after it. */
const isNoDay = (question: Question | undefined, answer: unknown) =>
  question?.kind === 'date' && typeof answer === 'string' && !isDate(answer);

/** What is proposed without days that the calendar of a plan doesn't have. */
export const onRealDays = (questions: Questions, proposals: ProposedAnswers): ProposedAnswers =>
  Object.fromEntries(
    Object.entries(proposals).flatMap(([id, proposal]) => {
      const question = questions[id];
      if (!proposal || isNoDay(question, proposal.answer)) return [];
      if (question?.kind !== 'list') return [[id, proposal]];
      const answer = entriesOf(question, proposal.answer).map(
        (entry) =>
          Object.fromEntries(
            Object.entries(entry).filter(([name, each]) => !isNoDay(question.item[name], each)),
          ) as Entry,
      );
      return [[id, { ...proposal, answer }]];
    }),
  );

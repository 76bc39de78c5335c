import type { Writer } from '../../writer';
import type { SummarySentences } from '../../parts';
import { totalMinutes } from './agenda';
import { attended, sessionMinutes } from './attending';
import type { training } from './questions';
import type { TrainingWords } from './words/en';

type Training = Writer<typeof training, TrainingWords>;

/** How many are trained, in how many sessions of which length. */
export function summary({ answers, own, wording }: Training): SummarySentences {
  const { sessions, audiences } = answers;
  const [shortest, longest] = lengths(answers);
  const count = (value: number) => ({ count: value, shown: wording.number(value) });
  const learners = audiences.reduce(
    (sum, { audienceSize }) => sum + (typeof audienceSize === 'number' ? audienceSize : 0),
    0,
  );
  return {
    readiness: [
      ...(sessions.length > 0 && learners > 0
        ? [own.summary.training(count(sessions.length), count(learners))]
        : []),
      ...(longest > 0
        ? [
            shortest === longest
              ? own.summary.agenda(wording.duration(longest))
              : own.summary.agendas(wording.duration(shortest), wording.duration(longest)),
          ]
        : []),
    ],
  };
}

/** The shortest and the longest session in minutes, or, as long as none is planned, agenda; 0 where there is none. */
function lengths(answers: Training['answers']): [number, number] {
  const planned = answers.sessions.map(({ sessionFor }) => sessionMinutes(answers, sessionFor));
  const agendas = attended(answers).map(({ items }) => totalMinutes(items));
  const known = (planned.some((minutes) => minutes > 0) ? planned : agendas).filter(
    (minutes) => minutes > 0,
  );
  return known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, 0];
}

import { counted } from '../../../i18n/forms/plural';
import type { Writer } from '../../writer';
import type { SummarySentences } from '../../parts';
import { totalMinutes } from './agenda';
import { attended, sessionMinutes } from './attending';
import type { training } from './questions';
import type { TrainingWords } from './words/en';

type Training = Writer<typeof training, TrainingWords>;

/** How many are trained, in how many sessions of which length. */
export function summary(writer: Training): SummarySentences {
  const { answers, own } = writer;
  const { sessions, audiences } = answers;
  const sizes = audiences.flatMap(({ audienceSize }) =>
    typeof audienceSize === 'number' ? [audienceSize] : [],
  );
  // A sum says how many only once it has all of them.
  const learners =
    sizes.length === audiences.length ? sizes.reduce((sum, size) => sum + size, 0) : 0;
  return {
    asks:
      sessions.length > 0 && learners > 0
        ? [
            own.summary.training(
              counted(sessions.length, writer),
              counted(learners, writer),
              sessionLength(writer),
            ),
          ]
        : [],
  };
}

/** How long the sessions are, or, as long as that is not known of one, the agendas; nothing where no time is given. */
export function sessionLength({ answers, own, wording }: Training): string {
  const planned = answers.sessions.map(({ sessionFor }) => sessionMinutes(answers, sessionFor));
  const agendas = attended(answers).map(({ items }) => totalMinutes(items));
  const known = (planned.some((minutes) => minutes > 0) ? planned : agendas).filter(
    (minutes) => minutes > 0,
  );
  if (known.length === 0) return '';
  const shortest = wording.duration(Math.min(...known));
  const longest = wording.duration(Math.max(...known));
  return shortest === longest ? longest : own.summary.between(shortest, longest);
}

import type { Writer } from '../../writer';
import type { SummarySentences } from '../../parts';
import { totalMinutes } from './agenda';
import type { training } from './questions';
import type { TrainingWords } from './words/en';

/** How many are trained, in how many sessions of which length. */
export function summary({
  answers,
  own,
  wording,
}: Writer<typeof training, TrainingWords>): SummarySentences {
  const { sessions, audiences, agenda } = answers;
  const minutes = totalMinutes(agenda);
  const count = (value: number) => ({ count: value, shown: wording.number(value) });
  const learners = audiences.reduce(
    (sum, { audienceSize }) => sum + (typeof audienceSize === 'number' ? audienceSize : 0),
    0,
  );
  return {
    asks:
      sessions.length > 0 && learners > 0
        ? [
            own.summary.training(
              count(sessions.length),
              count(learners),
              minutes > 0 ? wording.duration(minutes) : '',
            ),
          ]
        : [],
  };
}

import type { AnswerDifference } from '../../../plan/comparing/difference';
import { fullName } from '../check/AnswerRow';
import { usePlanner } from '../state/context';
import { type Both, labelOf } from './compared';
import { useVersionWords } from './messages';
import type { TakeOver } from './useTakeOver';
import { Value } from './Value';

interface Props {
  difference: AnswerDifference;
  both: Both;
  /** Where it is asked: the name of the chapter or of the row. */
  place: string;
  /** Takes it over into the plan; null where that can't be. */
  take: TakeOver | null;
}

/** An answer that differs: both answers side by side. */
export function AnswerChange({ difference, both, place, take }: Props) {
  const { say } = usePlanner();
  const words = useVersionWords();
  const { question, what } = difference;
  const label = labelOf(difference, both.after.words);
  const action = difference[take?.from ?? 'before'].isSaid ? words.take.answer : words.take.clear;
  return (
    <div class="changes__answer">
      <p class="changes__label">{label}</p>
      <dl class="changes__sides">
        {(['before', 'after'] as const).map((side) => (
          <div key={side}>
            <dt>{both[side].name}</dt>
            <dd>
              <Value
                question={question}
                told={difference[side]}
                what={what}
                words={both[side].words}
              />
            </dd>
          </div>
        ))}
      </dl>
      {take && (
        <p class="changes__do">
          <button
            type="button"
            class="link-button"
            aria-label={say.list.of(action, fullName(place, label, both.after.words))}
            onClick={() => {
              take.run([difference]);
            }}
          >
            {action}
          </button>
        </p>
      )}
    </div>
  );
}

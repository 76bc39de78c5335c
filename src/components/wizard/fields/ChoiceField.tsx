import type { ChoiceQuestion } from '../../../plan/kinds/question';
import { wordFor } from '../../../plan/words/vocabulary';
import { useChapter } from '../state/chapter';
import { usePlanner } from '../state/context';
import type { ControlProps } from './control';

/** Up to this many choices are all in sight; more are folded into a list. */
const inSight = 5;

export const isFolded = ({ set }: ChoiceQuestion) => set.ids.length > inSight;

/** What can be chosen: what was chosen before stays in sight until another is. */
const offered = ({ question, answer, choices }: ControlProps<ChoiceQuestion>) =>
  question.set.ids.filter((id) => choices?.includes(id) !== false || id === answer);

/** A choice folded into a list. */
export function ChoiceSelect(props: ControlProps<ChoiceQuestion>) {
  const { question, id, describedBy, invalid, answer, onAnswer, disabled } = props;
  const { say } = usePlanner();
  const { names } = useChapter();
  return (
    <select
      id={id}
      value={answer ?? ''}
      disabled={disabled}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onInput={({ currentTarget }) => {
        onAnswer(currentTarget.value || null);
      }}
    >
      <option value="">{say.chapter.choose}</option>
      {offered(props).map((choice) => (
        <option key={choice} value={choice}>
          {wordFor(names, question.set, choice)}
        </option>
      ))}
    </select>
  );
}

/** One of a few choices, all in sight; of many, folded into a list. */
export function ChoiceField(props: ControlProps<ChoiceQuestion>) {
  const { question, id, label, answer, onAnswer, disabled } = props;
  const { say } = usePlanner();
  const { names } = useChapter();
  if (isFolded(question)) return <ChoiceSelect {...props} />;
  return (
    <div class="chips">
      {offered(props).map((choice) => (
        <label key={choice} class="chip">
          <input
            type="radio"
            name={id}
            value={choice}
            checked={answer === choice}
            disabled={disabled}
            onInput={() => {
              onAnswer(choice);
            }}
          />
          {wordFor(names, question.set, choice)}
        </label>
      ))}
      {answer !== null && !disabled && (
        <button
          type="button"
          class="link-button chips__clear"
          aria-label={say.list.of(say.chapter.clear, label)}
          onClick={({ currentTarget }) => {
            // The button goes with the answer; the choices stay.
            currentTarget.parentElement?.querySelector<HTMLInputElement>(':checked')?.focus();
            onAnswer(null);
          }}
        >
          {say.chapter.clear}
        </button>
      )}
    </div>
  );
}

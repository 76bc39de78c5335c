import type { ChoiceQuestion } from '../../../plan/kinds/question';
import { wordFor } from '../../../plan/words/vocabulary';
import { useChapter } from '../state/chapter';
import { usePlanner } from '../state/context';
import type { ControlProps } from './control';

/** Up to this many choices are all in sight; more are folded into a list. */
const inSight = 5;

export const isFolded = ({ set }: ChoiceQuestion) => set.ids.length > inSight;

export function ChoiceField({
  question,
  id,
  label,
  describedBy,
  invalid,
  answer,
  onAnswer,
  disabled,
  choices,
}: ControlProps<ChoiceQuestion>) {
  const { say } = usePlanner();
  const { names } = useChapter();
  // What was chosen before stays in sight until another is.
  const ids = question.set.ids.filter((id) => choices?.includes(id) !== false || id === answer);
  const wordOf = (choice: string) => wordFor(names, question.set, choice);
  if (isFolded(question)) {
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
        {ids.map((choice) => (
          <option key={choice} value={choice}>
            {wordOf(choice)}
          </option>
        ))}
      </select>
    );
  }
  return (
    <div class="chips">
      {ids.map((choice) => (
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
          {wordOf(choice)}
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

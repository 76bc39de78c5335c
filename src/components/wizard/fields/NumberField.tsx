import type { NumberQuestion } from '../../../plan/kinds/question';
import { usePlanner } from '../state/context';
import type { ControlProps } from './control';
import { readNumber } from './readNumber';

export function NumberField({
  question,
  id,
  describedBy,
  invalid,
  answer,
  onAnswer,
  disabled,
}: ControlProps<NumberQuestion>) {
  const { say } = usePlanner();
  return (
    <span class="number">
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        id={id}
        value={answer ?? ''}
        disabled={disabled}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onInput={({ currentTarget }) => {
          onAnswer(readNumber(currentTarget.value));
        }}
      />
      <span class="number__unit">{say.chapter.unit[question.unit]}</span>
    </span>
  );
}

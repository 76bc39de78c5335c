import { useState } from 'preact/hooks';
import type { NumberQuestion } from '../../../plan/kinds/question';
import { usePlanner } from '../state/context';
import type { ControlProps } from './control';
import { readNumber } from './readNumber';

/** A whole number. What is typed stands as typed until the field is left; the answer is what it means. */
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
  // Rewriting the field would move the caret, and an input method that still composes in it ("１２") would
  // write its characters once more.
  const [typed, setTyped] = useState<string | null>(null);
  // An answer that came from elsewhere, such as an undo, is not what was typed.
  const isTyped = typed !== null && readNumber(typed) === answer;
  return (
    <span class="number">
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        id={id}
        value={isTyped ? typed : (answer ?? '')}
        disabled={disabled}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onAnswer(readNumber(currentTarget.value));
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
      <span class="number__unit">{say.chapter.unit[question.unit]}</span>
    </span>
  );
}

import type { TextQuestion } from '../../../plan/kinds/question';
import { textLimit } from '../../../plan/kinds/text';
import { usePlanner } from '../state/context';
import type { ControlProps } from './control';

/** How close to the limit the remaining room is shown, in characters. */
const shownFrom = textLimit * 0.8;

export function TextField({
  question,
  id,
  describedBy,
  invalid,
  answer,
  onAnswer,
  disabled,
}: ControlProps<TextQuestion>) {
  const { say } = usePlanner();
  const common = {
    id,
    value: answer,
    disabled,
    autocomplete: 'off',
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      onAnswer(currentTarget.value);
    },
  };
  const left = textLimit - answer.length;
  return (
    <>
      {/* Text with line breaks can only be shown whole in a field of several lines. */}
      {question.lines > 1 || answer.includes('\n') ? (
        <textarea {...common} rows={Math.max(question.lines, 2)} />
      ) : (
        <input {...common} type="text" />
      )}
      {answer.length > shownFrom && (
        <p class="field__room" role="status">
          {left >= 0 ? say.chapter.room(left) : say.chapter.over(-left)}
        </p>
      )}
    </>
  );
}

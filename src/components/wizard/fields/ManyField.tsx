import { idSets } from '../../../plan/catalogue/ids';
import type { ManyQuestion } from '../../../plan/question';
import { wordFor } from '../../../plan/words';
import { usePlanner } from '../state/context';
import type { ControlProps } from './control';

export function ManyField({
  question,
  id,
  answer,
  onAnswer,
  disabled,
}: ControlProps<ManyQuestion, readonly string[]>) {
  const { words } = usePlanner();
  const ids: readonly string[] = idSets[question.set];
  return (
    <div class="chips">
      {ids.map((choice) => (
        <label key={choice} class="chip">
          <input
            type="checkbox"
            name={id}
            value={choice}
            checked={answer.includes(choice)}
            disabled={disabled}
            onInput={({ currentTarget }) => {
              const wanted = currentTarget.checked;
              onAnswer(ids.filter((each) => (each === choice ? wanted : answer.includes(each))));
            }}
          />
          {wordFor(words, question.set, choice as never)}
        </label>
      ))}
    </div>
  );
}

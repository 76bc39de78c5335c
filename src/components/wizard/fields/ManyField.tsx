import { useMemo } from 'preact/hooks';
import type { ManyQuestion } from '../../../plan/kinds/question';
import { language } from '../../../plan/catalogue/sets';
import { wordFor } from '../../../plan/words/vocabulary';
import { useChapter } from '../state/chapter';
import type { ControlProps } from './control';
import { usersFirst } from './usersFirst';

export function ManyField({
  question,
  id,
  answer,
  onAnswer,
  disabled,
}: ControlProps<ManyQuestion>) {
  const { names } = useChapter();
  const { ids } = question.set;
  const shown = useMemo(
    () => (question.set === language ? usersFirst(ids, navigator.languages) : ids),
    [question, ids],
  );
  return (
    <div class="chips">
      {shown.map((choice) => (
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
          {wordFor(names, question.set, choice)}
        </label>
      ))}
    </div>
  );
}

import type { ChapterId } from '../../../i18n/spine';
import type { Item, ListQuestion } from '../../../plan/question';
import { usePlanner } from '../state/context';
import { blankEntry, entryName } from './entries';

interface Props {
  chapter: ChapterId;
  name: string;
  question: ListQuestion;
  disabled: boolean;
  onUse: (entries: Item[]) => void;
}

/** What the guide suggests for an empty list: in sight before it is used, and never used unasked. */
export function Suggestion({ chapter, name, question, disabled, onUse }: Props) {
  const { say, words } = usePlanner();
  if (question.suggestion.length === 0) return <p class="list__empty">{say.list.empty}</p>;
  const suggested = question.suggestion.map((answers, index) => ({
    ...blankEntry(question, `suggested-${index + 1}`),
    ...structuredClone(answers),
  })) as Item[];
  return (
    <div class="suggestion">
      <p>{say.list.suggestion(suggested.length)}</p>
      <ul>
        {suggested.map((entry, index) => (
          <li key={entry.id}>
            {entryName(chapter, name, question, entry, index + 1, words, say.list.entry)}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button"
        disabled={disabled}
        onClick={() => {
          onUse(suggested);
        }}
      >
        {say.list.use}
      </button>
    </div>
  );
}

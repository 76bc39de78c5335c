import { blankEntry } from '../../../plan/kinds/list';
import type { Entry, ListQuestion } from '../../../plan/kinds/question';
import { useChapter } from '../state/chapter';
import { usePlanner } from '../state/context';
import { useViews } from '../state/views';
import { entryName } from './entryName';

interface Props {
  name: string;
  label: string;
  question: ListQuestion;
  disabled: boolean;
  onUse: (entries: Entry[]) => void;
}

/** What the guide suggests for an empty list: in sight before it is used, and never used unasked. */
export function Suggestion({ name, label, question, disabled, onUse }: Props) {
  const { say } = usePlanner();
  const { entries: words } = useViews();
  const { names, suggestions } = useChapter();
  const offered = suggestions[name];
  if (!offered) return <p class="list__empty">{words.empty}</p>;
  const suggested = offered.map((answers, index) => ({
    ...blankEntry(question, `suggested-${index + 1}`),
    ...structuredClone(answers),
  }));
  return (
    <div class="suggestion">
      <p>{words.suggestion(suggested.length)}</p>
      <ul>
        {suggested.map((entry, index) => (
          <li key={entry.id}>
            {entryName(question, entry, names) ?? say.list.entry(label, index + 1)}
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
        {words.use}
      </button>
    </div>
  );
}

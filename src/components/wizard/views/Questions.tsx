import type { ChapterId } from '../../../i18n/spine';
import { chapterIds } from '../../../i18n/spine';
import { chapters } from '../../../plan/chapters';
import type { Question } from '../../../plan/question';
import { labelFor } from '../../../plan/words';
import { useHint } from '../fields/Field';
import { usePlanner } from '../state/context';

/** The whole list of questions, to be read or printed before a meeting. */
export function Questions() {
  const { say, words } = usePlanner();
  return (
    <div class="questions">
      <h1 tabIndex={-1}>{say.questions.title}</h1>
      <p class="lead">{say.questions.lead}</p>
      <p>
        <button
          type="button"
          class="button"
          onClick={() => {
            print();
          }}
        >
          {say.questions.print}
        </button>
      </p>
      {chapterIds.map((chapter) => {
        const groups: Readonly<Record<string, Readonly<Record<string, Question>>>> =
          chapters[chapter];
        const names: Readonly<Record<string, string>> = words.labels.group[chapter];
        return (
          <section key={chapter}>
            <h2>{words.labels.chapter[chapter]}</h2>
            {Object.entries(groups).map(([group, questions]) => (
              <section key={group}>
                <h3>{names[group]}</h3>
                <ul>
                  {Object.entries(questions).map(([name, question]) => (
                    <Line key={name} chapter={chapter} name={name} question={question} />
                  ))}
                </ul>
              </section>
            ))}
          </section>
        );
      })}
    </div>
  );
}

function Line({
  chapter,
  name,
  question,
}: {
  chapter: ChapterId;
  name: string;
  question: Question;
}) {
  const { say, words } = usePlanner();
  const { help } = useHint(chapter, name);
  const notes = [
    ...(question.optional ? [say.questions.optional] : []),
    ...(question.when
      ? [say.questions.only(labelFor(words, chapter, question.when.question))]
      : []),
  ];
  return (
    <li>
      <strong>{labelFor(words, chapter, name)}</strong>
      {notes.length > 0 && ` (${notes.join('; ')})`}
      {help && <span class="questions__help"> {help}</span>}
      {question.kind === 'list' && (
        <ul>
          {Object.entries(question.item).map(([itemName, item]) => (
            <Line key={itemName} chapter={chapter} name={itemName} question={item} />
          ))}
        </ul>
      )}
    </li>
  );
}

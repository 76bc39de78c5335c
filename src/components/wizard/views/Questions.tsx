import { chapterIds, type ChapterId, groupsOf } from '../../../plan/chapters';
import type { Condition, Question } from '../../../plan/kinds/question';
import { labelFor, type Names } from '../../../plan/words/vocabulary';
import { Missing } from '../Missing';
import { allNames } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import { useViews } from '../state/views';

/** The whole list of questions, to be read or printed before a meeting. */
export default function Questions() {
  const { say, titles, locale } = usePlanner();
  const views = useViews();
  const arrival = useArrival(allNames(locale));
  const names = arrival.content;
  return (
    <div class="questions">
      <h1 tabIndex={-1}>{say.questions.title}</h1>
      <p class="lead">{views.questionList.lead}</p>
      <p class="no-print">
        <button
          type="button"
          class="button"
          onClick={() => {
            print();
          }}
        >
          {views.questionList.print}
        </button>
      </p>
      <Missing what="questions" arrival={arrival} />
      {!names && !arrival.missing && <p>{say.missing.loading}</p>}
      {names &&
        chapterIds.map((chapter) => (
          <section key={chapter}>
            <h2>{titles[chapter].name}</h2>
            {Object.entries(groupsOf(chapter)).map(([group, questions]) => (
              <section key={group}>
                <h3>{names.chapters[chapter]?.groups[group]}</h3>
                <ul>
                  {Object.entries(questions).map(([name, question]) => (
                    <Line
                      key={name}
                      names={names}
                      chapter={chapter}
                      name={name}
                      question={question}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </section>
        ))}
    </div>
  );
}

function Line({
  names,
  chapter,
  name,
  question,
}: {
  names: Names;
  chapter: ChapterId;
  name: string;
  question: Question;
}) {
  const { questionList } = useViews();
  const own = names.chapters[chapter]?.questions ?? {};
  const { help } = own[name] ?? {};
  /** A condition that is not about the chapter itself is about the first one. */
  const homeOf = ({ question: id }: Condition) => (id in own ? chapter : 'scope');
  const notes = [
    ...(question.optional ? [questionList.optional] : []),
    ...(question.when
      ? [questionList.only(labelFor(names, homeOf(question.when), question.when.question))]
      : []),
  ];
  return (
    <li>
      <strong>{labelFor(names, chapter, name)}</strong>
      {notes.length > 0 && ` (${notes.join('; ')})`}
      {help && <span class="questions__help"> {help}</span>}
      {question.kind === 'list' && (
        <ul>
          {Object.entries(question.item).map(([itemName, item]) => (
            <Line key={itemName} names={names} chapter={chapter} name={itemName} question={item} />
          ))}
        </ul>
      )}
    </li>
  );
}

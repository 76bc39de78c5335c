import { useEffect, useRef, useState } from 'preact/hooks';
import { chapterIds, type ChapterId, guidePageOf } from '../../../i18n/spine';
import { chapters } from '../../../plan/chapters';
import { gapsIn, isAsked } from '../../../plan/asking';
import type { Plan } from '../../../plan/plan';
import type { Item, Question } from '../../../plan/question';
import { labelFor } from '../../../plan/words';
import { ErrorSummary } from '../ErrorSummary';
import { ListField } from '../fields/ListField';
import { QuestionField } from '../fields/QuestionField';
import { type FieldError, usePlanner } from '../state/context';
import { addressOf, type Route } from '../state/route';
import { errorsIn } from '../state/errors';
import { goToField } from '../state/focus';

interface Props {
  chapter: ChapterId;
  plan: Plan;
  route: Route;
  readOnly: boolean;
  /** Tells the frame that this view shows errors, for the title of the page. */
  onErrors: (count: number) => void;
}

/** One chapter: a few small groups of questions; Continue checks what can't be used and goes on. */
export function ChapterView({ chapter, plan, route, readOnly, onErrors }: Props) {
  const { say, words, session, guideUrl } = usePlanner();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const answers: Readonly<Record<string, unknown>> = plan.answers[chapter];
  const groups: Readonly<Record<string, Readonly<Record<string, Question>>>> = chapters[chapter];
  const groupNames: Readonly<Record<string, string>> = words.labels.group[chapter];
  const gaps = gapsIn(plan, chapter).length;
  const next = chapterIds[chapterIds.indexOf(chapter) + 1];
  const previous = chapterIds[chapterIds.indexOf(chapter) - 1];

  useEffect(() => {
    // A field inside an entry waits until its entry is open; see ListEntry.
    if (route.field !== null) goToField(route.field);
  }, [route]);

  const answer = (question: string, value: unknown, key = question) => {
    session.answer(chapter, question, value, `${chapter}.${key}`);
  };

  const goOn = (event: Event) => {
    event.preventDefault();
    const found = form.current ? errorsIn(plan, chapter, form.current, say, words) : [];
    setErrors(found);
    onErrors(found.length);
    if (found.length > 0) return;
    location.hash = addressOf(route.fromReview ? 'review' : (next ?? 'review'));
  };

  return (
    <form ref={form} class="chapter" noValidate onSubmit={goOn}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 tabIndex={-1}>{words.labels.chapter[chapter]}</h1>
      <p class="lead">
        {say.hints.chapter[chapter]}{' '}
        <a href={guideUrl(guidePageOf[chapter])}>{say.chapter.guide}</a>
      </p>
      {Object.entries(groups).map(([group, questions]) => (
        <section key={group} class="group" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{groupNames[group]}</h2>
          <div class="group__questions">
            {Object.entries(questions).map(([name, question]) => {
              if (!isAsked(question, answers)) return null;
              return question.kind === 'list' ? (
                <ListField
                  key={name}
                  chapter={chapter}
                  name={name}
                  question={question}
                  entries={answers[name] as Item[]}
                  onEntries={(entries, key) => {
                    answer(name, entries, key);
                  }}
                  errors={errors}
                  disabled={readOnly}
                  titled={labelFor(words, chapter, name) === groupNames[group]}
                  route={route}
                />
              ) : (
                <QuestionField
                  key={name}
                  chapter={chapter}
                  name={name}
                  question={question}
                  field={name}
                  answer={answers[name]}
                  onAnswer={(value) => {
                    answer(name, value);
                  }}
                  errors={errors}
                  disabled={readOnly}
                />
              );
            })}
          </div>
        </section>
      ))}
      <p class="chapter__gaps">{gaps > 0 ? say.chapter.gaps(gaps) : say.chapter.noGaps}</p>
      <div class="chapter__move">
        <a class="button" href={addressOf(previous ?? 'overview')}>
          {say.chapter.back}
        </a>
        <button type="submit" class="button button--primary">
          {route.fromReview ? say.chapter.toReview : say.chapter.continue}
        </button>
        {!route.fromReview && (
          <span class="chapter__next">
            {say.chapter.toNext(next ? words.labels.chapter[next] : say.nav.review)}
          </span>
        )}
      </div>
    </form>
  );
}

import type { ComponentProps } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { besides, gapsIn } from '../../../plan/asking';
import { chapterIds, type ChapterId, groupsOf, questionsOf } from '../../../plan/chapters';
import { entriesOf } from '../../../plan/kinds/list';
import type { Plan } from '../../../plan/plan';
import type { Sources } from '../../../plan/sources';
import { labelFor } from '../../../plan/words/vocabulary';
import { ChapterProgress } from '../ChapterProgress';
import { ConfirmAll } from '../ConfirmAll';
import { ErrorSummary } from '../ErrorSummary';
import { QuestionField } from '../fields/QuestionField';
import { Questions } from '../fields/Questions';
import { lazy } from '../lazy';
import { parts } from '../parts';
import { usePresent } from '../state/arrival';
import { ChapterContext, type ChapterKit, useNamed } from '../state/chapter';
import { useConfirmKey } from '../state/confirmKey';
import { type FieldError, usePlanner } from '../state/context';
import { addressOf, type Route } from '../state/route';
import { errorsIn } from '../state/errors';
import { goToField } from '../state/focus';
import { planThatFits } from '../state/fitting';
import { useOpened } from '../state/opened';
import { usePacedPlan } from '../state/paced';
import { ProvenanceContext, useChapterProvenance } from '../state/provenance';
import { still } from '../state/still';
import { useViews } from '../state/views';
import { TenFirst } from '../TenFirst';

/** Until it is there, nothing is offered. */
const Reproposal = lazy(parts.reproposal, () => null);

/** Drawn again only when something in it has changed: with most keys, one of them. */
const Lists = still(lazy(parts.lists, 'lists'));

/** What a chapter is drawn with. */
export interface ChapterProps {
  chapter: ChapterId;
  plan: Plan;
  route: Route;
  readOnly: boolean;
  /** Tells the frame that this view shows errors, for the title of the page. */
  onErrors: (count: number) => void;
}

/** The Enter key in a field of one line leads nowhere. */
const stay = (event: Event) => {
  event.preventDefault();
};

/** A question beside the lists. */
const OneField = still(
  ({
    onAnswer,
    ...props
  }: Pick<
    ComponentProps<typeof QuestionField>,
    'name' | 'question' | 'answer' | 'errors' | 'disabled'
  > & { onAnswer: (question: string, value: unknown) => void }) => (
    <QuestionField
      {...props}
      field={props.name}
      onAnswer={(value) => {
        onAnswer(props.name, value);
      }}
    />
  ),
);

/** A few small groups of questions; Continue checks what can't be used and goes on. */
export default function ChapterForm({
  chapter,
  plan,
  route,
  readOnly,
  onErrors,
  plain,
}: ChapterProps & { plain: ChapterKit }) {
  const { say, titles, session, guideUrl } = usePlanner();
  const views = useViews();
  const { chapterForm: words } = views;
  const paced = usePacedPlan(plan);
  const kit = useNamed(plain, paced);
  const { names, guide } = kit;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const [[opened = null], setOpen] = useOpened(`row ${chapter}`);
  const answers: Readonly<Record<string, unknown>> = plan.answers[chapter];
  const groupNames = names.chapters[chapter]?.groups ?? {};
  const { name: title, lead } = titles[chapter];
  const gaps = gapsIn(plan, chapter).length;
  const place = chapterIds.indexOf(chapter);
  const next = chapterIds[place + 1];
  const previous = chapterIds[place - 1];

  // Tables that come late move what is below them.
  const tablesThere = usePresent(parts.lists) !== undefined;
  useEffect(() => {
    // A field inside an entry may wait until the details of its row are open; see `Lists`.
    if (route.field === null || goToField(route.field)) return;
    // A link to what isn't asked yet leads to the question on which it hangs, or to the chapter if that is elsewhere.
    const { when } = questionsOf(chapter)[route.field] ?? {};
    if (when && !goToField(when.question)) form.current?.querySelector('h1')?.focus();
  }, [route, chapter, tablesThere]);

  const { provenance, inDoubt } = useChapterProvenance(plan, chapter);
  planThatFits(session.state().history);
  // Proposed answers anywhere may hang on what was changed here.
  const last = Object.keys(plan.sources).length > 0 && !readOnly ? session.lastStep() : null;
  const changed = last?.chapter === chapter ? last.question : null;

  useConfirmKey(
    form,
    (field) => !readOnly && provenance.of(field) !== null,
    (field) => {
      provenance.confirm([field]);
    },
  );

  const answer = useCallback(
    (question: string, value: unknown, key = question, from?: Sources) => {
      session.answer(chapter, question, value, `${chapter}.${key}`, from);
    },
    [session, chapter],
  );
  const showRow = useCallback(
    (row: string | null) => {
      setOpen(() => new Set(row === null ? [] : [row]));
    },
    [setOpen],
  );

  const goOn = () => {
    const found = form.current ? errorsIn(plan, kit, form.current, { ...say, ...views }) : [];
    setErrors(found);
    onErrors(found.length);
    if (found.length > 0) return;
    location.hash = route.fromReview
      ? addressOf('review', null, false, route.show)
      : addressOf(next ?? 'review');
  };

  return (
    <ChapterContext.Provider value={kit}>
      <ProvenanceContext.Provider value={provenance}>
        <form ref={form} class="chapter" noValidate onSubmit={stay}>
          {errors.length > 0 && (
            <ErrorSummary
              errors={errors}
              addressOf={(field) => addressOf(chapter, field, route.fromReview)}
            />
          )}
          <TenFirst plan={plan} />
          <h1 tabIndex={-1}>{title}</h1>
          <p class="lead">
            {lead} <a href={guideUrl(guide)}>{say.chapter.guide}</a>
          </p>
          <ChapterProgress plan={paced} chapter={chapter} />
          {Object.entries(groupsOf(chapter)).map(([group, questions]) => (
            <section key={group} class="group" aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{groupNames[group]}</h2>
              <div class="group__questions">
                <Questions
                  of={`${chapter}.${group}`}
                  questions={questions}
                  answers={besides(plan, chapter)}
                >
                  {(name, question) =>
                    question.kind === 'list' ? (
                      <Lists
                        key={name}
                        name={name}
                        question={question}
                        plan={paced}
                        entries={entriesOf(question, answers[name])}
                        onAnswer={answer}
                        errors={errors}
                        disabled={readOnly}
                        titled={labelFor(names, chapter, name) === groupNames[group]}
                        route={route}
                        opened={opened}
                        onOpened={showRow}
                      />
                    ) : (
                      <OneField
                        key={name}
                        name={name}
                        question={question}
                        answer={answers[name]}
                        onAnswer={answer}
                        errors={errors}
                        disabled={readOnly}
                      />
                    )
                  }
                </Questions>
              </div>
              {changed !== null && changed in questions && (
                <Reproposal plan={plan} question={changed} />
              )}
            </section>
          ))}
          <ConfirmAll
            refs={inDoubt}
            note={words.note(inDoubt.length)}
            thenTo="chapter-gaps"
            disabled={readOnly}
          />
          <p class="chapter__gaps" id="chapter-gaps" tabIndex={-1}>
            {gaps > 0 ? words.gaps(gaps) : words.noGaps}
          </p>
          <div class="chapter__move">
            <a class="button" href={addressOf(previous ?? 'overview')}>
              {words.back}
            </a>
            <button type="button" class="button button--primary" onClick={goOn}>
              {route.fromReview ? words.toReview : words.continue}
            </button>
            {!route.fromReview && (
              <span class="chapter__next">
                {words.toNext(next ? titles[next].name : say.nav.review)}
              </span>
            )}
          </div>
        </form>
      </ProvenanceContext.Provider>
    </ChapterContext.Provider>
  );
}

import { useState } from 'preact/hooks';
import { type ChapterId, chapterIds } from '../../../plan/chapters';
import type { Asked } from '../../../plan/asking';
import type { Words } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import { nameOf, sourceOf } from '../../../plan/provenance';
import { labelFor } from '../../../plan/words/vocabulary';
import { ConfirmAll } from '../ConfirmAll';
import { usePlanner } from '../state/context';
import { useOpened, withOne } from '../state/opened';
import { useConfirm } from '../state/provenance';
import { useViews } from '../state/views';
import { AnswerRow, fullName } from './AnswerRow';
import { panelId } from './Filters';
import { Folded } from './Folded';
import { factsOf, type Place, placesIn, unconfirmedOf } from './places';

interface Props {
  plan: Plan;
  words: Words;
  readOnly: boolean;
}

/** So many answers are all in sight; of more, only those of the place that is opened. */
const inSight = 30;

interface Doubt {
  place: Place;
  asked: readonly Asked[];
}

/** What the user has not made their own, to be read and confirmed: one by one, or a chapter at once. */
export function ToConfirm({ plan, words, readOnly }: Props) {
  const { review } = useViews();
  const chapters = chapterIds
    .map((chapter) => ({ chapter, doubts: doubtsIn(plan, chapter, words) }))
    .filter(({ doubts }) => doubts.length > 0);
  const count = chapters.flatMap(({ doubts }) => doubts.flatMap(({ asked }) => asked)).length;
  // Not while the user works here: what is confirmed leaves, and the others keep their form.
  const [isFolded] = useState(count > inSight);
  if (count === 0) return <p class="check__none">{review.noneToConfirm}</p>;
  return (
    <>
      {chapters.map(({ chapter, doubts }, index) => {
        const next = chapters[index + 1];
        return (
          <ChapterDoubts
            key={chapter}
            chapter={chapter}
            doubts={doubts}
            plan={plan}
            words={words}
            readOnly={readOnly}
            isFolded={isFolded}
            thenTo={next ? headingOf(next.chapter) : panelId}
          />
        );
      })}
    </>
  );
}

const headingOf = (chapter: ChapterId) => `confirm-${chapter}`;

function doubtsIn(plan: Plan, chapter: ChapterId, words: Words): Doubt[] {
  return placesIn(plan, chapter, words)
    .map((place) => ({ place, asked: unconfirmedOf(plan, place) }))
    .filter(({ asked }) => asked.length > 0);
}

interface ChapterProps extends Props {
  chapter: ChapterId;
  doubts: readonly Doubt[];
  isFolded: boolean;
  /** Id of what comes after this chapter. */
  thenTo: string;
}

function ChapterDoubts({ chapter, doubts, isFolded, thenTo, ...props }: ChapterProps) {
  const { titles } = usePlanner();
  const { review, entries } = useViews();
  const [open, setOpen] = useOpened(`confirm.${chapter}`);
  const refs = doubts.flatMap(({ asked }) => asked.map(({ ref }) => ref));
  return (
    <section class="answers" aria-labelledby={headingOf(chapter)}>
      <div class="check__title">
        <h2 id={headingOf(chapter)} tabIndex={-1}>
          {titles[chapter].name}
        </h2>
      </div>
      <ConfirmAll
        refs={refs}
        note={review.unconfirmed(refs.length)}
        thenTo={thenTo}
        disabled={props.readOnly}
      />
      {doubts.map((doubt) => {
        const { id, name } = doubt.place;
        const answers = <Answers doubt={doubt} {...props} />;
        if (!isFolded) {
          return (
            <div key={id} class="answers__place">
              <h3>{name}</h3>
              {answers}
            </div>
          );
        }
        return (
          <Folded
            key={id}
            name={name}
            facts={factsOf(doubt.place, props.words)}
            tags={<span class="tag tag--toConfirm">{entries.toConfirm(doubt.asked.length)}</span>}
            open={open.has(id)}
            onToggle={(isOpen) => {
              setOpen((before) => withOne(before, id, isOpen));
            }}
          >
            {answers}
          </Folded>
        );
      })}
    </section>
  );
}

function Answers({ doubt: { place, asked }, plan, words, readOnly }: Props & { doubt: Doubt }) {
  const { say } = usePlanner();
  const confirm = useConfirm();
  return (
    <dl class="answers__list">
      {asked.map((each) => {
        const name = fullName(place.name, labelFor(words, place.chapter, each.ref.question), words);
        return (
          <AnswerRow
            key={nameOf(each.ref)}
            asked={each}
            place={place.name}
            source={sourceOf(plan, each.ref)}
            words={words}
            shown="confirm"
          >
            <button
              type="button"
              class="link-button"
              data-confirms
              aria-label={say.list.of(say.confirm.one, name)}
              disabled={readOnly}
              onClick={({ currentTarget }) => {
                // The button goes with what it confirms.
                after(currentTarget).focus();
                confirm([each.ref]);
              }}
            >
              {say.confirm.one}
            </button>
          </AnswerRow>
        );
      })}
    </dl>
  );
}

/** Where the user goes on after a button: to the next answer, to the line that holds it, or to the whole. */
function after(button: HTMLElement): HTMLElement {
  const panel = button.closest<HTMLElement>(`#${panelId}`) ?? button;
  const stops = [...panel.querySelectorAll<HTMLElement>('[data-confirms], summary')];
  return stops[stops.indexOf(button) + 1] ?? panel;
}

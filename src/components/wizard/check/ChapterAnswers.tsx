import { Component } from 'preact';
import { useState } from 'preact/hooks';
import type { ChapterId } from '../../../plan/chapters';
import type { Words } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import { progressIn } from '../../../plan/progress';
import { nameOf, sourceOf } from '../../../plan/provenance';
import { usePlanner } from '../state/context';
import { useOpened, withOne } from '../state/opened';
import type { CheckFilter } from '../state/route';
import { useViews } from '../state/views';
import { AnswerRow } from './AnswerRow';
import { Folded } from './Folded';
import { factsOf, isGap, type Place, placesIn, unconfirmedOf } from './places';

interface Props {
  plan: Plan;
  chapter: ChapterId;
  words: Words;
  shown: CheckFilter;
}

/**
 * All answers of a chapter: a line for each entry and each group of questions, which opens. Drawn anew only when
 * something in the chapter changes, not with each key press in a gap of another one.
 */
export class ChapterAnswers extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { plan, chapter, words, shown } = this.props;
    return (
      next.plan.answers[chapter] !== plan.answers[chapter] ||
      next.plan.sources !== plan.sources ||
      next.chapter !== chapter ||
      next.words !== words ||
      next.shown !== shown
    );
  }

  override render() {
    return <Drawn {...this.props} />;
  }
}

function Drawn({ plan, chapter, words, shown }: Props) {
  const { say, titles } = usePlanner();
  const { review } = useViews();
  const [open, setOpen] = useOpened(`check.${chapter}`);
  const places = placesIn(plan, chapter, words);
  const { yours, unconfirmed, gaps } = progressIn(plan, [chapter]);
  const { name } = titles[chapter];
  const chapterOpen = useChapterOpen(chapter, gaps === 0 && unconfirmed === 0);
  const allOpen = chapterOpen.is && places.every(({ id }) => open.has(id));
  const toggle = allOpen ? review.closeAll : review.openAll;
  return (
    <section class="answers" aria-labelledby={`answers-${chapter}`}>
      <div class="check__title">
        <h2>
          <button
            type="button"
            class="answers__fold"
            id={`answers-${chapter}`}
            aria-expanded={chapterOpen.is}
            onClick={() => {
              chapterOpen.set(!chapterOpen.is);
            }}
          >
            <span aria-hidden="true">{chapterOpen.is ? '▾ ' : '▸ '}</span>
            {name}
          </button>
        </h2>
        <p>{review.answeredOf(yours + unconfirmed, yours + unconfirmed + gaps)}</p>
        <button
          type="button"
          class="link-button"
          aria-label={say.list.of(toggle, name)}
          onClick={() => {
            setOpen(() => new Set(allOpen ? [] : places.map(({ id }) => id)));
            if (!allOpen) chapterOpen.set(true);
          }}
        >
          {toggle}
        </button>
      </div>
      {(chapterOpen.is ? places : []).map((place) => (
        <Folded
          key={place.id}
          name={place.name}
          facts={factsOf(place, words)}
          tags={<Tags plan={plan} place={place} />}
          open={open.has(place.id)}
          onToggle={(isOpen) => {
            setOpen((before) => withOne(before, place.id, isOpen));
          }}
        >
          <dl class="answers__list">
            {place.asked
              .filter(({ needed, question, answer }) => needed || question.isAnswered(answer))
              .map((asked) => (
                <AnswerRow
                  key={nameOf(asked.ref)}
                  asked={asked}
                  place={place.name}
                  source={
                    asked.question.isAnswered(asked.answer) ? sourceOf(plan, asked.ref) : null
                  }
                  words={words}
                  shown={shown}
                />
              ))}
          </dl>
        </Folded>
      ))}
    </section>
  );
}

/**
 * Whether a chapter shows its answers. One that was finished when the check was opened is folded at first, and stays
 * as the user leaves it; one that is finished here stays open under the user's hands.
 */
function useChapterOpen(chapter: ChapterId, isDone: boolean) {
  const [turned, setTurned] = useOpened(`check.${chapter}.chapter`);
  const [foldedAtFirst] = useState(isDone);
  return {
    is: turned.has('open') || (!turned.has('closed') && !foldedAtFirst),
    set(isOpen: boolean) {
      setTurned((before) => withOne(withOne(before, 'open', isOpen), 'closed', !isOpen));
    },
  };
}

function Tags({ plan, place }: { plan: Plan; place: Place }) {
  const { entries } = useViews();
  const gaps = place.asked.filter(isGap).length;
  const inDoubt = unconfirmedOf(plan, place).length;
  return (
    <>
      {gaps > 0 && <span class="tag tag--gap">{entries.gaps(gaps)}</span>}{' '}
      {inDoubt > 0 && <span class="tag tag--toConfirm">{entries.toConfirm(inDoubt)}</span>}
    </>
  );
}

import { Component } from 'preact';
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
  const allOpen = places.every(({ id }) => open.has(id));
  const toggle = allOpen ? review.closeAll : review.openAll;
  return (
    <section class="answers" aria-labelledby={`answers-${chapter}`}>
      <div class="check__title">
        <h2 id={`answers-${chapter}`} tabIndex={-1}>
          {name}
        </h2>
        <p>{review.answeredOf(yours + unconfirmed, yours + unconfirmed + gaps)}</p>
        <button
          type="button"
          class="link-button"
          aria-label={say.list.of(toggle, name)}
          onClick={() => {
            setOpen(() => new Set(allOpen ? [] : places.map(({ id }) => id)));
          }}
        >
          {toggle}
        </button>
      </div>
      {places.map((place) => (
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

function Tags({ plan, place }: { plan: Plan; place: Place }) {
  const { say } = usePlanner();
  const gaps = place.asked.filter(isGap).length;
  const inDoubt = unconfirmedOf(plan, place).length;
  return (
    <>
      {gaps > 0 && <span class="tag tag--gap">{say.list.gaps(gaps)}</span>}{' '}
      {inDoubt > 0 && <span class="tag tag--toConfirm">{say.confirm.count(inDoubt)}</span>}
    </>
  );
}

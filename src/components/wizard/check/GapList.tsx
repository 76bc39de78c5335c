import { useRef } from 'preact/hooks';
import { type Asked, askedIn } from '../../../plan/asking';
import { type ChapterId, chapterIds } from '../../../plan/chapters';
import type { Words } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import { nameOf } from '../../../plan/provenance';
import { fieldAddress } from '../../../plan/questionRef';
import { ChapterContext, type ChapterKit } from '../state/chapter';
import { usePlanner } from '../state/context';
import { addressOf, type CheckFilter } from '../state/route';
import { useViews } from '../state/views';
import { GapField } from './GapField';
import { isGap, type Place, placesOf } from './places';
import type { Gaps } from './useGaps';

interface Props {
  plan: Plan;
  words: Words;
  kits: ReadonlyMap<ChapterId, ChapterKit>;
  gaps: Gaps;
  readOnly: boolean;
  shown: CheckFilter;
  /** How many answers are not confirmed. */
  unconfirmed: number;
}

/** So many gaps stand before everything else; the others are a link away. */
const limitAmongAll = 8;

interface Row {
  place: Place;
  asked: Asked;
}

/** Every answer that the plan needs and does not have, to be given here; a chapter after the other. */
export function GapList(props: Props) {
  const { plan, words, shown, unconfirmed } = props;
  const { review } = useViews();
  const rows = useRows(plan, words);
  const here = shown === 'all' ? rows.slice(0, limitAmongAll) : rows;
  if (rows.length === 0) {
    return shown === 'all' ? null : <p class="check__none">{review.noGaps(unconfirmed)}</p>;
  }
  return (
    <section aria-labelledby="check-gaps">
      <div class="check__title">
        <h2 id="check-gaps">{review.filter.gaps}</h2>
        <p>{review.gapsNote}</p>
      </div>
      {chapterIds.map((chapter) => (
        <ChapterGaps
          key={chapter}
          {...props}
          chapter={chapter}
          rows={here.filter(({ place }) => place.chapter === chapter)}
        />
      ))}
      {here.length < rows.length && (
        <p class="check__more">
          <a href={addressOf('review', null, false, 'gaps')}>
            {review.moreGaps(rows.length - here.length)}
          </a>
        </p>
      )}
    </section>
  );
}

/**
 * What is open, and what was open when the user came: what is answered here stays where it is, so that nothing
 * moves away under the fingers.
 */
function useRows(plan: Plan, words: Words): Row[] {
  const seen = useRef(new Set<string>());
  return chapterIds.flatMap((chapter) => {
    const questions = askedIn(plan, chapter);
    for (const { ref } of questions.filter(isGap)) seen.current.add(nameOf(ref));
    const shown = questions.filter(({ ref }) => seen.current.has(nameOf(ref)));
    return placesOf(shown, plan, chapter, words).flatMap((place) =>
      place.asked.map((asked) => ({ place, asked })),
    );
  });
}

function ChapterGaps({
  chapter,
  rows,
  ...props
}: Props & { chapter: ChapterId; rows: readonly Row[] }) {
  const { titles } = usePlanner();
  const kit = props.kits.get(chapter);
  if (rows.length === 0 || !kit) return null;
  const places = [...Map.groupBy(rows, ({ place }) => place.id).values()];
  return (
    <ChapterContext.Provider value={kit}>
      <div class="gaps">
        <h3 class="gaps__chapter" tabIndex={-1}>
          {titles[chapter].name}
        </h3>
        {places.map((inPlace) => (
          <PlaceGaps key={inPlace[0]?.place.id} rows={inPlace} {...props} />
        ))}
      </div>
    </ChapterContext.Provider>
  );
}

function PlaceGaps({
  rows,
  plan,
  gaps,
  readOnly,
  shown,
}: Omit<Props, 'unconfirmed'> & { rows: readonly Row[] }) {
  const { say } = usePlanner();
  const { review } = useViews();
  const [first] = rows;
  if (!first) return null;
  const { chapter, name } = first.place;
  const to = rows.find(({ asked }) => !asked.question.isAnswered(asked.answer)) ?? first;
  return (
    <div class="gaps__place" role="group" aria-label={name}>
      <p class="gaps__where">
        <a
          href={addressOf(chapter, fieldAddress(to.asked.ref), true, shown)}
          aria-label={say.list.of(review.toPlace, name)}
        >
          {name}
        </a>
      </p>
      <div class="gaps__rows">
        {rows.map(({ place, asked }) => {
          const field = nameOf(asked.ref);
          return (
            <div
              key={field}
              class="gaps__row"
              data-gap={field}
              onFocusIn={() => {
                gaps.onFocus(field);
              }}
            >
              <GapField
                field={field}
                asked={asked}
                place={place}
                plan={plan}
                shown={shown}
                errors={gaps.errors}
                readOnly={readOnly}
                onAnswer={gaps.onAnswer}
              />
              {asked.question.isAnswered(asked.answer) && (
                <p class="gaps__done">{review.answered}</p>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

import { chapterIds, type ChapterId } from '../../plan/chapters';
import type { Plan } from '../../plan/plan';
import { progressIn } from '../../plan/progress';
import { chapterRules } from './parts';
import { usePresent } from './state/arrival';
import { usePlanner } from './state/context';
import { usePacedPlan } from './state/paced';
import { countsOf, shownStatus } from './state/progress';
import { addressOf, type View } from './state/route';
import { still } from './state/still';
import { useViews } from './state/views';

interface Props {
  plan: Plan;
  view: View;
}

/** All chapters with their status, in any order. */
export default function ChapterNav({ plan, view }: Props) {
  return <Chapters plan={usePacedPlan(plan)} view={view} />;
}

const Chapters = still(({ plan, view }: Props) => {
  const { say } = usePlanner();
  const { chapterNav } = useViews();
  const current = (name: View) => (view === name ? 'page' : undefined);
  return (
    <nav class="chapters" aria-label={chapterNav.label}>
      <a class="chapters__link" href={addressOf('overview')} aria-current={current('overview')}>
        {say.nav.overview}
      </a>
      <p class="chapters__title" id="chapters-plan">
        {chapterNav.yourPlan}
      </p>
      <ol aria-labelledby="chapters-plan">
        {chapterIds.map((id, index) => (
          <li key={id}>
            <ChapterLink chapter={id} number={index + 1} plan={plan} current={current(id)} />
          </li>
        ))}
      </ol>
      <p class="chapters__title">{chapterNav.before}</p>
      <a class="chapters__link" href={addressOf('review')} aria-current={current('review')}>
        {say.nav.review}
      </a>
      <a class="chapters__link" href={addressOf('words')} aria-current={current('words')}>
        {say.nav.words}
      </a>
    </nav>
  );
});

interface LinkProps {
  chapter: ChapterId;
  number: number;
  plan: Plan;
  current: 'page' | undefined;
}

/** Marks of what is done: by their shape, not by colour alone. */
const marks = { complete: '✓', findings: '!' };

/** A chapter with what is answered in it: as a figure, or as a mark where nothing is left to do. */
function ChapterLink({ chapter, number, plan, current }: LinkProps) {
  const { titles } = usePlanner();
  const words = useViews();
  const status = shownStatus(plan, chapter, usePresent(chapterRules));
  const progress = progressIn(plan, [chapter]);
  const { answered, all } = countsOf(progress);
  const isDone = status === 'complete' || status === 'findings';
  return (
    <a class="chapters__link" href={addressOf(chapter)} aria-current={current}>
      <span class="chapters__number" aria-hidden="true">
        {number}
      </span>
      <span class="chapters__name">{titles[chapter].name}</span>
      <span class="visually-hidden">
        {', '}
        {isDone
          ? words.status[status]
          : words.chapterList.spoken(answered, all, progress.unconfirmed)}
      </span>
      <span
        class={`chapters__count${progress.unconfirmed > 0 ? ' chapters__count--toConfirm' : ''}${isDone ? ` chapters__count--${status}` : ''}`}
        aria-hidden="true"
      >
        {isDone ? marks[status] : `${answered}/${all}`}
      </span>
    </a>
  );
}

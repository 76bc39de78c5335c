import { chapterIds } from '../../plan/chapters';
import type { Plan } from '../../plan/plan';
import { chapterParts } from './parts';
import { usePresent } from './state/arrival';
import { usePlanner } from './state/context';
import { shownStatus } from './state/progress';
import { addressOf, type View } from './state/route';

/** All chapters with their status, in any order. */
export function ChapterNav({ plan, view }: { plan: Plan; view: View }) {
  const { say, titles } = usePlanner();
  const parts = usePresent(chapterParts);
  const current = (name: View) => (view === name ? 'page' : undefined);
  return (
    <nav class="chapters" aria-label={say.nav.label}>
      <a class="chapters__link" href={addressOf('overview')} aria-current={current('overview')}>
        {say.nav.overview}
      </a>
      <p class="chapters__title" id="chapters-plan">
        {say.nav.yourPlan}
      </p>
      <ol aria-labelledby="chapters-plan">
        {chapterIds.map((id) => {
          const status = shownStatus(plan, id, parts);
          return (
            <li key={id}>
              <a class="chapters__link" href={addressOf(id)} aria-current={current(id)}>
                <span class={`dot dot--${status}`} aria-hidden="true" />
                {titles[id].name}
                <span class="visually-hidden">, {say.status[status]}</span>
              </a>
            </li>
          );
        })}
      </ol>
      <p class="chapters__title">{say.nav.before}</p>
      <a class="chapters__link" href={addressOf('review')} aria-current={current('review')}>
        {say.nav.review}
      </a>
      <a class="chapters__link" href={addressOf('words')} aria-current={current('words')}>
        {say.nav.words}
      </a>
    </nav>
  );
}

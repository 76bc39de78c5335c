import { statusOf } from '../../../plan/asking';
import { chapterIds } from '../../../plan/chapters';
import type { Plan } from '../../../plan/plan';
import { sizeOf, sizeOfPlan } from '../../../plan/size';
import { chapterRules } from '../parts';
import { usePresent } from '../state/arrival';
import { usePlanner } from '../state/context';
import { shownStatus } from '../state/progress';
import { addressOf } from '../state/route';
import { useViews } from '../state/views';

/** All chapters with their status, and where to go on. */
export default function Chapters({ plan }: { plan: Plan }) {
  const { say, titles } = usePlanner();
  const { status: words, chapters } = useViews();
  const rules = usePresent(chapterRules);
  const total = sizeOfPlan();
  const next = chapterIds.find((id) => statusOf(plan, id) !== 'complete');
  return (
    <>
      <h1 tabIndex={-1}>{chapters.title}</h1>
      <p class="lead">{chapters.lead}</p>
      <h2>{chapters.heading}</h2>
      <p>{chapters.total(total.questions, total.minutes)}</p>
      <ol class="tasks">
        {chapterIds.map((id) => {
          const { questions, minutes } = sizeOf(id);
          const { name, lead } = titles[id];
          const status = shownStatus(plan, id, rules);
          return (
            <li key={id} class="tasks__row">
              <div>
                <a class="tasks__name" href={addressOf(id)} aria-describedby={`task-${id}`}>
                  {name}
                </a>
                <p class="tasks__note">{lead}</p>
                <p class="tasks__note">{chapters.size(questions, minutes)}</p>
              </div>
              <span class={`tag tag--${status}`} id={`task-${id}`}>
                {words[status]}
              </span>
            </li>
          );
        })}
      </ol>
      <p class="overview__next">
        <a class="button button--primary" href={addressOf(next ?? 'review')}>
          {next ? chapters.continue(titles[next].name) : say.nav.review}
        </a>
        <a href={addressOf('questions')}>{chapters.allQuestions}</a>
      </p>
    </>
  );
}

import { useState } from 'preact/hooks';
import type { Plan } from '../../plan/plan';
import { isUntouched } from '../../plan/tenQuestions';
import { addressOf } from './state/route';
import { useViews } from './state/views';

/** Plans that somebody began in a chapter on this page: nobody is asked twice. */
const begunHere = new Set<string>();

/** Above a chapter of a plan that nobody has begun: the ten answers first, or here. */
export function TenFirst({ plan }: { plan: Plan }) {
  const { tenFirst } = useViews();
  const [gone, setGone] = useState(begunHere.has(plan.id));
  if (gone || !isUntouched(plan)) return null;
  return (
    <aside class="reproposal">
      <p>{tenFirst.text}</p>
      <p class="reproposal__ways">
        <a class="button" href={addressOf('overview')}>
          {tenFirst.answer}
        </a>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            begunHere.add(plan.id);
            // The button goes; what it led to is the chapter.
            document.querySelector<HTMLElement>('.chapter h1')?.focus();
            setGone(true);
          }}
        >
          {tenFirst.here}
        </button>
      </p>
    </aside>
  );
}

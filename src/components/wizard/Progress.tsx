import { progressIn } from '../../plan/progress';
import type { Plan } from '../../plan/plan';
import { usePlanner } from './state/context';
import { usePacedPlan } from './state/paced';
import { countsOf } from './state/progress';
import { addressOf } from './state/route';
import { still } from './state/still';

/** How far the whole plan has come; leads to the check. */
export const Progress = ({ plan }: { plan: Plan }) => <Bar plan={usePacedPlan(plan)} />;

const Bar = still(({ plan }: { plan: Plan }) => {
  const { say } = usePlanner();
  const progress = progressIn(plan);
  const { answered, all } = countsOf(progress);
  return (
    <a class="bar__progress" href={addressOf('review')}>
      <progress max={all} value={answered} aria-hidden="true" />
      <span>{say.progress.answered(answered, all)}</span>
      {progress.unconfirmed > 0 && (
        <span class="bar__confirm">{say.progress.toConfirm(progress.unconfirmed)}</span>
      )}
    </a>
  );
});

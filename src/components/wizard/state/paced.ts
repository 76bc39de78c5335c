import type { Plan } from '../../../plan/plan';
import { useAtMostEvery } from './atMostEvery';

/** What stands around the fields follows the plan at this pace, and so never with the key that was pressed. In milliseconds. */
const pace = 150;

/** The plan for what need not follow every key: how far it has come, and what the check finds in it. */
export function usePacedPlan(plan: Plan): Plan {
  const paced = useAtMostEvery(pace, plan);
  // Nothing may tell of another plan than the one that lies open.
  return paced.id === plan.id ? paced : plan;
}

import type { Plan } from '../../../plan/plan';
import { useTrailing } from './trailing';

/** The plan for what need not follow every key: how far it has come, and what the check finds in it. */
export function usePacedPlan(plan: Plan): Plan {
  const paced = useTrailing(plan);
  // Nothing may tell of another plan than the one that lies open.
  return paced.id === plan.id ? paced : plan;
}

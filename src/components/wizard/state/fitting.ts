import type { Plan } from '../../../plan/plan';

/** The plan of each id when its proposals last fitted it: when it was first seen here, drafted or brought up to date. */
const fitting = new Map<string, Plan>();

export function planThatFits(plan: Plan): Plan {
  const known = fitting.get(plan.id);
  if (!known) fitting.set(plan.id, plan);
  return known ?? plan;
}

export const fitsNow = (plan: Plan) => fitting.set(plan.id, plan);

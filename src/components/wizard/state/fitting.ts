import type { Plan } from '../../../plan/plan';
import type { History } from './history';

/** For each state of a plan the one that its proposals last fitted: when it was first seen here, drafted or brought up to date. */
const fitting = new WeakMap<Plan, Plan>();

/** A state has that of the one that it was made from; one that is undone or redone has its own again. */
export function planThatFits({ past, plan }: Pick<History, 'past' | 'plan'>): Plan {
  const seen = fitting.has(plan) ? plan : past.findLast((state) => fitting.has(state));
  const known = (seen && fitting.get(seen)) ?? plan;
  fitting.set(plan, known);
  return known;
}

export const fitsNow = (plan: Plan) => fitting.set(plan, plan);

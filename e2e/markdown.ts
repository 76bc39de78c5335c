import type { Plan } from '../src/plan/plan.ts';

/** The plan in the comment at the end of a file, read without the planner's own reader. */
export function planIn(file: string): Pick<Plan, 'id' | 'answers'> {
  const [, json = ''] = /<!-- support-plan-answers (.*) -->\s*$/s.exec(file) ?? [];
  const { plan } = JSON.parse(json) as { plan: Plan };
  return plan;
}

import { type Plan, type PlanAnswers, readPlan, schemaVersion } from '../plan';

/** Some answers of some chapters, as they would stand in a file. */
export type SomeAnswers = { [Chapter in keyof PlanAnswers]?: Record<string, unknown> };

/** A plan that answers only what a test looks at. */
export function planWith(answers: SomeAnswers): Plan {
  const plan = readPlan({ schema: schemaVersion, id: '1', writtenIn: 'en', answers });
  if (!plan) throw new Error('No plan.');
  return plan;
}

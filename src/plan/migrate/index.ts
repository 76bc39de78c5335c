import { toRegisters } from './toRegisters';

/**
 * The question set that this build knows. Grows by one whenever stored answers change their shape; `steps` then gets
 * one more.
 */
export const schemaVersion = 2;

/** A plan as some build wrote it. */
export interface RawPlan {
  schema: number;
  [field: string]: unknown;
}

/**
 * Makes a plan of the next schema; must not change the one it gets. Anything may be missing from that: a journal
 * holds only what was changed.
 */
export type Step = (plan: RawPlan) => Omit<RawPlan, 'schema'>;

/** The step from each schema to the next, by the schema that it starts from; real old files of each are its fixtures. */
const steps: Readonly<Record<number, Step>> = { 1: toRegisters };

/**
 * Brings a plan of an older schema up to the present one. A newer one stays as it is.
 * @param to the schema that this build knows
 * @throws when a step is missing: a mistake of ours
 */
export function migrated(
  plan: RawPlan,
  to: number,
  by: Readonly<Record<number, Step>> = steps,
): RawPlan {
  if (plan.schema >= to) return plan;
  const step = by[plan.schema];
  if (!step) throw new Error(`No step leads on from schema ${plan.schema}.`);
  return migrated({ ...step(plan), schema: plan.schema + 1 }, to, by);
}

import * as v from 'valibot';
import { isNewer as isNewerPlan, type Plan } from '../plan/plan';
import { readPlan, schemaVersion, writtenPlan } from '../plan/plan';

/**
 * The last change of a hand that a copy holds: all its changes up to that one are in it.
 * Each time that a tab opens a plan it writes with a new hand, so that this stays true when it goes on from another copy.
 */
export interface Step {
  hand: string;
  seq: number;
}

/** The hand of a tab for the plan that it opens as its nth. */
export const handOf = (tab: string, nth: number): string => `${tab}.${nth}`;

/** The tab that a hand belongs to. */
export const tabOf = (hand: string): string => hand.slice(0, hand.lastIndexOf('.'));

/** A plan as it lies in the browser. */
export interface StoredPlan {
  id: string;
  plan: Plan;
  /** When it was saved, as an ISO date and time: also tells one copy from another, and grows with each. */
  savedAt: string;
  /** When it was last downloaded, as an ISO date and time. */
  copiedAt: string | null;
  /** What this copy holds of whom, its writer last. */
  steps: readonly Step[];
  /** Put together from the journal of a tab that ended before it could save. */
  recovered: boolean;
  /** The plan as an older build wrote it: what that build left in the journal was changed in this one. */
  asWritten?: OlderPlan;
}

const olderPlanSchema = v.looseObject({
  schema: v.pipe(v.number(), v.maxValue(schemaVersion - 1)),
  answers: v.record(v.string(), v.record(v.string(), v.unknown())),
});

/** A plan of an older schema, as it lies in storage. */
export type OlderPlan = v.InferOutput<typeof olderPlanSchema>;

/** What lies in storage and can't be used by this build: kept as it is, and handed out as a file. */
export interface Unreadable {
  key: string;
  why: 'damaged' | 'newer';
  raw: unknown;
}

/** What lies under a key: `newer` can be shown, but only the build that wrote it may write over it. */
export type Found =
  | { kind: 'plan'; stored: StoredPlan }
  | { kind: 'newer'; stored: StoredPlan; raw: Unreadable }
  | { kind: 'unreadable'; raw: Unreadable };

/** How many tabs' steps a copy remembers; a hand that comes back after more has its words kept as a copy. */
const rememberedSteps = 16;

/** Far enough away that stamps can grow from there. */
const lastDay = Date.UTC(9999, 0);

export const dateSchema = v.pipe(
  v.string(),
  v.check((value) => Date.parse(value) < lastDay),
);

export const stepsSchema = v.array(v.object({ hand: v.string(), seq: v.number() }));

const recordSchema = v.object({
  id: v.string(),
  plan: v.unknown(),
  savedAt: dateSchema,
  copiedAt: v.fallback(v.nullable(dateSchema), null),
  steps: v.fallback(stepsSchema, []),
  recovered: v.fallback(v.boolean(), false),
});

const versioned = v.object({ schema: v.number() });

/** Tells whether a later build wrote this. */
export function isNewer(raw: unknown): boolean {
  return v.is(versioned, raw) && raw.schema > schemaVersion;
}

/** Reads a record: the one place where what lies in storage becomes a plan. */
export function readRecord(key: string, raw: unknown): Found {
  const record = v.safeParse(recordSchema, raw);
  const inside = record.success ? record.output.plan : null;
  const why = isNewer(inside) ? 'newer' : 'damaged';
  const plan = readPlan(inside);
  if (!record.success || plan?.id !== record.output.id) {
    return { kind: 'unreadable', raw: { key, why, raw } };
  }
  const stored = { ...record.output, plan };
  if (why === 'newer') return { kind: 'newer', stored, raw: { key, why, raw } };
  const older = v.safeParse(olderPlanSchema, inside);
  return {
    kind: 'plan',
    stored: older.success ? { ...stored, asWritten: older.output } : stored,
  };
}

/**
 * A plan as it is put into a store: with what a newer build wrote, where it stood.
 * @throws when a newer build wrote the whole plan: no store takes it from this one
 */
export function recordOf({ id, plan, savedAt, copiedAt, steps, recovered }: StoredPlan) {
  if (isNewerPlan(plan)) throw new Error('A newer version wrote this plan.');
  return { id, plan: writtenPlan(plan), savedAt, copiedAt, steps, recovered };
}

/** Steps with one more, which takes the place of earlier ones of the same hand. */
export function withStep(steps: readonly Step[], step: Step): Step[] {
  return [...steps.filter(({ hand }) => hand !== step.hand), step].slice(-rememberedSteps);
}

/** Tells whether all changes of a hand up to this step are among these. */
export function holdsStep(steps: readonly Step[], { hand, seq }: Step): boolean {
  return steps.some((step) => step.hand === hand && step.seq >= seq);
}

/** Tells whether the copy with these steps was written last by this hand. */
export const isWriter = (steps: readonly Step[], hand: string): boolean =>
  steps.at(-1)?.hand === hand;

/** What came of saving: nothing is written but when it is `saved`. */
export type Outcome = 'saved' | 'elsewhere' | 'gone';

/**
 * The rule of every store: a copy may only follow the one that it was made from, or one by the same hand
 * (a save whose answer got lost).
 * @param expected `savedAt` of the copy that the change was made to, null for a new plan
 */
export function verdict(present: Found | null, next: StoredPlan, expected: string | null): Outcome {
  if (!present) return expected === null ? 'saved' : 'gone';
  if (present.kind !== 'plan') return 'elsewhere';
  const { savedAt, steps } = present.stored;
  const writer = next.steps.at(-1);
  return savedAt === expected || (writer !== undefined && isWriter(steps, writer.hand))
    ? 'saved'
    : 'elsewhere';
}

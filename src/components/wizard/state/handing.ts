import * as v from 'valibot';
import { readPlan, writtenPlan } from '../../../plan/plan';
import { fromJson } from '../../../storage/area';
import { dateSchema } from '../../../storage/record';
import type { Desk, Surroundings } from './desk';
import { historyOf } from './history';
import type { Openings } from './opening';

/** How a plan goes from one page of a tab to the next when it may not, or can't, go through storage. */
const noteSchema = v.object({
  storing: v.boolean(),
  /** Storage or a file holds what was on the screen. */
  safe: v.boolean(),
  copiedAt: v.nullable(dateSchema),
  plan: v.unknown(),
});

type Note = v.InferOutput<typeof noteSchema>;

/** Leaves what is on the screen for the next page, and with it what is still typed until this page goes. */
export function handOver(desk: Desk, { handOver: place }: Surroundings): void {
  const put = () => {
    const { standing, atRisk, copiedAt } = desk.state();
    const note: Note = {
      storing: standing.storing,
      safe: !atRisk,
      copiedAt: copiedAt?.toISOString() ?? null,
      plan: writtenPlan(desk.plan()),
    };
    place.put(JSON.stringify(note));
  };
  put();
  desk.subscribe(put);
}

/**
 * Goes on with what the page before left. Resolves with whether it could be read.
 * @param closing how long to wait for that page to let go of the plan, in milliseconds
 */
export async function takeUp(
  desk: Desk,
  { handOver: place, newId }: Surroundings,
  openings: Openings,
  closing: number,
): Promise<boolean> {
  const note = v.safeParse(noteSchema, fromJson(place.take()));
  const plan = note.success ? readPlan(note.output.plan) : null;
  if (!note.success || !plan) return false;
  const { storing, safe, copiedAt } = note.output;
  if (!storing) desk.dispatch({ kind: 'storing', on: false, savedAt: null });

  // When there is a stored copy, this goes on from it: storing again later then adds to that plan.
  const isStored = await openings.openStored(plan.id, closing).catch(() => false);
  if (isStored && !desk.readOnly()) {
    desk.set({ history: historyOf(plan) });
    if (safe) desk.held('file');
  } else {
    // Another tab has it by now: these words become a plan of their own.
    await openings.open(isStored ? { ...plan, id: newId() } : plan, safe ? 'file' : 'nothing');
  }
  desk.set({ copiedAt: copiedAt === null ? null : new Date(copiedAt) });
  if (!safe) desk.keep();
  return true;
}

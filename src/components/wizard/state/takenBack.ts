import * as v from 'valibot';
import type { Step } from './desk';

const entriesSchema = v.array(v.looseObject({ id: v.string() }));

/**
 * An answer without one earlier step. Undefined when it was changed since, so that the step can't be told apart.
 * Entries that a list lost in the step come back although other entries were changed since, if there is room for all.
 * @param max how many entries the list holds
 */
export function takenBack(
  { before, after }: Pick<Step, 'before' | 'after'>,
  present: unknown,
  max: number,
): { answer: unknown } | undefined {
  if (present === after) return { answer: before };
  const [was, then, now] = [before, after, present].map((answer) => {
    const entries = v.safeParse(entriesSchema, answer);
    return entries.success ? entries.output : null;
  });
  if (!was || !then || !now) return undefined;
  const removed = was.filter(({ id }) => !then.some((entry) => entry.id === id));
  const isBack = removed.some(({ id }) => now.some((entry) => entry.id === id));
  const isRoom = now.length + removed.length <= max;
  if (removed.length === 0 || isBack || !isRoom) return undefined;
  return {
    answer: removed.reduce((entries, entry) => {
      const place = Math.min(was.indexOf(entry), entries.length);
      return entries.toSpliced(place, 0, entry);
    }, now),
  };
}

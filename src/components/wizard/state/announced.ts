import type { Saving } from './session';

/**
 * The kind of saving that has been announced, once the present one is looked at: a save under way changes nothing,
 * and a plan with nothing to save yet begins anew.
 */
export function announcedAfter(
  announced: Saving['kind'] | null,
  now: Saving['kind'],
): Saving['kind'] | null {
  if (now === 'empty') return null;
  return now === 'pending' ? announced : now;
}

import { useMemo } from 'preact/hooks';
import type { Plan } from '../../../plan/plan';
import type { Proposer } from '../../../plan/proposing';
import { today } from '../planFile';
import { proposers } from '../parts';
import { type Arrival, useArrival } from './arrival';

/** What proposes answers for a plan: names of teams and sessions come in the language that it is written in. */
export function useProposer(
  plan: Plan,
): Omit<Arrival<object>, 'content'> & { propose: Proposer | undefined } {
  const { content, ...arrival } = useArrival(proposers(plan.writtenIn));
  const propose = useMemo(() => content?.proposer(hereNow()), [content]);
  return { ...arrival, propose };
}

/** The day and the zone that the browser is in. */
export const hereNow = () => ({
  today: today(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

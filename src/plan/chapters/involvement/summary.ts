import type { Writer } from '../../writer';
import type { SummarySentences } from '../../parts';
import type { involvement } from './questions';
import type { InvolvementWords } from './words/en';

/** How much of the support team takes part in the pilot. */
export function summary({
  answers: { pilotSeats },
  own,
  wording,
}: Writer<typeof involvement, InvolvementWords>): SummarySentences {
  if (typeof pilotSeats !== 'number') return {};
  const seats = { count: pilotSeats, shown: wording.number(pilotSeats) };
  return { readiness: [own.summary.pilotSeats(seats)] };
}

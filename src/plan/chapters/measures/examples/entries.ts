import { listOf } from '../../../examples/entries';
import type { IdOf } from '../../../kinds/idSet';
import { known, type Share } from '../catalogue';
import { measures } from '../questions';
import type { measureUse } from '../sets';

export const listOfMeasures = listOf('measures', measures.measures.measures, {
  ownMeasure: '',
  ownCount: '',
  report: '',
});

/** A measure of ours with the target of a company, reported by tier 1 as its plan says. */
export const measured = (
  measure: Share,
  share: number,
  usedFor: IdOf<typeof measureUse>[],
  report = '',
) => {
  const { source, every } = known[measure];
  return { measure, share, source, report, every, by: 'tier1' as const, usedFor };
};

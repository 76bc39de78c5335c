import type { SummarySentences } from '../../parts';
import type { Writer } from '../../writer';
import type { measures } from './questions';
import type { MeasuresWords } from './words/en';

/** How many measures have a target, and when the pilot confirms it. */
export function summary({
  answers: { measures: all, baseline },
  own,
  wording,
}: Writer<typeof measures, MeasuresWords>): SummarySentences {
  const aimed = all.filter(({ share }) => typeof share === 'number');
  if (aimed.length === 0) return {};
  const count = { count: aimed.length, shown: wording.number(aimed.length) };
  return {
    readiness: [
      own.summary.measures(count),
      ...(baseline ? [own.summary.baseline(wording.date(baseline))] : []),
    ],
  };
}

import { counted } from '../../../i18n/forms/plural';
import type { SummarySentences } from '../../parts';
import type { Writer } from '../../writer';
import type { rollout } from './questions';
import type { RolloutWords } from './words/en';

/** In how many phases users enrol, and how large the largest is. */
export function summary(writer: Writer<typeof rollout, RolloutWords>): SummarySentences {
  const { answers, own } = writer;
  const { phases } = answers;
  if (phases.length === 0) return {};
  const count = (value: number) => counted(value, writer);
  const sizes = phases.flatMap(({ phaseUsers }) =>
    typeof phaseUsers === 'number' ? [phaseUsers] : [],
  );
  // One that is not known may be the largest.
  const largest = sizes.length === phases.length ? Math.max(...sizes) : null;
  return {
    what: [
      largest === null
        ? own.summary.phases(count(phases.length))
        : own.summary.largest(count(phases.length), count(largest)),
    ],
  };
}

import type { Writer } from '../../writer';
import type { SummarySentences } from '../../parts';
import type { targets } from './questions';
import type { TargetsWords } from './words/en';

/** How fast the most urgent tickets are dealt with. */
export function summary({
  answers,
  own,
  wording,
}: Writer<typeof targets, TargetsWords>): SummarySentences {
  const top = answers.targets.find(({ priority }) => priority === 'p1');
  if (typeof top?.respond !== 'number' || typeof top.resolve !== 'number') return {};
  return { who: [own.summary.top(wording.duration(top.respond), wording.duration(top.resolve))] };
}

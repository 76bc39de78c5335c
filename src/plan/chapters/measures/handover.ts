import { finder, type Finding } from '../../finding';
import type { Plan } from '../../plan';
import { careEnd } from '../rollout/load';
import { kinds } from './kinds';

const found = finder(kinds);

/** Normal service that begins while early-life support still runs, or else while the rollout does. */
export function handoverRules(plan: Plan): Finding[] {
  const { scope, rollout, measures } = plan.answers;
  const { normalFrom } = measures;
  const end = rollout.phases.length > 0 ? careEnd(plan) : null;
  const limit = end ?? scope.rolloutEnd;
  if (!normalFrom || !limit || normalFrom >= limit) return [];
  return [
    found(
      'normalTooEarly',
      { chapter: 'measures', question: 'normalFrom' },
      { page: 'supporting-the-rollout', heading: 'hand-over-to-normal' },
      (words) => words.findings.measures.normalTooEarly.title(words.wording.date(normalFrom)),
    ),
  ];
}

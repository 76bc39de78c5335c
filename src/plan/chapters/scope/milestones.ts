import { finder, type Finding } from '../../finding';
import { isClosedOn } from '../../helpDays';
import type { Plan } from '../../plan';
import { labelFor } from '../../words/vocabulary';
import { kinds } from './kinds';

const found = finder(kinds);

/** Milestones on a day without support. A phase that starts on it has a finding of its own. */
export function milestoneRules(plan: Plan): Finding[] {
  const { scope, rollout } = plan.answers;
  const starts = rollout.phases.map(({ phaseStart }) => phaseStart);
  return (['kickoff', 'pilotStart', 'firstWave'] as const)
    .filter((id) => isClosedOn(plan, scope[id]) && !starts.includes(scope[id]))
    .map((id) =>
      found(
        'milestoneClosed',
        { chapter: 'scope', question: id },
        { page: 'early-involvement', heading: 'planning' },
        (words) => words.findings.scope.milestoneClosed.title(labelFor(words, 'scope', id)),
      ),
    );
}

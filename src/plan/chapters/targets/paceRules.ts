import { party } from '../../catalogue/sets';
import { finder, type Finding, inList } from '../../finding';
import type { Plan } from '../../plan';
import { wordFor } from '../../words/vocabulary';
import { kinds } from './kinds';
import { own } from './questions';

const { priority: prioritySet } = own;

const found = finder(kinds);
const atTarget = inList('targets', 'targets');

/** Targets against other times of the plan. */
export const paceRules = (plan: Plan): Finding[] => [...limits(plan), ...major(plan)];

/** A tier may keep a ticket until its highest priority should have been resolved. */
function limits({ answers: { teams, targets } }: Plan): Finding[] {
  const [highest] = prioritySet.ids.flatMap((id) =>
    targets.targets.filter(({ priority }) => priority === id),
  );
  const resolve = highest?.resolve;
  if (!highest?.priority || typeof resolve !== 'number') return [];
  const { priority } = highest;
  const place = atTarget('resolve', highest, targets.targets.indexOf(highest));
  return teams.tiers.flatMap(({ level, timeLimit }): Finding[] => {
    if (!level || typeof timeLimit !== 'number' || timeLimit < resolve) return [];
    const heading = level === 'tier1' ? 'tier-1' : 'each-tier';
    return [
      found('limitEatsTarget', place, { page: 'teams-and-tiers', heading }, (words) =>
        words.findings.targets.limitEatsTarget.title(
          wordFor(words, party, level),
          words.wording.duration(timeLimit),
          wordFor(words, prioritySet, priority),
          words.wording.duration(resolve),
        ),
      ),
    ];
  });
}

/** Users hear less often of a major incident than of a single ticket of the highest priority. */
function major({ answers: { process, targets } }: Plan): Finding[] {
  const { majorUpdate } = process;
  const index = targets.targets.findIndex(({ priority }) => priority === 'p1');
  const target = targets.targets[index];
  const update = target?.update;
  if (!target || typeof majorUpdate !== 'number' || typeof update !== 'number') return [];
  if (majorUpdate <= update) return [];
  return [
    found(
      'majorSlower',
      atTarget('update', target, index),
      { page: 'priorities-and-targets', heading: 'targets' },
      (words) =>
        words.findings.targets.majorSlower.title(
          words.wording.duration(majorUpdate),
          words.wording.duration(update),
          wordFor(words, prioritySet, 'p1'),
        ),
    ),
  ];
}

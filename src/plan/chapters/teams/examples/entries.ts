import type { party, tier } from '../../../catalogue/sets';
import { listOf } from '../../../examples/entries';
import type { IdOf } from '../../../kinds/idSet';
import { teams } from '../questions';
import type * as own from '../sets';
import { suggestions } from '../suggestions';

type Party = IdOf<typeof party>;

export const tiers = listOf('tiers', teams.tiers.tiers, {
  serves: [],
  days: [],
  from: null,
  until: null,
  zone: null,
  contact: '',
  ownResponsibilities: '',
  triggers: [],
  timeLimit: null,
  ownTrigger: '',
  escalatesTo: null,
});

export const activities = listOf('activities', teams.activities.activities, {
  ownActivity: '',
});

/** What of co-management is where, and when the rest moves. */
export const workloads = (
  entries: readonly (readonly [
    IdOf<typeof own.workload>,
    IdOf<typeof own.manager>,
    moves?: string,
  ])[],
) =>
  listOf(
    'workloads',
    teams.activities.workloads,
    {},
  )(entries.map(([workload, managedBy, moves = null]) => ({ workload, managedBy, moves })));

/** One activity: who does it, who answers for it, who is asked, who is told. */
export const raci = (
  activity: IdOf<typeof own.activity>,
  responsible: Party[],
  accountable: Party,
  consulted: Party[] = [],
  informed: Party[] = [],
) => ({ activity, responsible, accountable, consulted, informed });

/** What the guide suggests that a tier answers for. */
export function dutiesOf(level: IdOf<typeof tier>): IdOf<typeof own.responsibility>[] {
  const suggested = suggestions.tiers.find((tier) => tier.level === level);
  return suggested?.responsibilities ?? [];
}

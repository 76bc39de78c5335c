import type { Plan } from '../../plan';
import type { ListProposal } from '../../proposals';
import { own, type teams } from './questions';

const { workload } = own;

/**
 * Where co-management begins: Configuration Manager manages a workload until somebody moves it. What has been moved,
 * and when the rest will be, only the user knows.
 */
export const workloadsOf = (
  { answers: { scope } }: Plan,
  why: string,
): ListProposal<typeof teams.activities.workloads.item> => {
  const isShared = scope.product === 'coManagement' && scope.platforms.includes('windows');
  return {
    answer: isShared
      ? workload.ids.map((id) => ({ id, workload: id, managedBy: 'configMgr' as const }))
      : [],
    why,
    guide: { page: 'overview', heading: 'co-management' },
  };
};

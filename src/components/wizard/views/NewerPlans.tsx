import type { Plan } from '../../../plan/plan';
import type { StoredPlan } from '../../../storage/record';
import { useViews } from '../state/views';
import type { NewerPlan } from '../state/library';
import { PlanRow } from './PlanRow';
import { saveRecord } from './recordFile';

interface Props {
  plans: readonly NewerPlan[];
  /** Id of the plan that is open. */
  present: string;
  nameOf: (plan: Plan) => string;
  onOpen: (stored: StoredPlan) => void;
}

/** Plans that a newer version saved: to be read and taken along, with nothing that would change them. */
export function NewerPlans({ plans, present, nameOf, onOpen }: Props) {
  const views = useViews();
  if (plans.length === 0) return null;
  return (
    <ul class="plans">
      {plans.map(({ stored, raw }) => {
        const isOpen = stored.id === present;
        const open = [views.plans.open, () => onOpen(stored)] as const;
        const save = [views.plans.saveRecord, () => saveRecord(raw)] as const;
        return (
          <PlanRow
            key={stored.id}
            name={nameOf(stored.plan)}
            tags={isOpen ? [views.plans.current] : []}
            notes={views.plans.newer}
            actions={isOpen ? [save] : [open, save]}
          />
        );
      })}
    </ul>
  );
}

import type { Plan } from '../../../plan/plan';
import type { StoredPlan } from '../../../storage/record';
import { useViews } from '../state/views';
import type { NewerPlan } from '../state/library';
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
        const name = nameOf(stored.plan);
        const act = (label: string, run: () => void) => (
          <button
            type="button"
            class="link-button"
            aria-label={views.plans.of(label, name)}
            onClick={run}
          >
            {label}
          </button>
        );
        return (
          <li key={stored.id} class="plans__row">
            <p>
              <strong>{name}</strong>{' '}
              {stored.id === present && <span class="tag">{views.plans.current}</span>}
              <span class="plans__when">{views.plans.newer}</span>
            </p>
            <div class="entry__actions">
              {stored.id !== present &&
                act(views.plans.open, () => {
                  onOpen(stored);
                })}
              {act(views.plans.saveRecord, () => {
                saveRecord(raw);
              })}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Plan } from '../../../../plan/plan';
import { drafted } from '../../../../plan/proposing';
import { later } from '../../state/later';
import { useProposer } from '../../state/proposing';

/** Between two drawings of the sheet while somebody types, in milliseconds. */
const pause = 150;

/** A plan with everything proposed; the plan itself until what proposes is there. Follows it with a pause. */
export function useDraft(plan: Plan): Plan {
  const { propose } = useProposer(plan);
  const shown = usePaused(plan);
  return useMemo(() => (propose ? drafted(shown, propose) : shown), [shown, propose]);
}

function usePaused<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(
    () =>
      later(() => {
        setShown(value);
      }, pause),
    [value],
  );
  return shown;
}

import { useEffect } from 'preact/hooks';
import { blankPlan } from '../../../plan/plan';
import { Missing } from '../Missing';
import { examples } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import { newId } from '../state/newId';
import { addressOf, type StartFrom } from '../state/route';

interface Props {
  from: StartFrom;
  /** Called once the plan is about to open, or the user is asked whether it may: takes this away. */
  onDone: () => void;
}

/**
 * Begins a new plan, blank or from a worked example, and goes to its first chapter. The present one is kept; where
 * that can't be, the user is asked first. Waits for the example, and says so when it takes a connection.
 */
export function Starting({ from, onDone }: Props) {
  const { locale, session, leaving } = usePlanner();
  const { content, ...arrival } = useArrival(examples(locale));
  useEffect(() => {
    const plan = from === 'blank' ? blankPlan(newId(), locale) : content?.(from, newId());
    if (!plan) return;
    leaving(async () => {
      await session.open(plan);
      location.hash = addressOf('scope');
    });
    onDone();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- begins once
  }, [content]);
  return <Missing what="example" arrival={arrival} />;
}

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
  /** Takes this away: the user is asked first whether the present plan may be left. */
  onAsked: () => void;
}

/**
 * Begins a new plan, blank or from a worked example, and goes to its first chapter. The present one is kept; where
 * that can't be, the user is asked first. Waits for the example, and says so when it takes a connection.
 */
export function Starting({ from, onAsked }: Props) {
  const { locale, session, leaving } = usePlanner();
  const { content, ...arrival } = useArrival(examples(locale));
  useEffect(() => {
    const plan = from === 'blank' ? blankPlan(newId(), locale) : content?.(from, newId());
    if (!plan) return;
    if (session.state().atRisk) onAsked();
    // Stays until the address is the chapter's: what is typed in between would go into the plan that is left.
    leaving(async () => {
      await session.open(plan);
      location.hash = addressOf('scope');
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- begins once
  }, [content]);
  return <Missing what="example" arrival={arrival} />;
}

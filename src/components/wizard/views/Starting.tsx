import { useEffect } from 'preact/hooks';
import { blankPlan, type Plan } from '../../../plan/plan';
import { withAnswer } from '../../../plan/provenance';
import { isUntouched } from '../../../plan/tenQuestions';
import { Missing } from '../Missing';
import { examples } from '../parts';
import { useArrival } from '../state/arrival';
import { usePlanner } from '../state/context';
import { newId } from '../state/newId';
import { isReadOnly } from '../state/fate';
import { addressOf, type Route, type StartFrom, type TwoAnswers } from '../state/route';

export interface StartingProps<From = NonNullable<Route['start']>> {
  from: From;
  /** Takes this away: the plan is there, or the user is asked first whether the present one may be left. */
  onDone: () => void;
}

/** Begins what an address or a button asks for. */
export default function Starting({ from, onDone }: StartingProps) {
  return typeof from === 'object' ? (
    <WithTwo from={from} onDone={onDone} />
  ) : (
    <WithPlan from={from} onDone={onDone} />
  );
}

/**
 * Begins a new plan, blank or from a worked example, and goes to its first chapter. The present one is kept; where
 * that can't be, the user is asked first. Waits for the example, and says so when it takes a connection.
 */
function WithPlan({ from, onDone }: StartingProps<StartFrom>) {
  const { locale, session, leaving } = usePlanner();
  const { content, ...arrival } = useArrival(examples(locale));
  useEffect(() => {
    const plan = from === 'blank' ? blankPlan(newId(), locale) : content?.(from, newId());
    if (!plan) return;
    if (session.state().atRisk) onDone();
    // Stays until the address is the chapter's: what is typed in between would go into the plan that is left.
    leaving(async () => {
      await session.open(plan);
      location.hash = addressOf('scope');
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- begins once
  }, [content]);
  return <Missing what="example" arrival={arrival} />;
}

/**
 * Opens the ten questions with two of them answered: in the present plan, as long as that holds no more than answers
 * to the ten, and no other ones to these; else in a new plan beside it.
 */
function WithTwo({ from, onDone }: StartingProps<TwoAnswers>) {
  const { locale, session, leaving } = usePlanner();
  useEffect(() => {
    const answered = (plan: Plan) =>
      withAnswer(withAnswer(plan, 'scope', 'users', from.users), 'scope', 'shape', from.shape);
    const { atRisk, history, standing } = session.state();
    const { users, shape } = history.plan.answers.scope;
    const fits = (users ?? from.users) === from.users && (shape ?? from.shape) === from.shape;
    if (fits && isUntouched(history.plan) && !isReadOnly(standing.fate)) {
      session.propose(answered);
      onDone();
      return;
    }
    if (atRisk) onDone();
    leaving(async () => {
      await session.open(answered(blankPlan(newId(), locale)));
      onDone();
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- begins once
  }, []);
  return null;
}

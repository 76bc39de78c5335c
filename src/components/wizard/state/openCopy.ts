import type { Plan } from '../../../plan/plan';
import { newId } from './newId';
import type { Session } from './session';

/** Goes on with a copy of a plan under a name; a copy of words that nothing holds is held by nothing either. */
export function openCopy(session: Session, plan: Plan, name: string): Promise<void> {
  const { history, atRisk } = session.state();
  const isOnlyHere = plan === history.plan && atRisk;
  return session.open({ ...plan, id: newId(), name }, isOnlyHere ? 'nothing' : 'file');
}

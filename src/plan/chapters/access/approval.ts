import { tier } from '../../catalogue/sets';
import { peopleOn } from '../../peopleOn';
import type { Plan } from '../../plan';

type Action = Plan['answers']['access']['actions'][number];

/** Whether whoever does it also approves it: the same party, and nobody says that a second person in it does. */
export function approvesItself(
  { allowed, approver, terms }: Pick<Action, 'allowed' | 'approver' | 'terms'>,
  plan: Plan,
): boolean {
  if (approver === null || !allowed.includes(approver)) return false;
  return !terms.includes('secondPerson') || isOnePerson(approver, plan);
}

/** Only tiers say how many people they have. */
function isOnePerson(party: NonNullable<Action['approver']>, plan: Plan): boolean {
  const level = tier.ids.find((id) => id === party);
  return level !== undefined && peopleOn([level], plan) === 1;
}

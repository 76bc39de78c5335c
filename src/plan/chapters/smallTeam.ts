import type { party } from '../catalogue/sets';
import type { IdOf } from '../kinds/idSet';
import type { Plan } from '../plan';

type Party = IdOf<typeof party>;
type Scope = Pick<Plan['answers']['scope'], 'shape' | 'users'>;

/** Up to so many users, a team beside a partner is small: our rule of thumb. Two people on tier 1 help them. */
const besidePartner = 600;

/** One or two people, or a small own team beside a partner: nobody there does nothing but lead a rollout. */
export const isSmallTeam = ({ shape, users }: Scope): boolean =>
  shape === 'few' || (shape === 'partner' && (typeof users !== 'number' || users <= besidePartner));

const ledByOwner: readonly Party[] = ['rolloutLead', 'communications'];

/** Who leads the rollout and writes to users: in a small team, the plan owner does both. */
export const leading = (scope: Scope, id: Party): Party =>
  isSmallTeam(scope) && ledByOwner.includes(id) ? 'planOwner' : id;

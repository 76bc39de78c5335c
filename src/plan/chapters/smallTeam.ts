import type { party } from '../catalogue/sets';
import type { IdOf } from '../kinds/idSet';
import type { shape as shapes } from './scope/sets';

type Party = IdOf<typeof party>;
type Shape = IdOf<typeof shapes> | null;

/** One or two people, or an own team beside a partner: nobody there does nothing but lead a rollout. */
export const isSmallTeam = (shape: Shape): boolean => shape === 'few' || shape === 'partner';

const ledByOwner: readonly Party[] = ['rolloutLead', 'communications'];

/** Who leads the rollout and writes to users: in a small team, the plan owner does both. */
export const leading = (shape: Shape, id: Party): Party =>
  isSmallTeam(shape) && ledByOwner.includes(id) ? 'planOwner' : id;

import type { party } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import type { Plan } from '../../plan';
import type { own } from './questions';

/** Who may do something, in whichever row and under whichever conditions; an action may have several rows. */
export const allowedTo = (
  wanted: IdOf<typeof own.act>,
  { actions }: Plan['answers']['access'],
): IdOf<typeof party>[] => actions.flatMap(({ act, allowed }) => (act === wanted ? allowed : []));

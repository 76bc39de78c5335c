import type { IdOf } from '../../kinds/idSet';
import type { bridge } from './sets';

/** Tells whether the tiers join one call, once a day or all day. */
export const isJoint = (answer: IdOf<typeof bridge> | null): boolean =>
  answer === 'yes' || answer === 'allDay';

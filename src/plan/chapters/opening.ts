import { weekday } from '../catalogue/sets';
import type { Plan } from '../plan';

type Scope = Pick<Plan['answers']['scope'], 'helpDays' | 'helpFrom' | 'helpUntil'>;

/** When most people are there, where support never closes. */
const morning = '08:00';

/** Whether the hours of support have no end: from one midnight to the next, every day. */
export const neverCloses = ({ helpDays, helpFrom, helpUntil }: Scope): boolean =>
  helpFrom !== null && helpFrom === helpUntil && weekday.ids.every((id) => helpDays.includes(id));

/** The hour that meetings and training follow; null as long as nobody said when support begins. */
export const dayBegins = (scope: Scope): string | null =>
  neverCloses(scope) ? morning : scope.helpFrom;

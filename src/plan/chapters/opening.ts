import { isEndless } from '../helpDays';
import type { Plan } from '../plan';
import { clockAt } from './training/agenda';

type Scope = Pick<Plan['answers']['scope'], 'helpDays' | 'helpFrom' | 'helpUntil'>;

/** When most people are there, where support never closes. */
const morning = '08:00';

/** Whether the hours of support have no end. */
export const neverCloses = ({ helpDays, helpFrom, helpUntil }: Scope): boolean =>
  isEndless(helpDays, helpFrom, helpUntil);

/**
 * So many minutes after support begins, or when it begins where that would be the next day, whose support may be closed:
 * the time that meetings and training have. Null as long as nobody said when support begins.
 */
export function afterOpening(scope: Scope, minutes: number): string | null {
  const begins = neverCloses(scope) ? morning : scope.helpFrom;
  if (begins === null) return null;
  const at = clockAt(begins, minutes);
  return at < begins ? begins : at;
}

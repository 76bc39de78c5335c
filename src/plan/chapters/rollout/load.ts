import { isDate } from '../../calendar';
import type { Plan } from '../../plan';
import { workdaysFrom } from '../../workdays';

type Answers = Plan['answers']['rollout'];
type Phase = Answers['phases'][number];

const isCount = (value: unknown): value is number => typeof value === 'number';

/** Days beyond this are a slip of the keyboard, which the form asks to mend; nothing is worked out from them. */
export const mostDays = 365;

/**
 * Users of a phase who can be expected to contact support in its first week, as if all of them enrolled in that week;
 * null as long as size or rate is missing. The rate is an assumption: nobody publishes one.
 */
export const contactsIn = (
  { phaseUsers }: Pick<Phase, 'phaseUsers'>,
  { contactRate }: Pick<Answers, 'contactRate'>,
): number | null =>
  isCount(phaseUsers) && isCount(contactRate) ? Math.ceil((phaseUsers * contactRate) / 100) : null;

/** A day so many working days before or after another; null as long as one of the two is missing. */
function beside(day: string | null, days: number | string | null, side: 1 | -1): string | null {
  if (!day || !isCount(days) || days > mostDays) return null;
  const found = workdaysFrom(day, side * days);
  return isDate(found) ? found : null;
}

/** The day on which it is decided whether a phase starts. */
export const decisionDay = (
  { phaseStart }: Pick<Phase, 'phaseStart'>,
  { decideDays }: Pick<Answers, 'decideDays'>,
): string | null => beside(phaseStart, decideDays, -1);

/** The day on which the contacts of a phase have been counted. */
export const countDay = (
  { phaseStart }: Pick<Phase, 'phaseStart'>,
  { countDays }: Pick<Answers, 'countDays'>,
): string | null => beside(phaseStart, countDays, 1);

/**
 * The last day of early-life support, which hangs on the start of the last phase; null as long as that would be before
 * the first production day, on which it begins: then the last phase is not in the plan yet.
 */
export function careEnd({ answers: { scope, rollout } }: Pick<Plan, 'answers'>): string | null {
  const { phases, careDays } = rollout;
  const starts = phases.flatMap(({ phaseStart }) => (phaseStart ? [phaseStart] : []));
  if (starts.length < phases.length) return null;
  const end = beside(starts.toSorted().at(-1) ?? null, careDays, 1);
  return end !== null && scope.firstWave !== null && end < scope.firstWave ? null : end;
}

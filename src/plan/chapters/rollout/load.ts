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
  return day && isCount(days) && days <= mostDays ? workdaysFrom(day, side * days) : null;
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

/** The last day of early-life support, which hangs on the start of the last phase. */
export function careEnd({ phases, careDays }: Pick<Answers, 'phases' | 'careDays'>): string | null {
  const starts = phases.flatMap(({ phaseStart }) => (phaseStart ? [phaseStart] : []));
  return starts.length === phases.length
    ? beside(starts.toSorted().at(-1) ?? null, careDays, 1)
    : null;
}

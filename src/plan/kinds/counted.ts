import type { NumberQuestion } from './question';

/**
 * A number to reckon with. One above the question's own limit is a slip of the keyboard, which the form asks to mend:
 * nothing is worked out from it, least of all a day that no calendar has.
 */
export const counted = (
  { max }: Pick<NumberQuestion, 'max'>,
  answer: number | string | null,
): number | null => (typeof answer === 'number' && answer <= max ? answer : null);

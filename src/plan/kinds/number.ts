import * as v from 'valibot';
import type { Wording } from '../../i18n/forms/wording';
import type { Condition, NumberQuestion, Options, Problem, Unit } from './question';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const kind = {
  kind: 'number',
  schema: v.fallback(v.nullable(v.union([whole, v.string()])), null),
  blank: null,
  isAnswered: (answer: unknown) => typeof answer === 'number',
  telling: () => null,
} as const;

const inUnit: Record<Unit, (value: number, wording: Wording) => string> = {
  people: (value, { number }) => number(value),
  devices: (value, { number }) => number(value),
  // All our languages set the sign tight against the number.
  percent: (value, { number }) => `${number(value)}%`,
  minutes: (value, { duration }) => duration(value),
  days: (value, { count }) => count(value, 'day'),
  months: (value, { count }) => count(value, 'month'),
};

function problemOf(answer: unknown, max: number): Problem | null {
  if (typeof answer === 'string') return { kind: 'notANumber' };
  return typeof answer === 'number' && answer > max ? { kind: 'tooLarge', max } : null;
}

/** A whole number from 0 to `max`. */
export const number = <const When extends Condition = never>(
  unit: Unit,
  { max, optional = false, detail = false, when }: Options<When> & { max: number },
): NumberQuestion<When> => ({
  ...kind,
  unit,
  max,
  optional,
  detail,
  when,
  problemOf: (answer) => problemOf(answer, max),
  inWords: (answer, { wording }) =>
    typeof answer === 'number' ? inUnit[unit](answer, wording) : String(answer),
});

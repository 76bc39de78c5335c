import * as v from 'valibot';
import { isDate, isTime, isZone } from '../calendar';
import { dayInCell } from '../words/day';
import type { Vocabulary } from '../words/vocabulary';
import type { Condition, Options, StampKind, StampQuestion } from './question';

const stamp = <const Kind extends StampKind>(
  kind: Kind,
  isValid: (value: string) => boolean,
  inWords: (value: string, words: Vocabulary) => string,
) => {
  const common = {
    kind,
    schema: v.fallback(v.nullable(v.pipe(v.string(), v.check(isValid))), null),
    blank: null,
    isAnswered: (answer: unknown) => typeof answer === 'string' && answer !== '',
    problemOf: () => null,
    telling: () => null,
    inWords: (answer: unknown, words: Vocabulary) => inWords(String(answer), words),
  };
  return <const When extends Condition = never>({
    optional = false,
    detail = false,
    when,
  }: Options<When> = {}): StampQuestion<Kind, When> => ({
    ...common,
    optional,
    detail,
    when,
  });
};

export const date = stamp('date', isDate, (day, { wording }) => wording.date(day));

/** A day for which people have to turn up or decide: it is written with its weekday. */
export const appointment = stamp('date', isDate, dayInCell);

export const time = stamp('time', isTime, (at) => at);

/** An IANA time zone. */
export const zone = stamp('zone', isZone, (name, { document }) => document.zone(name));

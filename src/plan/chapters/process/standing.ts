import type { Blocks } from '../../tree';
import type { Writer } from '../../writer';
import { hoursSaid } from '../hoursSaid';
import { chosen, type Fact, facts, factTable } from '../points';
import type { process } from './questions';
import type { ProcessWords } from './words/en';

type Process = Writer<typeof process, ProcessWords>;

const hours = ['standingDays', 'standingFrom', 'standingUntil'] as const;

/** The channel in which the tiers keep in touch between meetings; nothing where there is none. */
export const standing = (writer: Process): Blocks => [
  ...factTable(writer.say, [...facts(writer, 'standing', 'standingBy'), ...watched(writer)]),
  ...chosen(writer.say, writer, 'standingTopics'),
];

/** The hours as one fact, as for a tier; as far as they go where a part of them is missing. */
function watched(writer: Process): Fact[] {
  const { answers, own, has } = writer;
  if (!hours.every(has)) return facts(writer, ...hours);
  return [[own.watched, hoursSaid(writer, answers, writer, [...hours, 'timesZone'])]];
}

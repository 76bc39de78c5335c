import type { Blocks, Inline, Point } from '../../tree';
import { strong } from '../../tree';
import { labelFor } from '../../words/vocabulary';
import type { Writer } from '../../writer';
import { chosen, labelled, listed } from '../points';
import type { process } from './questions';
import type { ProcessWords } from './words/en';

type Process = Writer<typeof process, ProcessWords>;

const hours = ['standingDays', 'standingFrom', 'standingUntil'] as const;

/** The channel in which the tiers keep in touch between meetings; nothing where there is none. */
export const standing = (writer: Process): Blocks =>
  listed(
    ...labelled(writer.say, writer, 'standing', 'standingBy'),
    ...watched(writer),
    ...chosen(writer.say, writer, 'standingTopics'),
  );

/** The hours in one line, as for a tier; as far as they go where a part of them is missing. */
function watched(writer: Process): Point[] {
  const { say, bare, has, marked, words } = writer;
  if (!hours.every(has)) return labelled(say, writer, ...hours);
  const said = words.chapters.teams.document.hours<Inline>(
    bare('standingDays'),
    bare('standingFrom'),
    bare('standingUntil'),
    bare('timesZone'),
  );
  const label = labelFor(words, 'teams', 'coverage');
  return [{ line: [strong(label), say.colon, marked(said, [...hours, 'timesZone'])] }];
}

import { isElsewhere } from '../../planZone';
import { type Blocks, type Inline, paragraph } from '../../tree';
import type { Writer } from '../../writer';
import { type Fact, facts } from '../points';
import type { process } from './questions';
import type { ProcessWords } from './words/en';

/** When the joint call is held: all day as one sentence, once a day as facts with its length. */
export function callTimes(writer: Writer<typeof process, ProcessWords>): {
  said: Blocks;
  told: Fact[];
} {
  const { say, own, answers, plan, label, bare, isSaid, marked } = writer;
  const zone = isElsewhere(plan, answers.timesZone) ? bare('timesZone') : undefined;
  if (answers.bridge === 'allDay') {
    const until = isSaid('bridgeUntil') ? bare('bridgeUntil') : null;
    const hours = own.allDay<Inline>(bare('bridgeAt'), until, zone);
    return {
      said: [paragraph(marked(hours, ['bridgeAt', 'bridgeUntil', 'timesZone']))],
      told: [],
    };
  }
  const at = marked(say.timeInZone<Inline>(bare('bridgeAt'), zone), ['bridgeAt', 'timesZone']);
  // Only a form asks for both length and end.
  return {
    said: [],
    told: [[label('bridgeAt'), at], ...facts(writer, 'bridgeLength', 'bridgeUntil')],
  };
}

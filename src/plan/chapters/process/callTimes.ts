import { type Inline, type Point, strong } from '../../tree';
import type { Writer } from '../../writer';
import { labelled } from '../points';
import type { process } from './questions';
import type { ProcessWords } from './words/en';

/** When the joint call is held: all day as one sentence, once a day with its length. */
export function callTimes(writer: Writer<typeof process, ProcessWords>): Point[] {
  const { say, own, answers, label, bare, isSaid, marked } = writer;
  if (answers.bridge === 'allDay') {
    const until = isSaid('bridgeUntil') ? bare('bridgeUntil') : null;
    const said = own.allDay<Inline>(bare('bridgeAt'), until, bare('timesZone'));
    return [{ line: marked(said, ['bridgeAt', 'bridgeUntil', 'timesZone']) }];
  }
  const at = marked(say.timeInZone<Inline>(bare('bridgeAt'), bare('timesZone')), [
    'bridgeAt',
    'timesZone',
  ]);
  return [
    { line: [strong(label('bridgeAt')), say.colon, at] },
    // Only a form asks for both.
    ...labelled(say, writer, 'bridgeLength', 'bridgeUntil'),
  ];
}

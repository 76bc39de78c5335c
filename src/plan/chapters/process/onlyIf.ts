import type { Inline } from '../../tree';
import type { Entry, Writer } from '../../writer';
import type { process } from './questions';
import type { ProcessWords } from './words/en';

/** When a step of the workflow is needed; nothing for one that always is. */
export function onlyIf(
  { item, isSaid, label, show, choices }: Entry<typeof process.workflow.steps>,
  { say }: Writer<typeof process, ProcessWords>,
): Inline[] {
  // In a form the condition needs a name; in a plan it is a sentence of its own.
  if (choices('onlyIf').length > 0) return [[label('onlyIf'), say.colon, show('onlyIf')]];
  if (!isSaid('onlyIf')) return [];
  return [show(item.onlyIf === 'own' ? 'ownIf' : 'onlyIf')];
}

import type { Inline } from '../../tree';
import type { Entry } from '../../writer';
import type { process } from './questions';

/** When a step of the workflow is needed; nothing for one that always is. */
export const onlyIf = ({
  item,
  isSaid,
  show,
}: Pick<Entry<typeof process.workflow.steps>, 'item' | 'isSaid' | 'show'>): Inline[] =>
  isSaid('onlyIf') ? [show(item.onlyIf === 'own' ? 'ownIf' : 'onlyIf')] : [];

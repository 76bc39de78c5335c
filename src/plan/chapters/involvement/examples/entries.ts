import { listOf } from '../../../examples/entries';
import type { IdOf } from '../../../kinds/idSet';
import { involvement } from '../questions';
import type * as own from '../sets';

export const involvementSteps = listOf('involvement', involvement.steps.involvement, {
  ownStep: '',
});

export const involvementStep = (
  phase: IdOf<typeof own.phase>,
  step: IdOf<typeof own.involvementActivity>,
  due: string,
  owner: string,
  ownStep = '',
) => ({ phase, step, due, owner, ownStep });

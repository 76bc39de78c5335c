import { listOf } from '../../../examples/entries';
import type { IdOf } from '../../../kinds/idSet';
import { process } from '../questions';
import type * as own from '../sets';
import { suggestions } from '../suggestions';

export const ways = listOf('intake', process.intake.intake, {});

export const steps = listOf('steps', process.workflow.steps, {
  ownAction: '',
  limit: null,
  handover: [],
  ownHandover: '',
  onlyIf: null,
  ownIf: '',
});

export const meetings = listOf('meetings', process.meetings.meetings, {
  ownMeeting: '',
  meetingDays: [],
});

/** What the guide suggests that is handed over in a step. */
export function handoverOf(action: IdOf<typeof own.stepAction>): IdOf<typeof own.handover>[] {
  const suggested = suggestions.steps.find((step) => step.action === action);
  return suggested?.handover ?? [];
}

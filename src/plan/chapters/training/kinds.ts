import type { KindsOf } from '../../finding';
import type { TrainingFindings } from './findings/en';

/** What kind of finding each rule of this chapter makes. */
export const kinds = {
  trainedTooLate: 'risk',
  untrained: 'risk',
  agendaLength: 'hint',
  nothingFor: 'hint',
  mixedSession: 'hint',
  tierNotTrained: 'risk',
  trainedAfterPilot: 'risk',
  trainerTwice: 'risk',
  sessionClosed: 'hint',
  labsWithoutTime: 'hint',
  platformWithoutLab: 'hint',
} as const satisfies KindsOf<TrainingFindings>;

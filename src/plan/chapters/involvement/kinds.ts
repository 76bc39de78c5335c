import type { KindsOf } from '../../finding';
import type { InvolvementFindings } from './findings/en';

/** What kind of finding each rule of this chapter makes. */
export const kinds = {
  stepTooLate: 'risk',
  platformNotEnrolled: 'hint',
  ownDevicesLate: 'risk',
  stepAfterItsPhase: 'hint',
  stepClosed: 'hint',
  seatsExceedPilot: 'risk',
  manyFeedbackChannels: 'hint',
} as const satisfies KindsOf<InvolvementFindings>;

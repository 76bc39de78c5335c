import type { KindsOf } from '../../finding';
import type { ProcessFindings } from './findings/en';

/** What kind of finding each rule of this chapter makes. */
export const kinds = {
  unstaffedParty: 'risk',
  noReturn: 'risk',
  bridgeTooEarly: 'risk',
  bridgeAtNight: 'hint',
  meetingClosed: 'hint',
} as const satisfies KindsOf<ProcessFindings>;

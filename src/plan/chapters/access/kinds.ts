import type { KindsOf } from '../../finding';
import type { AccessFindings } from './findings/en';

/** What kind of finding each rule of this chapter makes. */
export const kinds = {
  noApproval: 'risk',
  selfApproval: 'risk',
  firstLineDeletes: 'risk',
  noIdentity: 'risk',
  roleTooWide: 'risk',
  noKeyRole: 'hint',
  noDecision: 'risk',
  dutyNotAllowed: 'risk',
  roleLacking: 'hint',
  accessUnstaffed: 'risk',
  wipeTwoOwners: 'hint',
} as const satisfies KindsOf<AccessFindings>;

import type { KindsOf } from '../../finding';
import type { AgreementFindings } from './findings/en';

/** What kind of finding each rule of this chapter makes. */
export const kinds = {
  riskWithoutAction: 'risk',
  riskTooLate: 'risk',
  openTooLate: 'risk',
  reviewPast: 'risk',
  reviewAfterEnd: 'hint',
  tierNotTold: 'hint',
  approvedByNobody: 'risk',
  approvedUnsigned: 'risk',
  signedNotApproved: 'hint',
  versionNotLogged: 'hint',
  approvedBeforePilot: 'hint',
  signedOlder: 'risk',
  ownerApprovesAlone: 'hint',
  decisionOverdue: 'risk',
} as const satisfies KindsOf<AgreementFindings>;

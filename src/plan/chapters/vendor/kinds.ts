import type { KindsOf } from '../../finding';
import type { VendorFindings } from './findings/en';

/** What kind of finding each rule of this chapter makes. */
export const kinds = {
  noContract: 'risk',
  oneOpener: 'risk',
  caseLanguage: 'hint',
  nobodyAtNight: 'risk',
  contractByDay: 'risk',
  nightNoOpener: 'risk',
  noCaseRole: 'risk',
  casesTwoOwners: 'hint',
} as const satisfies KindsOf<VendorFindings>;

import type { KindsOf } from '../../finding';
import type { ScopeFindings } from './findings/en';

/** What kind of finding each rule of this chapter makes. */
export const kinds = {
  datesOutOfOrder: 'risk',
  milestoneClosed: 'hint',
} as const satisfies KindsOf<ScopeFindings>;

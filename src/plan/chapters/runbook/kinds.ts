import type { KindsOf } from '../../finding';
import type { RunbookFindings } from './findings/en';

/** What kind of finding each rule of this chapter makes. */
export const kinds = {
  tierMissing: 'risk',
  platformUncovered: 'hint',
  pushUnwatched: 'risk',
  expired: 'risk',
  expiresUnowned: 'risk',
  articleLate: 'hint',
  expiresInRollout: 'risk',
  articleUnwritten: 'hint',
} as const satisfies KindsOf<RunbookFindings>;

import type { KindsOf } from '../../finding';
import type { TargetsFindings } from './findings/en';

/** What kind of finding each rule of this chapter makes. */
export const kinds = {
  nobodyAtNight: 'risk',
  noTarget: 'risk',
  resolvedFirst: 'risk',
  updateTooLate: 'hint',
  slowerThanLower: 'risk',
  limitEatsTarget: 'risk',
  majorSlower: 'hint',
} as const satisfies KindsOf<TargetsFindings>;

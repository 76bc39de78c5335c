import type { KindsOf } from '../../finding';
import type { MeasuresFindings } from './findings/en';

/** What kind of finding each rule of this chapter makes. */
export const kinds = {
  exitUnmeasured: 'hint',
  goNoGoUnmeasured: 'hint',
  tooManyMeasures: 'hint',
  measuredTwice: 'hint',
  reporterMissing: 'risk',
  baselineOutOfPilot: 'risk',
  normalTooEarly: 'hint',
} as const satisfies KindsOf<MeasuresFindings>;

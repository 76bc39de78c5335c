import type { KindsOf } from '../../finding';
import type { RolloutFindings } from './findings/en';

/** What kind of finding each rule of this chapter makes. */
export const kinds = {
  beforePilot: 'risk',
  afterEnd: 'risk',
  outOfOrder: 'risk',
  noFirstPhase: 'risk',
  startUnattended: 'risk',
  startBeforeClosed: 'hint',
  decidedTooEarly: 'hint',
  decidedOnStart: 'risk',
  tooManyContacts: 'risk',
  tenfold: 'risk',
  sizesDiffer: 'hint',
  platformInNoPhase: 'hint',
  noContactNamed: 'risk',
  gateWithoutCriterion: 'hint',
  pauseFarAway: 'hint',
  careTooShort: 'risk',
  rolloutUnstaffed: 'risk',
} as const satisfies KindsOf<RolloutFindings>;

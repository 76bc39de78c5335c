import type { KindsOf } from '../../finding';
import type { TeamsFindings } from './findings/en';

/** What kind of finding each rule of this chapter makes. */
export const kinds = {
  noFirstLine: 'risk',
  unknownEscalation: 'risk',
  sameOrLower: 'risk',
  nobodyDoes: 'hint',
  languageUnserved: 'risk',
  placeLanguageUnserved: 'risk',
  placeUnserved: 'risk',
  promisedHours: 'risk',
  tierAboveClosed: 'hint',
  onePersonAlways: 'risk',
  standInSelf: 'risk',
  activityTwice: 'risk',
  raciUnstaffed: 'risk',
  raciDiffers: 'hint',
} as const satisfies KindsOf<TeamsFindings>;

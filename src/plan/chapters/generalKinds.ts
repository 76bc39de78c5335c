import type { KindsOf } from '../finding';
import type { GeneralFindings } from '../words/findings/en';

/** What kind of finding each rule makes that looks at the plan as a whole. */
export const kinds = {
  approvedDraft: 'risk',
  ownWords: 'hint',
  changedWords: 'hint',
} as const satisfies KindsOf<GeneralFindings>;

/** Guide pages in reading order, in the groups that lists of pages show; the same names in every language. */
export const guideGroups = {
  start: ['overview'],
  questions: [
    'teams-and-tiers',
    'access-and-limits',
    'support-process',
    'priorities-and-targets',
    'microsoft-and-suppliers',
    'common-issues',
    'training',
    'early-involvement',
  ],
  rollout: [
    'supporting-the-rollout',
    'major-incidents',
    'staffing',
    'measures',
    'agreeing-the-plan',
  ],
  reference: [
    'check-rules',
    'check-rules-rollout',
    'glossary',
    'resources',
    'translation-status',
    'about',
  ],
} as const;

export type GuideGroup = keyof typeof guideGroups;

export type GuidePage = (typeof guideGroups)[GuideGroup][number];

export const guidePages: readonly GuidePage[] = Object.values(guideGroups).flat();

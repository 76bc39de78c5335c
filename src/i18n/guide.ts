/** Guide pages in reading order; the same names in every language. */
export const guidePages = [
  'overview',
  'teams-and-tiers',
  'support-process',
  'training',
  'early-involvement',
  'check-rules',
  'check-rules-rollout',
  'resources',
] as const;

export type GuidePage = (typeof guidePages)[number];

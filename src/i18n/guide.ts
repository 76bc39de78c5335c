/** Guide pages in reading order; the same names in every language. */
export const guidePages = [
  'overview',
  'teams-and-tiers',
  'support-process',
  'training',
  'early-involvement',
  'resources',
] as const;

export type GuidePage = (typeof guidePages)[number];

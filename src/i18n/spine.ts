/**
 * The spine that the home page, the guide, the planner and the document share:
 * the same chapters in the same order under the same ids.
 */
export const chapterIds = ['scope', 'teams', 'process', 'training', 'involvement'] as const;

export type ChapterId = (typeof chapterIds)[number];

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

/** The guide page that helps with a planner chapter. */
export const guidePageOf = {
  scope: 'overview',
  teams: 'teams-and-tiers',
  process: 'support-process',
  training: 'training',
  involvement: 'early-involvement',
} as const satisfies Record<ChapterId, GuidePage>;

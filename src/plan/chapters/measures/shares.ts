/** What answers of this chapter are chosen from. First the measures of ours: each is a share of something, in percent. */
export const shares = [
  'contacts',
  'firstTry',
  'tierOne',
  'onArticle',
  'handovers',
  'overdue',
  'inTime',
  'reopened',
  'satisfied',
  'compliant',
  'trained',
] as const;

import figures from '../styles/guide-figures.css?url&no-inline';
import flow from '../styles/guide-flow.css?url&no-inline';
import lists from '../styles/guide-lists.css?url&no-inline';
import matrix from '../styles/guide-matrix.css?url&no-inline';
import guide from '../styles/guide.css?url&no-inline';

/** Style sheets for what only some pages hold, with the components that need them. */
const further = [
  [figures, /<(?:InvolvementTimeline|TierLadder)\b/],
  [flow, /<(?:EscalationPath|TrainingChain)\b/],
  [matrix, /<Matrix\b/],
  [lists, /<(?:CommonIssues|FiveQuestions|Glossary|Resource)\b/],
] as const;

/** The style sheets that a guide page needs, by the components in its text. */
export const guideStyles = (text: string): string[] => [
  guide,
  ...further.filter(([, holds]) => holds.test(text)).map(([styles]) => styles),
];

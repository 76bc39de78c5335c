import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  noFirstLine: {
    title: 'There is no tier 1 to handle first contact.',
    reason:
      'Users need one place to report an issue, so add tier 1, even if it is just one person.',
  },
  unknownEscalation: {
    title: (from: string, to: string) =>
      `${from} escalates to ${to.toLowerCase()}, which is not in the plan.`,
    reason: 'Nobody would pick up these tickets. Add the tier or choose another one.',
  },
  sameOrLower: {
    title: (tier: string) => `${tier} doesn’t escalate upwards.`,
    reason: 'A ticket that moves sideways or down comes back unsolved. Choose a higher tier.',
  },
  nobodyDoes: {
    title: (responsibilities: string) => `No tier does this yet: ${responsibilities}.`,
    reason: 'Each team will think that another one does it, so assign it to one of them.',
  },
} satisfies FindingsWords;

export type TeamsFindings = typeof findings;

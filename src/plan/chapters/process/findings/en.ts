import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  unstaffedParty: {
    title: (party: string) =>
      `The process relies on ${party.toLowerCase()}, but no team is on that tier.`,
    reason:
      'Nobody would carry out that step. Add a team to the tier or give the step to another one.',
  },
  noReturn: {
    title: 'No step brings the fix back to the user.',
    reason:
      'Add a final step in which somebody tells the user and makes sure that the fix works.',
  },
  bridgeTooEarly: {
    title: 'The joint call ends before the first production phase starts.',
    reason: 'The call is meant for the first production phases, so choose a later day.',
  },
} satisfies FindingsWords;

export type ProcessFindings = typeof findings;

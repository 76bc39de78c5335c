import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  stepTooLate: {
    title: (step: string) => `“${step}” is not due before the first production day.`,
    reason: 'That is too late for it to help. Choose an earlier date or a later phase.',
  },
  platformNotEnrolled: {
    title: (platforms: string) =>
      `Support staff don’t enrol a device on ${platforms} themselves.`,
    reason: 'They would have to explain steps to users that they have never seen themselves.',
  },
} satisfies FindingsWords;

export type InvolvementFindings = typeof findings;
